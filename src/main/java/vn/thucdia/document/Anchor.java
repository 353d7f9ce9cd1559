package vn.thucdia.document;

/**
 * Where the text of a block, or of one row of a table, stands on a printed page. What runs over several pages has one anchor on each.
 *
 * @param block index in {@link Document#blocks()}
 * @param row index in {@link Table#rows()}, or {@link #WHOLE} for the whole block
 * @param page counted from 0
 * @param top from the upper edge of the sheet to the first line, in points (1/72 inch)
 * @param height of its lines on this page, in points
 */
public record Anchor(int block, int row, int page, double top, double height) {

    /** The row of an anchor that stands for a whole block. */
    public static final int WHOLE = -1;

    /** The id of a block's element while a page is laid out: {@code b3}. */
    static String id(int block) {
        return "b" + block;
    }

    /** The id of a row: {@code b3r1}. */
    static String id(String block, int row) {
        return block + "r" + row;
    }

    /** The id of one line of a block that was cut at line feeds: {@code b3}, {@code b3l1}, {@code b3l2}. */
    static String lineId(String block, int line) {
        return line == 0 ? block : block + "l" + line;
    }
}
