package vn.thucdia.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A block of cells joined into one; rows from 1, columns from 0, both ends counted. */
record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern REFERENCE = Pattern
            .compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** Reads {@code A1:C2}; {@code null} when it is none. */
    static @Nullable Merge parse(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        return matcher.matches()
                ? new Merge(Integer.parseInt(matcher.group(2)), CellName.index(matcher.group(1)),
                        Integer.parseInt(matcher.group(4)), CellName.index(matcher.group(3)))
                : null;
    }

    boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
