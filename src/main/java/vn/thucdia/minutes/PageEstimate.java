package vn.thucdia.minutes;

import java.util.List;

import vn.thucdia.document.Block;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Run;
import vn.thucdia.document.Table;
import vn.thucdia.document.Title;

/**
 * Estimates whether blocks fit one page of the decree's layout, a little on the safe side, without laying them out. Points.
 */
final class PageEstimate {

    /** Height of the text on A4 between the margins, less half a line for safety. */
    private static final double ROOM = 728 - 8;
    /** Letters on a line of 14 points over the full width; Vietnamese words are short, so lines fill well. */
    private static final double LETTERS_PER_LINE = 74;
    private static final double LINE = 16.1;
    private static final double GAP = 6;
    private static final double TABLE_LINE = 13.8;
    private static final double TABLE_PADDING = 9;
    /** Letters of 12 points on a line as wide as the whole table. */
    private static final double TABLE_LETTERS = 82;

    private PageEstimate() {}

    static boolean fitsOnePage(List<Block> blocks) {
        return blocks.stream().mapToDouble(PageEstimate::height).sum() <= ROOM;
    }

    private static double height(Block block) {
        return switch (block) {
            case Title title ->
                48 + LINE * title.subject().stream().mapToDouble(line -> lines(line, LETTERS_PER_LINE)).sum();
            case Heading heading -> lines(heading.printed(), LETTERS_PER_LINE) * LINE + GAP;
            case Paragraph paragraph -> lines(text(paragraph.printed()), LETTERS_PER_LINE) * LINE + GAP;
            case Table table -> 2 * TABLE_LINE + TABLE_PADDING
                    + table.rows().stream().mapToDouble(row -> height(table, row)).sum();
            default -> 0;
        };
    }

    private static double height(Table table, Table.Row row) {
        double whole = table.columns().stream().mapToDouble(Table.Column::width).sum();
        double most = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            double letters = Math.max(3, TABLE_LETTERS * table.columns().get(i).width() / whole - 2);
            most = Math.max(most, lines(text(row.cells().get(i)), letters));
        }
        return most * TABLE_LINE + TABLE_PADDING;
    }

    private static double lines(String text, double letters) {
        return Math.max(1, Math.ceil(text.length() / letters));
    }

    private static String text(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList());
    }
}
