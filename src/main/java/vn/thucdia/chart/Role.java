package vn.thucdia.chart;

/** What a bar stands for. Each has a pattern of its own, so that a chart can be read without colours. */
public enum Role {
    /** An earlier period: hatched. */
    PREVIOUS,
    /** What was planned: dotted. */
    PLAN,
    /** The period looked at: solid. */
    CURRENT
}
