package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Which charts stand beside each other: as many in a row as can be read. Rows fill the width, but no chart of a later row is drawn
 * larger than those above it: a lone last one keeps their measure.
 *
 * @param charts of one row, in order
 * @param widths of each
 */
public record Arrangement(List<Chart> charts, List<Double> widths) {

    private static final int MOST = 4;

    /**
     * Rows for a width.
     *
     * @param gap between two charts
     * @param frame what a card takes from the width of its drawing
     */
    public static List<Arrangement> of(List<Chart> charts, ChartLayout layout, double width, double gap,
            double frame) {
        List<Arrangement> rows = new ArrayList<>();
        List<Chart> row = new ArrayList<>();
        double taken = 0;
        double most = Double.MAX_VALUE;
        for (Chart chart : charts) {
            double least = layout.least(chart.plot()) + frame;
            if (!row.isEmpty() && (taken + gap + least > width || row.size() == MOST)) {
                most = Math.min(most, stretch(row, layout, width, gap, frame));
                rows.add(filled(row, layout, most, frame));
                row.clear();
                taken = 0;
            }
            taken += (row.isEmpty() ? 0 : gap) + least;
            row.add(chart);
        }
        if (!row.isEmpty()) {
            double own = stretch(row, layout, width, gap, frame);
            boolean lying = row.stream().allMatch(chart -> chart.plot() instanceof Plot.Rows);
            rows.add(filled(row, layout, lying ? own : Math.min(most, own), frame));
        }
        return rows;
    }

    /** How many times its least width each chart of a row gets when the row fills the width. */
    private static double stretch(List<Chart> row, ChartLayout layout, double width, double gap, double frame) {
        return (width - gap * (row.size() - 1))
                / row.stream().mapToDouble(chart -> layout.least(chart.plot()) + frame).sum();
    }

    private static Arrangement filled(List<Chart> row, ChartLayout layout, double stretch, double frame) {
        return new Arrangement(List.copyOf(row),
                row.stream().map(chart -> (layout.least(chart.plot()) + frame) * stretch).toList());
    }
}
