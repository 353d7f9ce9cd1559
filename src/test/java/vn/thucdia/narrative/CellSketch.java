package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Change;
import vn.thucdia.comparison.ComparisonTable.GivenPlan;
import vn.thucdia.comparison.ComparisonTable.Target;
import vn.thucdia.comparison.Method;
import vn.thucdia.comparison.Reason;
import vn.thucdia.entity.Ids;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** A cell of a comparison, written down line by line. */
final class CellSketch {

    private final Indicator indicator;
    private final AdminUnit unit;
    private final Period period;
    private final Map<String, Amount> amounts = new HashMap<>();
    private final List<GivenPlan> plans = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private @Nullable Period against;
    private @Nullable Integer outOf;

    CellSketch(Indicator indicator, AdminUnit unit, Period period) {
        this.indicator = indicator;
        this.unit = unit;
        this.period = period;
    }

    void line(String name, String rest) {
        switch (name) {
            case "against" -> against = Period.parse(rest);
            case "planof" -> {
                String[] parts = rest.split(" ", 3);
                plans.add(new GivenPlan(parts[0].replace('_', ' '),
                        parts[1].equals("-") ? Amount.missing(Reason.NO_PLAN) : amount(parts[1], FigureKind.PLAN),
                        parts[2].equals("-")
                                ? Amount.missing(Reason.NOT_MEANT)
                                : amount(parts[2], FigureKind.PLAN_SHARE)));
            }
            case "plan" -> amounts.put(name, amount(rest, FigureKind.PLAN));
            case "result" -> amounts.put(name, amount(rest, FigureKind.RESULT));
            case "share", "base", "difference", "growth", "ratio", "multiple" ->
                amounts.put(name, amount(rest, FigureKind.CHANGE));
            default -> throw new IllegalArgumentException("no line " + name);
        }
    }

    Cell cell() {
        Amount plan = plans.isEmpty() ? get("plan", Reason.NO_PLAN) : plans.getFirst().plan();
        Amount share = plans.isEmpty() ? get("share", Reason.NO_PLAN) : plans.getFirst().share();
        return new Cell(period, get("result", Reason.NO_FIGURE), plan, share, plans,
                new Change(against == null ? period.yearBefore() : against, get("base", Reason.NO_BASE),
                        get("difference", Reason.NO_BASE), get("growth", Reason.NO_BASE),
                        get("ratio", Reason.NO_BASE), get("multiple", Reason.NO_BASE)),
                outOf, figures, targets, List.of(), null);
    }

    /** Something recorded for the period without a number. */
    void said(Figure figure) {
        figures.add(figure);
    }

    void aimedAt(Target target) {
        targets.add(target);
    }

    private Amount get(String name, Reason otherwise) {
        return amounts.getOrDefault(name, Amount.missing(otherwise));
    }

    /** {@code ƒ:METHOD 3500 ESTIMATE ABOUT asof=2023-06-15}, or {@code !REASON}. */
    private Amount amount(String text, FigureKind kind) {
        if (text.startsWith("!")) {
            return Amount.missing(Reason.valueOf(text.substring(1)));
        }
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        Method method = Method.REPORTED;
        if (words.getFirst().startsWith("ƒ")) {
            String name = words.removeFirst().substring(1);
            method = name.isEmpty() ? Method.COMPUTED : Method.valueOf(name.substring(1));
        }
        BigDecimal number = new BigDecimal(words.removeFirst());
        Map<String, String> more = new HashMap<>();
        for (String word : words) {
            int sign = word.indexOf('=');
            more.put(sign < 0 ? word : word.substring(0, sign), word.substring(sign + 1).replace('_', ' '));
        }
        FigureStatus status = constant(FigureStatus.class, more);
        Qualifier qualifier = constant(Qualifier.class, more);
        Period of = more.containsKey("in") ? Period.parse(more.get("in")) : period;
        Figure figure = Figure.of(indicator.id(), unit.id(), of, kind, status, number)
                .withRank(whole(more, "outof"), whole(more, "streak"), more.getOrDefault("rankedby", ""))
                .withDates(day(more, "asof"), day(more, "reported"));
        outOf = figure.outOf() == null ? outOf : figure.outOf();
        return new Known(number, method, status, qualifier, figures(figure, more));
    }

    private List<Figure> figures(Figure figure, Map<String, String> more) {
        List<Figure> figures = new ArrayList<>();
        for (String name : more.getOrDefault("units", "").split(",")) {
            figures.add(name.isEmpty()
                    ? figure
                    : Figure.of(indicator.id(), Ids.natural("unit", name), period, FigureKind.RESULT,
                            FigureStatus.FINAL, figure.value()));
        }
        return figures;
    }

    private static @Nullable Integer whole(Map<String, String> more, String name) {
        return more.containsKey(name) ? Integer.valueOf(more.get(name)) : null;
    }

    private static @Nullable LocalDate day(Map<String, String> more, String name) {
        return more.containsKey(name) ? LocalDate.parse(more.get(name)) : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, Map<String, String> words) {
        for (E constant : type.getEnumConstants()) {
            if (words.containsKey(constant.name().toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        return null;
    }
}
