package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.ledger.Change;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.VisitIndicator;

/** What a table of figures is about: a visit, or a unit in a period. Reads and works out; never on the toolkit's thread. */
interface Subject {

    /**
     * What was read of it.
     *
     * @param visit where it is about one
     */
    record Content(List<GridRow.Line> lines, List<Indicator> catalogue, Map<Id<Sector>, Sector> sectors,
            @Nullable AdminUnit unit, @Nullable Period period, @Nullable VisitSnapshot visit) {

        /** The code of a record that figures were taken from; empty when it has none. */
        String code(@Nullable Id<?> record) {
            return visit == null ? "" : visit.code(record).map(Code::toString).orElse("");
        }
    }

    Content read();

    /** All figures of an indicator in the unit; reads. */
    default List<Figure> known(Id<Indicator> indicator) {
        return place(indicator).known();
    }

    /** Where a figure of an indicator is written to, with what is recorded now. */
    CellEdit.Place place(Id<Indicator> indicator);

    /** The row that an indicator has, or will have once it is added. */
    Id<VisitIndicator> row(Id<Indicator> indicator);

    /** What is recorded to have indicators in the table that are not there yet. */
    List<Change> adding(List<Id<Indicator>> indicators);
}
