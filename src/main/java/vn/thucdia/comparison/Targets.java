package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Target;
import vn.thucdia.indicator.Arithmetic;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** Term targets and how a result stands against them. Terms overlap, so a year may fall into several. */
final class Targets {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");

    private final RecordedFigures facts;
    private final Results results;

    Targets(RecordedFigures facts, Results results) {
        this.facts = facts;
        this.results = results;
    }

    List<Target> of(Indicator indicator, AdminUnit unit, Period period, Amount result) {
        List<Figure> figures = new ArrayList<>(facts.at(indicator, unit, period).stream()
                .filter(figure -> figure.kind() == FigureKind.TERM_TARGET && !(period instanceof Period.Term))
                .toList());
        facts.targets(indicator, unit).stream().filter(figure -> fallsInto(period, figure)).forEach(figures::add);
        return figures.stream().distinct().map(figure -> target(indicator, unit, figure, result)).toList();
    }

    private static boolean fallsInto(Period period, Figure figure) {
        if (!(figure.period() instanceof Period.Term(String name)) || period.equals(figure.period())) {
            return period.equals(figure.period());
        }
        Matcher years = YEARS.matcher(name);
        return years.find() && period.planYear() >= Integer.parseInt(years.group(1))
                && period.planYear() <= Integer.parseInt(years.group(2));
    }

    private Target target(Indicator indicator, AdminUnit unit, Figure figure, Amount result) {
        Amount reached = figure.operator() == TargetOperator.INCREASE_BY
                ? increase(indicator, unit, figure, result)
                : result;
        BigDecimal number = reached.orNull();
        BigDecimal aim = figure.value();
        if (figure.operator() == TargetOperator.BY_REGULATION || figure.operator() == TargetOperator.ORDINAL) {
            return new Target(figure, reached, Verdict.NONE);
        }
        return new Target(figure, reached, number == null
                ? Verdict.NO_FIGURE
                : aim == null
                        ? Verdict.NO_PLAN
                        : Verdict.against(number, aim, figure.upper(), figure.operator(), indicator.direction()));
    }

    /** Since the year in which the term began. */
    private Amount increase(Indicator indicator, AdminUnit unit, Figure figure, Amount result) {
        Matcher years = YEARS.matcher(figure.period() instanceof Period.Term(String name) ? name : "");
        Amount start = years.find()
                ? results.of(indicator, unit, new Period.Year(Integer.parseInt(years.group(1))))
                : Amount.missing(Reason.NO_BASE);
        return result instanceof Known now && start instanceof Known before
                ? Sums.derived(Arithmetic.difference(ChangeForm.of(indicator), now.number(), before.number()),
                        Method.COMPUTED, List.of(now, before))
                : Amount.missing(result.known() ? Reason.NO_BASE : Reason.NO_FIGURE);
    }
}
