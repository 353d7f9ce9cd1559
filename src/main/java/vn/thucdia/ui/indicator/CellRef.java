package vn.thucdia.ui.indicator;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.visit.VisitIndicator;

/**
 * A place in the table that stays the same when rows come and go.
 *
 * @param row {@code null} for the last row, which adds
 */
record CellRef(@Nullable Id<VisitIndicator> row, GridColumn column) {

    CellRef in(GridColumn other) {
        return new CellRef(row, other);
    }
}
