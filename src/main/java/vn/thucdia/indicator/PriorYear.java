package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The number of the same period a year before, worked out from what a report says of both years.
 *
 * @param from the kind of the reported figure it follows from; {@link FigureKind#RESULT} for a rank that was held
 * @param figures result and reported figure
 */
public record PriorYear(BigDecimal number, FigureKind from, List<Figure> figures) {

    /** From a reported change, exactly; or from a rank held for the second year or longer. */
    public static Optional<PriorYear> exact(Figure result, List<Figure> reported, ChangeForm form) {
        BigDecimal now = result.value();
        if (now == null) {
            return Optional.empty();
        }
        Figure change = Reading.firmest(reported, FigureKind.CHANGE);
        if (change != null && change.value() != null) {
            return Optional.of(new PriorYear(Arithmetic.before(form, now, change.value()), FigureKind.CHANGE,
                    List.of(result, change)));
        }
        return held(result, 1, form);
    }

    /** A rank held for more than so many years was the same so many years before. */
    public static Optional<PriorYear> held(Figure result, int years, ChangeForm form) {
        Integer streak = result.streak();
        return form == ChangeForm.PLACES && streak != null && streak > years && result.value() != null
                ? Optional.of(new PriorYear(result.value(), FigureKind.RESULT, List.of(result)))
                : Optional.empty();
    }

    /** From a reported growth, ratio or multiple: as exact as these were printed. Never for percentages and ranks. */
    public static Optional<PriorYear> approximate(Figure result, List<Figure> reported, ChangeForm form) {
        BigDecimal now = result.value();
        if (now == null || form != ChangeForm.RELATIVE) {
            return Optional.empty();
        }
        for (FigureKind kind : List.of(FigureKind.RATIO, FigureKind.GROWTH, FigureKind.MULTIPLE)) {
            Figure figure = Reading.firmest(reported, kind);
            BigDecimal percent = figure == null || figure.value() == null
                    ? BigDecimal.ZERO
                    : inPercentOfBase(kind, figure.value());
            if (figure != null && percent.signum() > 0) {
                return Optional.of(new PriorYear(Arithmetic.whole(now, percent), kind, List.of(result, figure)));
            }
        }
        return Optional.empty();
    }

    /** What a reported growth, ratio or multiple says the result is, in per cent of its base. */
    public static BigDecimal inPercentOfBase(FigureKind kind, BigDecimal reported) {
        return switch (kind) {
            case GROWTH -> reported.add(Arithmetic.HUNDRED);
            case MULTIPLE -> reported.multiply(Arithmetic.HUNDRED);
            default -> reported;
        };
    }
}
