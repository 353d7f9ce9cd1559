package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.period.Period;

/**
 * What the figures of one indicator in one unit say about one period: each value with whether it was reported or derived by us.
 * Pure; what cannot be worked out is absent, never zero.
 *
 * @param form how the change is counted
 * @param plan the annual plan, also in a half-year report (domain notes, 3.4)
 * @param samePeriod as reported, or what is known of the period one year earlier, or worked out from result and change
 * @param result the firmest one there is
 * @param change absolute, in points, or in places gained; as reported or computed
 * @param growth in per cent of the same period; only for {@link ChangeForm#RELATIVE}, except when it was reported
 * @param planShare in per cent of the plan; none for a rank
 */
public record Reading(ChangeForm form, @Nullable Value plan, @Nullable Value samePeriod, @Nullable Value result,
        @Nullable Value change, @Nullable Value growth, @Nullable Value planShare, @Nullable Figure resultFigure) {

    /**
     * A number and where it came from.
     *
     * @param derived worked out by us: marked ƒ on screen, never printed as reported
     * @param figure the figure behind a number that was recorded; {@code null} when it was worked out here
     */
    public record Value(BigDecimal number, boolean derived, @Nullable Figure figure) {

        static Value derived(BigDecimal number) {
            return new Value(number, true, null);
        }
    }

    /** Reads the figures of a plain quantity. */
    public static Reading of(List<Figure> figures, Period period) {
        return of(figures, period, ChangeForm.RELATIVE);
    }

    /**
     * Reads figures of one indicator and unit.
     *
     * @param period of the result; the plan is that of its year, or of exactly this period when one was given
     */
    public static Reading of(List<Figure> figures, Period period, ChangeForm form) {
        Value result = find(figures, FigureKind.RESULT, period);
        Value plan = first(find(figures, FigureKind.PLAN, period),
                find(figures, FigureKind.PLAN, new Period.Year(period.planYear())));
        Value reportedChange = find(figures, FigureKind.CHANGE, period);
        Value same = first(find(figures, FigureKind.SAME_PERIOD, period),
                find(figures, FigureKind.RESULT, period.yearBefore()));
        if (same == null && result != null) {
            same = before(result, figures, period, form);
        }
        Value change = reportedChange != null || result == null || same == null
                ? reportedChange
                : Value.derived(difference(result, same, form));
        Value growth = find(figures, FigureKind.GROWTH, period);
        if (growth == null && form == ChangeForm.RELATIVE) {
            growth = share(change, same);
        }
        Value share = find(figures, FigureKind.PLAN_SHARE, period);
        if (share == null && form != ChangeForm.PLACES) {
            share = share(result, plan);
        }
        return new Reading(form, plan, same, result, change, growth, share, result == null ? null : result.figure());
    }

    /** Whether the result is still an estimate ("ước"). */
    public boolean estimate() {
        return resultFigure != null && resultFigure.status() == FigureStatus.ESTIMATE;
    }

    /** The reported numbers that the other reported numbers contradict. */
    public List<Discrepancy> discrepancies() {
        List<Discrepancy> found = new ArrayList<>();
        boolean base = samePeriod != null && samePeriod.figure() != null;
        if (base && result != null && samePeriod != null) {
            check(FigureKind.CHANGE, change, Value.derived(difference(result, samePeriod, form)), found);
        }
        if (form == ChangeForm.RELATIVE) {
            Value grown = base && result != null && samePeriod != null
                    ? Value.derived(difference(result, samePeriod, form))
                    : change;
            check(FigureKind.GROWTH, growth, share(grown, samePeriod), found);
        }
        check(FigureKind.PLAN_SHARE, planShare, share(result, plan), found);
        return found;
    }

    private static void check(FigureKind kind, @Nullable Value said, @Nullable Value computed,
            List<Discrepancy> found) {
        if (said != null && computed != null && said.figure() != null
                && Discrepancy.beyondRounding(said.number(), computed.number())) {
            found.add(new Discrepancy(kind, said.number(), computed.number()));
        }
    }

    private static BigDecimal difference(Value result, Value same, ChangeForm form) {
        return Arithmetic.difference(form, result.number(), same.number());
    }

    private static @Nullable Value before(Value result, List<Figure> figures, Period period, ChangeForm form) {
        List<Figure> reported = figures.stream().filter(figure -> period.equals(figure.period())).toList();
        return result.figure() == null
                ? null
                : PriorYear.exact(result.figure(), reported, form).map(prior -> Value.derived(prior.number()))
                        .orElse(null);
    }

    private static @Nullable Value share(@Nullable Value part, @Nullable Value whole) {
        return part == null || whole == null || whole.number().signum() == 0
                ? null
                : Value.derived(Arithmetic.percent(part.number(), whole.number()));
    }

    private static @Nullable Value first(@Nullable Value one, @Nullable Value other) {
        return one == null ? other : one;
    }

    private static @Nullable Value find(List<Figure> figures, FigureKind kind, Period period) {
        Figure figure = firmest(figures.stream().filter(each -> period.equals(each.period())).toList(), kind);
        BigDecimal number = figure == null ? null : figure.value();
        return figure == null || number == null ? null : new Value(number, figure.derived(), figure);
    }

    /**
     * Of the figures of one period that are of a kind and have a number, the firmest; {@code null} when there is none. Of several
     * plans the unnamed giver's stands first, then the province's, then by name.
     */
    public static @Nullable Figure firmest(List<Figure> ofPeriod, FigureKind kind) {
        Figure firmest = null;
        for (Figure figure : ofPeriod) {
            if (figure.kind() == kind && figure.value() != null && (firmest == null || goesBefore(figure, firmest))) {
                firmest = figure;
            }
        }
        return firmest;
    }

    private static boolean goesBefore(Figure one, Figure other) {
        int firmer = firmness(one) - firmness(other);
        return firmer > 0 || firmer == 0 && !one.giver().equals(other.giver()) && Givers.ORDER.compare(one, other) < 0;
    }

    private static int firmness(Figure figure) {
        return figure.status() == null ? 0 : figure.status().ordinal();
    }
}
