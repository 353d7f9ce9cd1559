package vn.thucdia.spreadsheet;

/** Names of columns and cells as spreadsheet programs show them: column 0 is {@code A}, row 7 of column 3 is {@code D7}. */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /** The letters of a column counted from 0. */
    public static String column(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** A cell; rows are counted from 1, columns from 0. */
    public static String of(int row, int column) {
        return column(column) + row;
    }

    /** The index of a column from its letters; {@link IllegalArgumentException} when they are none. */
    public static int index(String letters) {
        if (!letters.matches("[A-Za-z]{1,3}")) {
            throw new IllegalArgumentException("no column: " + letters);
        }
        int index = 0;
        for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            index = index * LETTERS + letter - 'A' + 1;
        }
        return index - 1;
    }
}
