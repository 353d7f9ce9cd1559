package vn.thucdia.visit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.thucdia.language.Formats;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Places;

/** What a person knows a visit by: unit and day. */
public record VisitNames(Visits visits, Places places, Formats formats) {

    /** The visit whose id is among these. */
    public Optional<String> anyOf(Set<UUID> ids) {
        return visits.all().stream().filter(visit -> ids.contains(visit.id().value())).findFirst().map(this::name);
    }

    private String name(Visit visit) {
        String unit = visit.unit() == null ? "" : places.unit(visit.unit()).map(AdminUnit::name).orElse("");
        String day = visit.date() == null ? "" : formats.date(visit.date());
        return (unit + " " + day).strip();
    }
}
