package vn.thucdia.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A ruled table as wide as the text; its header repeats on every page and a row stays whole where it can. Every row has one cell per
 * column; anything else is an {@link IllegalArgumentException}.
 */
public record Table(List<Column> columns, List<Row> rows) implements Block {

    private static final int LONGEST_REPEATED = 100;

    /** Where the text of a column stands; numbers stand right. */
    public enum Align {
        LEFT, CENTRE, RIGHT
    }

    /** A column: its header, its share of the table's width (any positive unit), and where its cells stand. */
    public record Column(String header, double width, Align align) {

        public Column {
            header = Characters.printable(header);
            if (!(width > 0)) {
                throw new IllegalArgumentException("a column needs a width: " + width);
            }
        }
    }

    /** One row, a list of runs for each cell. */
    public record Row(List<List<Run>> cells, Origin origin) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** A row of plain text. */
        public static Row of(Origin origin, String... cells) {
            return new Row(Stream.of(cells).map(text -> List.of(Run.of(text))).toList(), origin);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells.size() != columns.size()) {
                throw new IllegalArgumentException(row.cells.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    @Override
    public Origin origin() {
        return Origin.NONE;
    }

    /** Whether the header repeats on every page: a header of whole paragraphs would leave no room for the rows. */
    boolean repeatsHeader() {
        return columns.stream().allMatch(column -> column.header.length() <= LONGEST_REPEATED);
    }
}
