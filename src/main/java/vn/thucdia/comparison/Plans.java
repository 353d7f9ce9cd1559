package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.GivenPlan;
import vn.thucdia.indicator.Arithmetic;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Discrepancy;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * Plans and the share of them that was reached. The plan is that of the year, also in mid-year, unless one was given for the period
 * itself; each giver's plan stands for itself.
 */
final class Plans {

    private final RecordedFigures facts;
    private final Territory territory;

    Plans(RecordedFigures facts, Territory territory) {
        this.facts = facts;
        this.territory = territory;
    }

    /** One entry for each giver; the unnamed giver first, then the province, then by name. */
    List<GivenPlan> of(Indicator indicator, AdminUnit unit, Period period, Amount result) {
        Map<String, Amount> plans = givenTo(indicator, unit, period);
        if (plans.isEmpty()) {
            plans = overUnits(indicator, unit, period);
        }
        Map<String, Amount> shares = byGiver(indicator, facts.at(indicator, unit, period), FigureKind.PLAN_SHARE);
        for (Map.Entry<String, Amount> share : shares.entrySet()) {
            plans.putIfAbsent(share.getKey(), implied(result, share.getValue()));
        }
        List<GivenPlan> given = new ArrayList<>();
        plans.forEach((giver, plan) -> {
            Amount share = shares.containsKey(giver) ? shares.get(giver) : share(indicator, result, plan);
            given.add(new GivenPlan(giver, plan, share, verdict(indicator, result, plan, share)));
        });
        return given;
    }

    private Map<String, Amount> givenTo(Indicator indicator, AdminUnit unit, Period period) {
        Map<String, Amount> plans = byGiver(indicator, facts.at(indicator, unit, period), FigureKind.PLAN);
        if (period.planYear() != 0 && !(period instanceof Period.Year)) {
            Period year = new Period.Year(period.planYear());
            byGiver(indicator, facts.at(indicator, unit, year), FigureKind.PLAN).forEach(plans::putIfAbsent);
        }
        return plans;
    }

    private Map<String, Amount> byGiver(Indicator indicator, List<Figure> figures, FigureKind kind) {
        Map<String, Amount> found = new TreeMap<>(Comparator.comparing(Plans::rank).thenComparing(giver -> giver));
        if (figures.stream().noneMatch(figure -> figure.kind() == kind)) {
            return found;
        }
        figures.stream().filter(figure -> figure.kind() == kind && figure.value() != null).map(Figure::giver)
                .distinct().forEach(giver -> found.put(giver, facts.amount(indicator,
                        figures.stream().filter(figure -> figure.giver().equals(giver)).toList(), kind)));
        return found;
    }

    private static int rank(String giver) {
        return giver.isEmpty() ? 0 : giver.toLowerCase(Locale.ROOT).contains("tỉnh") ? 1 : 2;
    }

    /** Plans of the units of that time, by a giver who gave each of them one. */
    private Map<String, Amount> overUnits(Indicator indicator, AdminUnit unit, Period period) {
        Map<String, Amount> plans = new TreeMap<>(Comparator.comparing(Plans::rank).thenComparing(giver -> giver));
        LocalDate day = period.planYear() == 0 ? null : LocalDate.of(period.planYear(), 1, 1);
        if (day == null || !Results.adds(indicator)
                || !(territory.makeup(unit, day,
                        day.withDayOfYear(day.lengthOfYear())) instanceof Makeup.Units units)) {
            return plans;
        }
        List<Map<String, Amount>> parts = units.parts().stream().map(part -> givenTo(indicator, part, period)).toList();
        for (String giver : parts.getFirst().keySet()) {
            List<Amount> amounts = parts.stream()
                    .map(part -> part.getOrDefault(giver, Amount.missing(Reason.UNITS_MISSING))).toList();
            List<Known> known = Sums.allKnown(amounts);
            plans.put(giver, known == null
                    ? Amount.missing(Reason.UNITS_MISSING)
                    : Sums.sum(known, Method.SUM_OF_UNITS));
        }
        return plans;
    }

    private static Amount implied(Amount result, Amount share) {
        return result instanceof Known part && share instanceof Known percent && percent.number().signum() != 0
                ? Sums.derived(Arithmetic.whole(part.number(), percent.number()), Method.FROM_PLAN_SHARE,
                        List.of(part, percent))
                : Amount.missing(Reason.NO_PLAN);
    }

    static Amount share(Indicator indicator, Amount result, Amount plan) {
        if (ChangeForm.of(indicator) == ChangeForm.PLACES) {
            return Amount.missing(Reason.NOT_MEANT);
        }
        return switch (result) {
            case Amount.Missing(Reason reason) -> Amount.missing(reason);
            case Known part -> switch (plan) {
                case Amount.Missing(Reason reason) -> Amount.missing(reason);
                case Known whole when whole.number().signum() == 0 -> Amount.missing(Reason.ZERO_BASE);
                case Known whole -> Sums.derived(Arithmetic.percent(part.number(), whole.number()), Method.COMPUTED,
                        List.of(part, whole));
            };
        };
    }

    private static Verdict verdict(Indicator indicator, Amount result, Amount plan, Amount share) {
        if (ChangeForm.of(indicator) == ChangeForm.PLACES) {
            return result.known() ? Verdict.RANK : Verdict.NO_FIGURE;
        }
        if (result instanceof Known part && plan instanceof Known whole) {
            Figure figure = whole.figures().getFirst();
            return Verdict.against(part.number(), whole.number(), figure.upper(),
                    whole.derived() ? null : figure.operator(), indicator.direction());
        }
        BigDecimal percent = share.orNull();
        return percent == null
                ? result.known() ? Verdict.NO_PLAN : Verdict.NO_FIGURE
                : Verdict.against(percent, Arithmetic.HUNDRED, null, null, indicator.direction());
    }

    /** Reported shares that do not follow from result and plan. */
    static List<Discrepancy> discrepancies(Indicator indicator, Amount result, List<GivenPlan> given) {
        List<Discrepancy> found = new ArrayList<>();
        for (GivenPlan each : given) {
            boolean implied = each.plan() instanceof Known plan && plan.method() == Method.FROM_PLAN_SHARE;
            if (!implied && each.share() instanceof Known said && !said.derived()
                    && share(indicator, result, each.plan()) instanceof Known computed
                    && Discrepancy.beyondRounding(said.number(), computed.number())) {
                found.add(new Discrepancy(FigureKind.PLAN_SHARE, said.number(), computed.number()));
            }
        }
        return found;
    }
}
