package vn.thucdia.document;

import java.util.List;
import java.util.stream.Stream;

import vn.thucdia.document.Decree30.Part;
import vn.thucdia.document.Table.Align;

/**
 * How wide the columns of a table are and how large it prints, the same in every written form: no number and no word of a header is
 * ever cut. Columns of numbers that are too narrow take from columns of words; where that is not enough the table prints smaller.
 */
final class TableLayout {

    /** What rounding of widths may cost, in points. */
    private static final double SLACK = 1;
    /** A column of words keeps this share of its own width where numbers want more room than there is. */
    private static final double KEPT = 0.55;

    private final Table table;
    private final PrintFonts fonts;
    private final double[] widths;
    private final double size;
    /** Columns whose every cell fits on one line. */
    private final boolean[] whole;

    TableLayout(Table table, PrintFonts fonts, double width) {
        this.table = table;
        this.fonts = fonts;
        double[] normal = fitted(width, Part.CELL.size);
        if (normal.length == 0) {
            double[] small = fitted(width, Decree30.SMALL_TABLE_SIZE);
            this.widths = small.length == 0 ? shares(width) : small;
            this.size = Decree30.SMALL_TABLE_SIZE;
        } else {
            this.widths = normal;
            this.size = Part.CELL.size;
        }
        this.whole = new boolean[widths.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = whole(i);
        }
    }

    /** Of every column, in points. */
    double[] widths() {
        return widths.clone();
    }

    /** Whether the table prints smaller than its style says. */
    boolean small() {
        return size < Part.CELL.size;
    }

    /** Size of the letters, in points. */
    double size() {
        return size;
    }

    /**
     * The lines of a cell. Numbers stand on one line each; where one number of a column with what belongs to it, such as {@code ước},
     * does not fit, all cells of that column have a line for each part.
     */
    List<List<Run>> lines(Table.Row row, int column) {
        List<List<Run>> lines = Run.lines(row.cells().get(column));
        if (table.columns().get(column).align() != Align.RIGHT) {
            return lines.stream().map(NoBreak::within).toList();
        }
        return whole[column]
                ? lines.stream().map(NoBreak::line).toList()
                : lines.stream().flatMap(line -> Run.lines(line.stream()
                        .map(run -> new Run(run.text().replace(' ', '\n'), run.bold(), run.italic())).toList())
                        .stream())
                        .toList();
    }

    private boolean whole(int column) {
        return table.rows().stream().flatMap(row -> Run.lines(row.cells().get(column)).stream())
                .allMatch(line -> width(Run.text(line), Part.CELL, size) <= widths[column]);
    }

    /** Empty when the numbers do not fit. */
    private double[] fitted(double width, double letters) {
        double[] fitted = shares(width);
        double[] least = new double[fitted.length];
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < fitted.length; i++) {
            least[i] = least(i, letters, fitted[i]);
            missing += Math.max(0, least[i] - fitted[i]);
            spare += Math.max(0, fitted[i] - least[i]);
        }
        if (missing > spare) {
            return new double[0];
        }
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = fitted[i] < least[i]
                    ? least[i]
                    : fitted[i] - missing * (fitted[i] - least[i]) / Math.max(spare, SLACK);
        }
        return fitted;
    }

    private double least(int index, double letters, double given) {
        Table.Column column = table.columns().get(index);
        double head = widest(Stream.of(column.header()), Part.COLUMN, letters);
        Stream<String> cells = table.rows().stream().map(row -> Run.text(row.cells().get(index)));
        double words = widest(cells, Part.CELL, letters);
        return column.align() == Align.RIGHT ? Math.max(head, words) : Math.max(head, Math.min(words, given * KEPT));
    }

    private double widest(Stream<String> texts, Part part, double letters) {
        return texts.flatMap(text -> Stream.of(text.split("[ \n]"))).mapToDouble(word -> width(word, part, letters))
                .max().orElse(0);
    }

    private double width(String text, Part part, double letters) {
        return fonts.width(text, part) * letters / part.size + 2 * Decree30.CELL_PADDING + Decree30.RULE + SLACK;
    }

    private double[] shares(double width) {
        double[] shares = new double[table.columns().size()];
        double whole = table.columns().stream().mapToDouble(Table.Column::width).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] = width * table.columns().get(i).width() / whole;
        }
        return shares;
    }
}
