package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.Objects;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/** Where the cursor stands, and how it moves over rows and columns. */
final class GridCursor {

    private final List<GridRow> rows;
    private final ObjectProperty<@Nullable CellRef> at = new SimpleObjectProperty<>();

    GridCursor(List<GridRow> rows) {
        this.rows = rows;
    }

    ObjectProperty<@Nullable CellRef> at() {
        return at;
    }

    static boolean stands(CellRef cell, GridRow row) {
        return row.isTarget() && Objects.equals(cell.row(), row.id());
    }

    /** Goes to the first row when its own is gone. */
    void settle() {
        CellRef stood = at.get();
        if (stood == null || rows.stream().noneMatch(row -> stands(stood, row))) {
            at.set(rows.stream().filter(GridRow::isTarget).findFirst()
                    .map(row -> new CellRef(row.id(), row.id() == null ? GridColumn.NAME : GridColumn.RESULT))
                    .orElse(null));
        }
    }

    /** Moves by rows, over the heads of groups; whether it moved. */
    boolean moveRow(int step) {
        CellRef from = at.get();
        List<GridRow> targets = targets();
        int here = from == null ? -1 : targets.stream().map(GridRow::id).toList().indexOf(from.row());
        int to = Math.clamp(here + step, 0, Math.max(0, targets.size() - 1));
        if (targets.isEmpty() || to == here) {
            return false;
        }
        at.set(new CellRef(targets.get(to).id(), from == null ? GridColumn.RESULT : from.column()));
        return true;
    }

    /** Moves to the next cell that can be typed in, row after row; false at either end. */
    boolean moveEditable(int step) {
        CellRef from = at.get();
        GridColumn next = from == null || from.row() == null ? null : from.column().nextEditable(step);
        if (from != null && next != null) {
            at.set(from.in(next));
            return true;
        }
        if (!moveRow(step)) {
            return false;
        }
        CellRef to = at.get();
        if (to != null) {
            at.set(to.in(to.row() == null ? GridColumn.NAME : step > 0 ? GridColumn.PLAN : GridColumn.CHANGE));
        }
        return true;
    }

    /** The rows from a cell down, without the last, which adds. */
    List<GridRow.Line> below(@Nullable CellRef from) {
        return targets().stream().dropWhile(row -> from != null && !stands(from, row))
                .filter(GridRow.Line.class::isInstance).map(GridRow.Line.class::cast).toList();
    }

    /** The row above the cursor, or {@code null}. */
    GridRow.@Nullable Line above() {
        CellRef here = at.get();
        List<GridRow> targets = targets();
        int row = here == null ? -1 : targets.stream().map(GridRow::id).toList().indexOf(here.row());
        return row > 0 && targets.get(row - 1) instanceof GridRow.Line line ? line : null;
    }

    private List<GridRow> targets() {
        return rows.stream().filter(GridRow::isTarget).toList();
    }
}
