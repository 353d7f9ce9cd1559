package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the figures of one indicator in one unit say about one period: each value with whether it was reported or derived by us.
 * Pure; what cannot be worked out is absent, never zero.
 *
 * @param plan the annual plan, also in a half-year report (domain notes, 3.4)
 * @param samePeriod as reported, or the result less the reported change
 * @param result the firmest one there is
 * @param change absolute, as reported or computed
 * @param growth in per cent of the same period
 * @param planShare in per cent of the plan
 */
public record Reading(@Nullable Value plan, @Nullable Value samePeriod, @Nullable Value result, @Nullable Value change,
        @Nullable Value growth, @Nullable Value planShare, @Nullable Figure resultFigure) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISE = new MathContext(34, RoundingMode.HALF_UP);

    /**
     * A number and where it came from.
     *
     * @param derived worked out by us: marked ƒ on screen, never printed as reported
     * @param figure the figure behind a reported number
     */
    public record Value(BigDecimal number, boolean derived, @Nullable Figure figure) {

        static Value derived(BigDecimal number) {
            return new Value(number, true, null);
        }
    }

    /**
     * Reads figures of one indicator and unit.
     *
     * @param period of the result; the plan is that of its year, or of exactly this period when one was given
     */
    public static Reading of(List<Figure> figures, Period period) {
        Figure resultFigure = figures.stream()
                .filter(figure -> figure.kind() == FigureKind.RESULT && period.equals(figure.period())
                        && figure.value() != null)
                .max(Comparator.comparing(figure -> figure.status() == null ? FigureStatus.ESTIMATE : figure.status()))
                .orElse(null);
        Value result = value(resultFigure);
        Value plan = find(figures, FigureKind.PLAN, period)
                .or(() -> find(figures, FigureKind.PLAN, new Period.Year(period.planYear()))).orElse(null);
        Value change = find(figures, FigureKind.CHANGE, period).orElse(null);
        Value same = find(figures, FigureKind.SAME_PERIOD, period)
                .or(() -> find(figures, FigureKind.RESULT, period.yearBefore())).orElse(null);
        if (same == null && result != null && change != null) {
            same = Value.derived(result.number().subtract(change.number()));
        }
        if (change == null && result != null && same != null) {
            change = Value.derived(result.number().subtract(same.number()));
        }
        Value growth = find(figures, FigureKind.GROWTH, period).orElse(null);
        if (growth == null && change != null && same != null && same.number().signum() != 0) {
            growth = Value.derived(change.number().multiply(HUNDRED).divide(same.number(), PRECISE));
        }
        Value share = find(figures, FigureKind.PLAN_SHARE, period).orElse(null);
        if (share == null && result != null && plan != null && plan.number().signum() != 0) {
            share = Value.derived(result.number().multiply(HUNDRED).divide(plan.number(), PRECISE));
        }
        return new Reading(plan, same, result, change, growth, share, resultFigure);
    }

    /** Whether the result is still an estimate ("ước"). */
    public boolean estimate() {
        return resultFigure != null && resultFigure.status() == FigureStatus.ESTIMATE;
    }

    private static Optional<Value> find(List<Figure> figures, FigureKind kind, Period period) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind && period.equals(figure.period()) && figure.value() != null)
                .max(Comparator.comparing(figure -> figure.status() == null ? FigureStatus.ESTIMATE : figure.status()))
                .map(Reading::value);
    }

    private static @Nullable Value value(@Nullable Figure figure) {
        BigDecimal number = figure == null ? null : figure.value();
        return number == null || figure == null ? null : new Value(number, figure.derived(), figure);
    }
}
