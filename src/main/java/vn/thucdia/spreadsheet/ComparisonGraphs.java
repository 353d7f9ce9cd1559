package vn.thucdia.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.spreadsheet.Leaf.Form;
import vn.thucdia.spreadsheet.Leaf.Graph;

/**
 * Which numbers of a comparison's sheet are drawn: for each indicator the periods of one kind of which most is known. Half-years and
 * years on one axis would draw a course that nobody took.
 *
 * @param results first column of the results
 * @param names column with the names of the units
 */
record ComparisonGraphs(int results, int names, Function<Indicator, String> title) {

    /** From so many periods on a chart shows a course, not columns. */
    private static final int COURSE = 5;
    private static final int MOST_LINES = 6;
    private static final int MOST_CHARTS = 12;

    /** Periods of one kind side by side, from the first to the last of which something is known. */
    private record Stretch(int from, int to, long known) {}

    List<Graph> of(ComparisonTable table) {
        int units = Math.max(1, table.query().units().size());
        List<Graph> graphs = new ArrayList<>();
        for (int first = 0; first + units <= table.rows().size() && graphs.size() < MOST_CHARTS; first += units) {
            List<Row> rows = table.rows().subList(first, first + units);
            Stretch stretch = stretch(table.query().periods(), rows);
            if (stretch != null) {
                graphs.add(graph(rows, first, stretch));
            }
        }
        return graphs;
    }

    private Graph graph(List<Row> rows, int first, Stretch stretch) {
        Row row = rows.getFirst();
        boolean places = row.form() == ChangeForm.PLACES;
        // A rank has no length that a column could show.
        boolean course = (stretch.to() - stretch.from() + 1 >= COURSE || places) && rows.size() <= MOST_LINES;
        return new Graph(title.apply(row.indicator()), row.indicator().unitOfMeasure(),
                course ? Form.LINES : Form.COLUMNS, first, first + rows.size() - 1, names, results + stretch.from(),
                results + stretch.to(), course || rows.size() == 1, places);
    }

    /** The one of which most is known, of two alike the later; {@code null} when nothing is. */
    private static @Nullable Stretch stretch(List<Period> periods, List<Row> rows) {
        Stretch best = null;
        for (int from = 0, to; from < periods.size(); from = to) {
            to = from + 1;
            while (to < periods.size() && periods.get(to).type() == periods.get(from).type()) {
                to++;
            }
            int[] known = IntStream.range(from, to).filter(at -> known(rows, at) > 0).toArray();
            long all = IntStream.of(known).mapToLong(at -> known(rows, at)).sum();
            if (all > 0 && (best == null || all >= best.known())) {
                best = new Stretch(known[0], known[known.length - 1], all);
            }
        }
        return best;
    }

    private static long known(List<Row> rows, int period) {
        return rows.stream().filter(row -> row.cells().get(period).result().known()).count();
    }
}
