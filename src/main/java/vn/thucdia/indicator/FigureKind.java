package vn.thucdia.indicator;

/** What a figure says. Everything after SAME_PERIOD is a value as reported, kept beside the computed one. */
public enum FigureKind {
    PLAN, TERM_TARGET, RESULT,
    /** The same period of last year as given in the report. */
    SAME_PERIOD,
    /** Reported absolute change ("tăng 1.200 tấn"). */
    CHANGE,
    /** Reported growth in per cent. */
    GROWTH,
    /** Reported share of the plan in per cent. */
    PLAN_SHARE,
    /** Reported ratio to the same period in per cent ("bằng 96 %"): not a growth. */
    RATIO,
    /**
     * Reported multiple of the same period ("gấp 4,2 lần"). "Tăng 6,6 lần" may be to or by: until a person says which, there is only
     * the text.
     */
    MULTIPLE
}
