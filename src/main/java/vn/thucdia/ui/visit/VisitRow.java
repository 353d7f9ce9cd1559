package vn.thucdia.ui.visit;

import org.jspecify.annotations.Nullable;

import vn.thucdia.place.AdminUnit;
import vn.thucdia.visit.Visit;

/**
 * A row of the list of visits: a visit, or a unit that has none in the year.
 *
 * @param unit    {@code null} only for a visit whose unit is not known to this laptop
 * @param entries lines recorded on site and in session
 * @param items   conclusions, directions and petitions to be followed
 * @param settled how many of them need nothing more
 */
public record VisitRow(@Nullable AdminUnit unit, @Nullable Visit visit, int entries, int items, int settled) {

    static VisitRow without(AdminUnit unit) {
        return new VisitRow(unit, null, 0, 0, 0);
    }

    /** The same visit, or the same unit without one: what stays selected when the list is read again. */
    boolean sameAs(VisitRow other) {
        return visit == null || other.visit == null
                ? visit == other.visit && unit != null && unit.equals(other.unit)
                : visit.id().equals(other.visit.id());
    }
}
