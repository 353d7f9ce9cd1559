package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are: no word is broken as long as all the widest words fit side by side, heads and numbers stand on
 * one line where there is room, and names get what is left.
 *
 * @param main size of the cells
 * @param small size of the grey words
 * @param padding left and right of a cell together
 */
public record ColumnWidths(Ruler ruler, double main, double small, double padding) {

    /** Names and notes longer than this are better on two lines. */
    private static final double LONG_NAME = 220;
    private static final double LONG_NOTE = 96;
    private static final double LONG_LINE = 150;
    private static final double GAP = 8;
    /** Painters do not measure to the last tenth of a pixel alike. */
    private static final double SLACK = 2;

    /** The widths of these columns, which together fill {@code width}. */
    public List<Double> of(List<DataTable.Column> columns, List<List<DataTable.Cell>> rows, double width) {
        List<Double> least = least(columns, rows);
        List<Double> liked = liked(columns, rows, least);
        // Numbers and their heads first: a name on one more line reads better than a head torn in two.
        List<Double> numbers = numbersFirst(columns, least, liked);
        if (sum(numbers) <= width) {
            least = numbers;
        }
        double needed = sum(least);
        double wanted = sum(liked);
        List<Double> widths = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            widths.add(wanted <= width
                    ? liked.get(at) * width / wanted
                    : needed <= width
                            ? least.get(at) + (liked.get(at) - least.get(at)) * (width - needed) / (wanted - needed)
                            : least.get(at) * width / needed);
        }
        return widths;
    }

    /** Whether heads and numbers stand on one line each in {@code width}. */
    public boolean areCalm(List<DataTable.Column> columns, List<List<DataTable.Cell>> rows, double width) {
        List<Double> least = least(columns, rows);
        List<Double> liked = liked(columns, rows, least);
        return sum(numbersFirst(columns, least, liked)) <= width;
    }

    private static List<Double> numbersFirst(List<DataTable.Column> columns, List<Double> least, List<Double> liked) {
        List<Double> numbers = new ArrayList<>(least);
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).number()) {
                numbers.set(at, liked.get(at));
            }
        }
        return numbers;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private List<Double> least(List<DataTable.Column> columns, List<List<DataTable.Cell>> rows) {
        return IntStream.range(0, columns.size()).mapToObj(at -> least(columns.get(at), column(rows, at))).toList();
    }

    private List<Double> liked(List<DataTable.Column> columns, List<List<DataTable.Cell>> rows, List<Double> least) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> Math.max(least.get(at), liked(columns.get(at), column(rows, at)))).toList();
    }

    private static List<DataTable.Cell> column(List<List<DataTable.Cell>> rows, int at) {
        return rows.stream().map(row -> row.get(at)).toList();
    }

    private double least(DataTable.Column column, List<DataTable.Cell> cells) {
        double head = widest(Stream.of(column.title()), main, true);
        double value = widest(cells.stream().map(DataTable.Cell::main), main, true);
        double grey = widest(cells.stream().flatMap(cell -> Stream.of(cell.after(), cell.below())), small, false);
        return padding + SLACK + Math.max(head, Math.max(value, grey));
    }

    private double widest(Stream<String> texts, double size, boolean bold) {
        return texts.flatMap(text -> Stream.of(text.split("\\s+")))
                .mapToDouble(word -> ruler.width(word, size, bold)).max().orElse(0);
    }

    private double liked(DataTable.Column column, List<DataTable.Cell> cells) {
        double head = ruler.width(column.title(), main, true);
        double value = cells.stream().mapToDouble(cell -> ruler.width(cell.main(), main, true)).max().orElse(0);
        double grey = cells.stream().mapToDouble(cell -> Math.min(LONG_NOTE, ruler.width(cell.below(), small, false)))
                .max().orElse(0);
        double line = cells.stream().filter(cell -> !cell.after().isEmpty())
                .mapToDouble(
                        cell -> ruler.width(cell.main(), main, true) + GAP + ruler.width(cell.after(), small, false))
                .filter(each -> each <= LONG_LINE).max().orElse(0);
        return padding + SLACK + Math.max(Math.max(head, line),
                Math.max(column.number() ? value : Math.min(value, LONG_NAME), grey));
    }
}
