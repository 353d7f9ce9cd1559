package vn.thucdia.period;

/** The kinds of {@link Period}. */
public enum PeriodType {
    MONTH, QUARTER, HALF, NINE_MONTHS, YEAR, YEAR_TO_DATE, AS_OF, RANGE, SEASON, INDEX_YEAR, TERM
}
