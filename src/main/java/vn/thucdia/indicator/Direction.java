package vn.thucdia.indicator;

/** Which way is good. */
public enum Direction {
    HIGHER_BETTER, LOWER_BETTER, NEUTRAL
}
