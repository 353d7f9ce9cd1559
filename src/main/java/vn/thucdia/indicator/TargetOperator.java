package vn.thucdia.indicator;

/** How a target is meant (the operators found in real term targets; domain notes, 3.4). */
public enum TargetOperator {
    /** "từ … trở lên". */
    AT_LEAST,
    /** "trên". */
    ABOVE,
    /** "đạt". */
    EXACT,
    /** "từ … đến …": the figure's value and its upper bound, both reached. */
    BETWEEN,
    /** "dưới". */
    BELOW,
    /** "tăng thêm … so với đầu nhiệm kỳ". */
    INCREASE_BY,
    /** "theo quy định": no number. */
    BY_REGULATION,
    /** A grade in words: "hoàn thành tốt nhiệm vụ". */
    ORDINAL
}
