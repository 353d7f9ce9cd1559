package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Which charts stand beside each other: as many in a row as can be read, all rows filled to the full width.
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
        for (Chart chart : charts) {
            double least = layout.least(chart.plot()) + frame;
            if (!row.isEmpty() && (taken + gap + least > width || row.size() == MOST)) {
                rows.add(filled(row, layout, width, gap, frame));
                row.clear();
                taken = 0;
            }
            taken += (row.isEmpty() ? 0 : gap) + least;
            row.add(chart);
        }
        if (!row.isEmpty()) {
            rows.add(filled(row, layout, width, gap, frame));
        }
        return rows;
    }

    private static Arrangement filled(List<Chart> row, ChartLayout layout, double width, double gap, double frame) {
        double free = width - gap * (row.size() - 1);
        double least = row.stream().mapToDouble(chart -> layout.least(chart.plot()) + frame).sum();
        return new Arrangement(List.copyOf(row),
                row.stream().map(chart -> (layout.least(chart.plot()) + frame) / least * free).toList());
    }
}
