package vn.thucdia.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** What the table says of a row. Derived each time; a person can only flag a row for review. */
public enum Verdict {
    /** Flagged by a person. */
    TO_REVIEW,
    /** No result yet. */
    NO_FIGURE,
    /** A place in a ranking. */
    RANK,
    /** A result, but no plan to hold it against. */
    NO_PLAN,
    /** More than planned, where more is better. */
    EXCEEDED,
    /** As planned; where less is better, not more than planned. */
    REACHED,
    /** Not yet as planned. In mid-year that is no failing: the plan is that of the year. */
    BELOW,
    /** Neither way is good. */
    NONE;

    /** The verdict on what is known; the first that applies, in the order above. */
    public static Verdict of(@Nullable Indicator indicator, @Nullable Reading reading, boolean flagged) {
        if (flagged) {
            return TO_REVIEW;
        }
        if (reading == null || reading.result() == null) {
            return NO_FIGURE;
        }
        if (reading.form() == ChangeForm.PLACES) {
            return RANK;
        }
        Reading.Value share = reading.planShare();
        if (share == null) {
            return NO_PLAN;
        }
        int against = share.number().compareTo(BigDecimal.valueOf(100));
        Direction direction = indicator == null ? null : indicator.direction();
        if (direction == Direction.LOWER_BETTER) {
            return against <= 0 ? REACHED : BELOW;
        }
        if (direction != Direction.HIGHER_BETTER) {
            return NONE;
        }
        return against > 0 ? EXCEEDED : against == 0 ? REACHED : BELOW;
    }
}
