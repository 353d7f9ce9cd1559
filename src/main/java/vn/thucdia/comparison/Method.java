package vn.thucdia.comparison;

/** How a number came about. */
public enum Method {
    /** As somebody reported it. */
    REPORTED,
    /** A formula that a person typed into the cell. */
    ENTERED_FORMULA,
    /** Result minus the reported change. */
    FROM_REPORTED_CHANGE,
    /** Result and reported growth: result / (1 + growth). */
    FROM_REPORTED_GROWTH,
    /** Result and reported share of the plan. */
    FROM_PLAN_SHARE,
    /** A rank held for the second year or longer was the same the year before. */
    HELD_RANK,
    /** Computed from two numbers of this table: difference, growth, share. */
    COMPUTED,
    /** Months, quarters or halves added up. */
    SUM_OF_PERIODS,
    /** The difference of two cumulative numbers. */
    FROM_CUMULATIVE,
    /** The value at the end of the period. */
    LAST_OF_PERIOD,
    /** Predecessors (or parts) of a reorganised unit added up. */
    SUM_OF_UNITS,
    /** Numerators and denominators added up over units, then divided. */
    RATE_OF_SUMS
}
