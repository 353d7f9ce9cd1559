package vn.thucdia.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * One sheet as it was read: its rows that hold something, in order.
 *
 * @param file name of the file without its folder
 */
public record Sheet(String file, String name, List<Row> rows, List<Merge> merges) {

    /**
     * A row with something in it.
     *
     * @param number as spreadsheet programs count, from 1
     * @param cells from column A on; short rows end early
     */
    public record Row(int number, List<Cell> cells) {

        /** The cell of a column counted from 0; blank beyond the end. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.BLANK;
        }
    }

    /** How many columns hold something. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    public Optional<Row> row(int number) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int there = rows.get(middle).number();
            if (there == number) {
                return Optional.of(rows.get(middle));
            }
            low = there < number ? middle + 1 : low;
            high = there < number ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** What stands in a cell; every cell of a merged block shows the first one of it. */
    Cell shown(int row, int column) {
        for (Merge merge : merges) {
            if (merge.holds(row, column)) {
                return cell(merge.firstRow(), merge.firstColumn());
            }
        }
        return cell(row, column);
    }

    private Cell cell(int row, int column) {
        return row(row).map(each -> each.cell(column)).orElse(Cell.BLANK);
    }
}
