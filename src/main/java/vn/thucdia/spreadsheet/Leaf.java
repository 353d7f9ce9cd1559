package vn.thucdia.spreadsheet;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written: titles, one header of two levels, rows, and charts over its columns.
 *
 * @param name of the sheet
 * @param titles lines above the table
 * @param heads the columns
 * @param rows as many cells as columns, or one for a heading
 * @param frozen columns that stay when one scrolls to the right
 */
record Leaf(String name, List<String> titles, List<Head> heads, List<List<Entry>> rows, int frozen,
        List<Graph> graphs) {

    /**
     * A column.
     *
     * @param group the words over several columns beside each other, or empty
     * @param width in characters
     */
    record Head(String group, String title, int width) {}

    /** What is written into a cell. */
    sealed interface Entry {

        Entry EMPTY = new Words("");

        /** Always text, even if it begins like a formula. */
        record Words(String text) implements Entry {}

        /** Words over the whole width. */
        record Heading(String text) implements Entry {}

        /**
         * A number.
         *
         * @param decimals digits shown behind the comma
         * @param optional of these, how many only when they are not zero
         */
        record Number(BigDecimal value, int decimals, int optional) implements Entry {}

        static Entry number(@Nullable BigDecimal value, int decimals) {
            return value == null
                    ? EMPTY
                    : new Number(value, Math.max(decimals, Math.clamp(value.stripTrailingZeros().scale(), 0, 4)), 0);
        }

        /** A percentage in hundredths: 52.17. */
        static Entry percent(@Nullable BigDecimal value) {
            return value == null ? EMPTY : new Number(value, 2, 1);
        }
    }

    /** How a chart is drawn. */
    enum Form {
        COLUMNS, LINES,
        /** Lying bars, for long names. */
        BARS
    }

    /**
     * A chart over a block of numbers.
     *
     * @param firstRow of {@link #rows}, counted from 0
     * @param names column with the names of the rows
     * @param firstColumn of the block
     * @param byRow whether each row is a series, over the columns; else each column is one, over the rows
     * @param ranks whether 1 stands on top
     */
    record Graph(String title, String measure, Form form, int firstRow, int lastRow, int names, int firstColumn,
            int lastColumn, boolean byRow, boolean ranks) {}
}
