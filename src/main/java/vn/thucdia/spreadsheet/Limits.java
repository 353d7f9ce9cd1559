package vn.thucdia.spreadsheet;

/**
 * What is still read. Beyond it a sentence says so, before memory or patience run out: a year of a whole province is a tenth of it.
 *
 * @param bytes size of the file
 * @param expandedBytes size of what is packed in it
 * @param ratio how many times larger than packed a large content may be; real tables stay below 60
 * @param sheets in one file
 * @param rows with something in them, in one sheet
 * @param columns of one sheet
 * @param cells with something in them, in one sheet
 */
public record Limits(long bytes, long expandedBytes, int ratio, int sheets, int rows, int columns, int cells) {

    public static final Limits USUAL = new Limits(50L << 20, 500L << 20, 200, 100, 200_000, 500, 2_000_000);
}
