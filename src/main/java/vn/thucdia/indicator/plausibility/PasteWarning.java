package vn.thucdia.indicator.plausibility;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Why a number that is about to be recorded with many others should be looked at first. It never blocks: a person keeps the number or
 * drops it.
 *
 * @param other what it is held against; {@code null} where the number alone is strange
 */
public record PasteWarning(Kind kind, BigDecimal value, @Nullable BigDecimal other) {

    /** What is strange. */
    public enum Kind {
        /** More than ten times, or less than a tenth of, the number recorded in this very place. */
        AGAINST_RECORDED,
        /** The same against the same stretch of an earlier year. */
        AGAINST_EARLIER,
        /** The same against the same period. */
        AGAINST_SAME,
        /** More than ten times the plan, or of a whole year less than a tenth of it. */
        AGAINST_PLAN,
        /** A change larger than ten times what it is a change of. */
        AGAINST_RESULT,
        /** A part of a hundred that is none. */
        OUTSIDE_HUNDRED
    }
}
