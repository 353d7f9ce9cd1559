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
        return against(share.number(), Arithmetic.HUNDRED, null, null,
                indicator == null ? null : indicator.direction());
    }

    /**
     * The verdict on a result held against a plan or a target.
     *
     * @param result for {@link TargetOperator#INCREASE_BY} the increase
     * @param upper the upper end, of {@link TargetOperator#BETWEEN}
     * @param operator {@code null} for a plan, which is reached in the direction that is good
     */
    public static Verdict against(BigDecimal result, BigDecimal target, @Nullable BigDecimal upper,
            @Nullable TargetOperator operator, @Nullable Direction direction) {
        int compared = result.compareTo(target);
        boolean lower = direction == Direction.LOWER_BETTER;
        return switch (operator) {
            case null -> lower
                    ? compared <= 0 ? REACHED : BELOW
                    : direction == Direction.HIGHER_BETTER ? least(compared, true) : NONE;
            case AT_LEAST, INCREASE_BY -> least(compared, !lower);
            case ABOVE -> compared > 0 ? REACHED : BELOW;
            case BELOW -> compared < 0 ? REACHED : BELOW;
            case EXACT -> compared == 0 ? REACHED : lower == compared < 0 ? beyond(lower) : BELOW;
            case BETWEEN -> {
                boolean above = result.compareTo(upper == null ? target : upper) > 0;
                boolean inside = compared >= 0 && !above;
                yield inside ? REACHED : lower != above ? beyond(lower) : BELOW;
            }
            case BY_REGULATION, ORDINAL -> NONE;
        };
    }

    private static Verdict least(int compared, boolean moreIsBetter) {
        return compared > 0 && moreIsBetter ? EXCEEDED : compared >= 0 ? REACHED : BELOW;
    }

    /** On the good side of what was aimed at. */
    private static Verdict beyond(boolean lower) {
        return lower ? REACHED : EXCEEDED;
    }
}
