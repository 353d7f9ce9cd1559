package vn.thucdia.chart;

/** Measures words. */
@FunctionalInterface
public interface Ruler {

    /** Width of a line of words in logical pixels. */
    double width(String text, double size, boolean bold);
}
