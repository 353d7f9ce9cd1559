package vn.thucdia.chart;

/** What a mark is drawn in. Which colour that is, is for who paints: a palette on paper, the tokens on the screen. */
public enum Ink {
    /** The ground that a drawing stands on. */
    SURFACE,
    /** Ground of heads of tables. */
    SUNKEN, TEXT, MUTED, SUBTLE,
    /** Thin lines behind the bars. */
    GRID,
    /** Base line, edges of hatched bars. */
    AXIS, ACCENT,
    /** A pale fill for what is no current value, when no patterns are wanted. */
    PALE,
    /** Good news, and what needs a look. */
    GOOD, BAD
}
