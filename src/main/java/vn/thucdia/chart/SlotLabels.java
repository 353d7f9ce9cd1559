package vn.thucdia.chart;

import java.util.List;

/** The words under bars that stand side by side: label, then the grey second line, wrapped to the slot of the bar. */
final class SlotLabels {

    private static final int LINES = 3;
    private static final double GAP = 8;
    private static final double TOP = 20;

    private final Sketch sketch;
    private final List<Plot.Bar> bars;
    private final double slot;

    SlotLabels(Sketch sketch, List<Plot.Bar> bars, double slot) {
        this.sketch = sketch;
        this.bars = bars;
        this.slot = slot;
    }

    /** What all of them need under the base line. */
    double height() {
        return TOP + bars.stream().mapToInt(bar -> label(bar).size() + below(bar).size()).max().orElse(0)
                * ChartLayout.LINE - ChartLayout.LINE + 6;
    }

    void draw(double left, double base) {
        for (int at = 0; at < bars.size(); at++) {
            double y = base + TOP;
            double x = left + slot * (at + 0.5);
            for (String line : label(bars.get(at))) {
                sketch.words(line, x, y, Mark.Anchor.MIDDLE, ChartLayout.LABEL, false, Ink.TEXT);
                y += ChartLayout.LINE;
            }
            for (String line : below(bars.get(at))) {
                sketch.words(line, x, y, Mark.Anchor.MIDDLE, ChartLayout.SMALL, false, Ink.SUBTLE);
                y += ChartLayout.LINE;
            }
        }
    }

    private List<String> label(Plot.Bar bar) {
        return new TextWrap(sketch.ruler(), ChartLayout.LABEL, false).lines(bar.label(), slot - GAP, LINES);
    }

    private List<String> below(Plot.Bar bar) {
        return bar.below().isEmpty()
                ? List.of()
                : new TextWrap(sketch.ruler(), ChartLayout.SMALL, false).lines(bar.below(), slot - GAP, LINES);
    }
}
