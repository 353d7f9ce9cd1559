package vn.thucdia.indicator;

/** How firm a result is. Versions are kept side by side; minutes keep what was said that day. */
public enum FigureStatus {
    ESTIMATE, PRELIMINARY, ACTUAL, FINAL
}
