package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Successors;
import vn.thucdia.place.UnitSuccession;
import vn.thucdia.visit.Visit;

/** What speaks against a visit to a unit on a day, and the way out of it. Answers from memory. */
record UnitCheck(List<AdminUnit> units, List<UnitSuccession> successions, List<Visit> visits) {

    static final UnitCheck NOTHING_KNOWN = new UnitCheck(List.of(), List.of(), List.of());

    /** What was found. */
    sealed interface Found {

        /** Nothing. */
        record Fine() implements Found {}

        /** The unit was gone on that day; what it became then, the likeliest first. */
        record Ended(AdminUnit unit, LocalDate last, LocalDate day, List<AdminUnit> successors) implements Found {}

        /** There was no such unit yet. */
        record NotYet(AdminUnit unit, LocalDate first, LocalDate day) implements Found {}

        /** There is a visit to it on that day. */
        record Same(AdminUnit unit, LocalDate day, Id<Visit> other) implements Found {}
    }

    /** Reads what is needed; away from the toolkit's thread. */
    static UnitCheck read(AppContext app) {
        return new UnitCheck(app.places().everInspectable(), app.places().successions(), app.visits().all());
    }

    /** @param self the visit that is looked at; {@code null} for one that is not made yet */
    Found of(@Nullable AdminUnit unit, @Nullable LocalDate day, @Nullable Id<Visit> self) {
        if (unit == null || day == null) {
            return new Found.Fine();
        }
        LocalDate first = unit.validFrom();
        LocalDate last = unit.validTo();
        if (last != null && day.isAfter(last)) {
            return new Found.Ended(unit, last, day, Successors.on(unit, day, units, successions));
        }
        if (first != null && day.isBefore(first)) {
            return new Found.NotYet(unit, first, day);
        }
        return visits.stream().filter(each -> !each.id().equals(self) && unit.id().equals(each.unit())
                && day.equals(each.date())).findFirst()
                .<Found>map(other -> new Found.Same(unit, day, other.id())).orElse(new Found.Fine());
    }
}
