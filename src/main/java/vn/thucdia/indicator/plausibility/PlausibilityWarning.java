package vn.thucdia.indicator.plausibility;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Figure;

/**
 * Something about a result that is worth a second look. It helps and never blocks: the number stays as it was typed.
 *
 * @param value the result
 * @param low what it is held against; the lower end for {@link Kind#OUTSIDE_HISTORY}
 * @param high the upper end for {@link Kind#OUTSIDE_HISTORY}
 * @param against the figure it is held against; {@code null} for the result's own ({@code RANK_OUTSIDE}) and for a derived number
 */
public record PlausibilityWarning(Kind kind, BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high,
        @Nullable Figure against) {

    /** What looks wrong. */
    public enum Kind {
        /** About ten times as much, or a tenth: a digit too many or too few. */
        TEN_TIMES,
        /** About a thousand times as much, or a thousandth: another unit of measure. */
        THOUSAND_TIMES,
        /** A running total that is lower than at an earlier day of the year. */
        FALLING,
        /** Far from all that was reported for such a period before. */
        OUTSIDE_HISTORY,
        /** A rank behind the last. */
        RANK_OUTSIDE,
        /** Reports count from January; the second half is only a horizon of plans. */
        SECOND_HALF
    }

    static PlausibilityWarning of(Kind kind, BigDecimal value, @Nullable BigDecimal other, @Nullable Figure against) {
        return new PlausibilityWarning(kind, value, other, null, against);
    }
}
