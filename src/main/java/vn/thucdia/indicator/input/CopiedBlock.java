package vn.thucdia.indicator.input;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, and cells that hold either
 * in quotes with quotes inside doubled. Pure.
 *
 * @param rows of cells, without blank rows at the end; rows may differ in length
 */
public record CopiedBlock(List<List<String>> rows) {

    public static CopiedBlock read(String text) {
        return new CopiedBlock(new Reader(text).rows());
    }

    /** The text that reads back as these cells. */
    public static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(CopiedBlock::quoted).toList())).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                && !cell.startsWith("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** A cell; empty beyond the end of its row. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Walks over the characters. */
    private static final class Reader {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                row.add(cell().strip());
                char end = at < text.length() ? text.charAt(at) : '\n';
                at++;
                if (end == '\n') {
                    endRow();
                } else if (at == text.length()) {
                    row.add("");
                }
            }
            endRow();
            while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isEmpty)) {
                rows.removeLast();
            }
            return rows;
        }

        private void endRow() {
            if (!row.isEmpty()) {
                rows.add(List.copyOf(row));
                row = new ArrayList<>();
            }
        }

        private String cell() {
            if (text.charAt(at) == '"') {
                int end = closing(at + 1);
                // A quote that is never closed, or closed in the middle of a cell, is just a character.
                if (end > 0 && (end + 1 == text.length() || "\t\n".indexOf(text.charAt(end + 1)) >= 0)) {
                    String inside = text.substring(at + 1, end).replace("\"\"", "\"");
                    at = end + 1;
                    return inside;
                }
            }
            int start = at;
            while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(start, at);
        }

        private int closing(int from) {
            for (int i = from; i < text.length(); i++) {
                if (text.charAt(i) == '"') {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        i++;
                    } else {
                        return i;
                    }
                }
            }
            return -1;
        }
    }
}
