package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table that says in numbers what charts draw. One stands under every group of charts, on the screen and on paper.
 *
 * @param grouped how many of the first columns are said once, over the rows that have them in common; 0 for a table without groups
 */
public record DataTable(List<Column> columns, List<List<Cell>> rows, int grouped) {

    /** How a cell is dressed. */
    public enum Tone {
        PLAIN, STRONG, GOOD, BAD, BLANK
    }

    /**
     * A column.
     *
     * @param number stands at the right
     */
    public record Column(String title, boolean number) {}

    /**
     * Rows under one heading.
     *
     * @param heading empty in a table without groups
     * @param rows without the cells that the heading says
     */
    public record Group(String heading, List<List<Cell>> rows) {}

    /**
     * A cell.
     *
     * @param main the value, or "—"
     * @param after small grey words on the same line: "ước", "so kỳ trước"
     * @param below small grey words on a line of their own: the method, or the reason for "—"
     */
    public record Cell(String main, String after, String below, Tone tone) {

        public static Cell of(String main) {
            return new Cell(main, "", "", Tone.PLAIN);
        }

        /** Value and grey words as one text. */
        public String whole() {
            return Stream.of(main, after, below.isEmpty() ? "" : "(" + below + ")").filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The columns that stand over the rows of the groups. */
    public List<Column> body() {
        return columns.subList(grouped, columns.size());
    }

    /** The rows in groups, in their order. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (List<Cell> row : rows) {
            String heading = row.subList(0, grouped).stream().map(Cell::main).collect(Collectors.joining(" · "));
            if (groups.isEmpty() || !groups.getLast().heading().equals(heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            groups.getLast().rows().add(row.subList(grouped, row.size()));
        }
        return groups;
    }

    /** For the clipboard: cells apart by tabs, values alone, so that numbers stay numbers in a spreadsheet. */
    public String tabbed() {
        return Stream.concat(Stream.of(columns.stream().map(Column::title).collect(Collectors.joining("\t"))),
                rows.stream().map(row -> row.stream().map(Cell::main).collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n", "", "\n")).replace('\u00a0', ' ');
    }

    /** For the clipboard: as a table that a word processor takes in. */
    public String html() {
        StringBuilder html = new StringBuilder("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr>");
        columns.forEach(column -> html.append("<th>").append(escaped(column.title())).append("</th>"));
        html.append("</tr>");
        for (List<Cell> row : rows) {
            html.append("<tr>");
            for (int at = 0; at < row.size(); at++) {
                html.append(columns.get(at).number() ? "<td align=\"right\">" : "<td>")
                        .append(escaped(row.get(at).whole())).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    /** For a screen reader: one sentence for each row. */
    public String spoken() {
        return rows.stream().map(this::spoken).collect(Collectors.joining(" "));
    }

    private String spoken(List<Cell> row) {
        StringBuilder sentence = new StringBuilder(row.getFirst().whole());
        for (int at = 1; at < row.size(); at++) {
            sentence.append(at == 1 ? ": " : "; ").append(columns.get(at).title()).append(' ')
                    .append(row.get(at).whole());
        }
        return sentence.append('.').toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
