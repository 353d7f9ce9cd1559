package vn.thucdia.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thucdia.entity.Id;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.place.AdminUnit;

/** Of what there are figures at all: which units, and which indicators and periods of a unit. Read afresh each time. */
public final class Holdings {

    /** There is a number of the indicator for the period. */
    public record Held(Id<Indicator> indicator, Period period) {}

    private final Ledger ledger;

    public Holdings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The units that any figure is about. */
    public Set<Id<AdminUnit>> units() {
        return ledger.store().read(handle -> handle
                .createQuery("SELECT DISTINCT unit FROM figure WHERE \"value\" IS NOT NULL AND unit IS NOT NULL")
                .map((row, _) -> Id.<AdminUnit>parse(row.getString(1))).stream()
                .collect(Collectors.toUnmodifiableSet()));
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
