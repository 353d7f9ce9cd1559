package vn.thucdia.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;

import vn.thucdia.entity.Id;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** Of what there are figures at all: which units, and which indicators and periods of a unit. Read afresh each time. */
public final class FigureCoverage {

    /** There is a number of the indicator for the period. */
    public record Held(Id<Indicator> indicator, Period period) {}

    private final Ledger ledger;

    public FigureCoverage(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The units that any figure is about. */
    public Set<Id<AdminUnit>> units() {
        return ledger.store().read(handle -> unitsOfAll(handle).stream().filter(unit -> handle
                .createQuery("SELECT 1 FROM figure WHERE unit = :unit AND \"value\" IS NOT NULL LIMIT 1")
                .bind("unit", unit).mapTo(Integer.class).findOne().isPresent())
                .map(unit -> new Id<AdminUnit>(unit)).collect(Collectors.toUnmodifiableSet()));
    }

    /** The units of all figures, found by leaps through the index: a look for each unit instead of at each figure. */
    static List<UUID> unitsOfAll(Handle handle) {
        List<UUID> units = new ArrayList<>();
        Optional<UUID> next = handle.createQuery("SELECT unit FROM figure WHERE unit IS NOT NULL ORDER BY unit LIMIT 1")
                .mapTo(UUID.class).findOne();
        while (next.isPresent()) {
            units.add(next.get());
            // From the next id on, not "more than this one": the index would pass all figures of this one.
            next = handle.createQuery("SELECT unit FROM figure WHERE unit >= :unit ORDER BY unit LIMIT 1")
                    .bind("unit", following(next.get())).mapTo(UUID.class).findOne();
        }
        return units;
    }

    private static UUID following(UUID id) {
        long low = id.getLeastSignificantBits() + 1;
        return new UUID(id.getMostSignificantBits() + (low == 0 ? 1 : 0), low);
    }

    /** A condition that the one index of the figures answers: any of the units together with any of the indicators. */
    static String pairs(Collection<UUID> units, Collection<UUID> indicators) {
        return units.stream().flatMap(unit -> indicators.stream()
                .map(indicator -> "(UUID '" + unit + "', UUID '" + indicator + "')"))
                .collect(Collectors.joining(", ", "(unit, indicator) IN (", ")"));
    }

    /** What is held of these units. */
    public List<Held> of(Collection<Id<AdminUnit>> units) {
        return units.isEmpty()
                ? List.of()
                : ledger.store().read(handle -> handle
                        .createQuery("SELECT DISTINCT indicator, period FROM figure WHERE unit IN (<units>)"
                                + " AND \"value\" IS NOT NULL AND indicator IS NOT NULL AND period IS NOT NULL")
                        .bindList("units", List.copyOf(units))
                        .map((row, _) -> new Held(Id.parse(row.getString(1)), Period.parse(row.getString(2)))).list());
    }
}
