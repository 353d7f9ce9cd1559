package vn.thucdia.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Repository;

/** Finds units, agencies and sectors as they were on a day. */
public final class Places {

    private final Ledger ledger;
    private final Ids ids;
    private final Repository<AdminUnit> units;
    private final Repository<UnitSuccession> successions;
    private final Repository<Agency> agencies;
    private final Repository<AgencyName> names;
    private final Repository<Sector> sectors;

    public Places(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
        this.units = new Repository<>(ledger, PlaceKinds.UNIT);
        this.successions = new Repository<>(ledger, PlaceKinds.SUCCESSION);
        this.agencies = new Repository<>(ledger, PlaceKinds.AGENCY);
        this.names = new Repository<>(ledger, PlaceKinds.AGENCY_NAME);
        this.sectors = new Repository<>(ledger, PlaceKinds.SECTOR);
    }

    public Optional<AdminUnit> unit(Id<AdminUnit> id) {
        return units.find(id);
    }

    public List<AdminUnit> units() {
        return units.list("code, valid_from");
    }

    /** The units of a level that existed on the day, in the order of their codes. */
    public List<AdminUnit> unitsOn(LocalDate day, UnitLevel level) {
        return units().stream().filter(unit -> unit.level() == level && unit.validOn(day)).toList();
    }

    /** The units a group may visit on the day: districts while there were any, and communes. */
    public List<AdminUnit> inspectable(LocalDate day) {
        return everInspectable().stream().filter(unit -> unit.validOn(day)).toList();
    }

    /** The units a group may visit on whatever day. */
    public List<AdminUnit> everInspectable() {
        return units().stream().filter(unit -> unit.level() != UnitLevel.PROVINCE)
                .sorted(Comparator.comparing((AdminUnit unit) -> unit.level() == UnitLevel.COMMUNE)
                        .thenComparing(AdminUnit::code))
                .toList();
    }

    public Optional<AdminUnit> province() {
        return units().stream().filter(unit -> unit.level() == UnitLevel.PROVINCE).findFirst();
    }

    /** The unit with the code on the day; codes are reused, so the day decides. */
    public Optional<AdminUnit> unitOn(String code, LocalDate day) {
        return units().stream().filter(unit -> unit.code().equals(code) && unit.validOn(day)).findFirst();
    }

    public List<UnitSuccession> successions() {
        return successions.list("effective, predecessor");
    }

    public List<Agency> agencies() {
        return agencies.list("code");
    }

    public List<AgencyName> agencyNames() {
        return names.list("name");
    }

    /** What the agency was called on the day, else its latest name. */
    public Optional<AgencyName> nameOf(Id<Agency> agency, LocalDate day) {
        List<AgencyName> all = names.listBy("agency", agency, "valid_from");
        return all.stream().filter(name -> name.validOn(day)).findFirst().or(() -> all.stream().reduce((a, b) -> b));
    }

    /** Adds an agency with its name. */
    public Agency addAgency(AgencyKind kind, String name) {
        Agency agency = new Agency(ids.create(), "", kind, null, null, "");
        List<Change> changes = new ArrayList<>(Change.create(PlaceKinds.AGENCY, agency));
        changes.addAll(Change.create(PlaceKinds.AGENCY_NAME,
                new AgencyName(ids.create(), agency.id(), name, name, null, null)));
        ledger.commit("place.agency", changes);
        return agency;
    }

    /** Every body that could be named on the day: agencies by long and short name, then units. */
    public List<Body> bodiesOn(LocalDate day) {
        List<Body> bodies = new ArrayList<>();
        for (AgencyName name : agencyNames()) {
            if (name.validOn(day)) {
                bodies.add(new Body(name.name(), name.agency(), null));
                if (!name.shortName().isEmpty() && !name.shortName().equals(name.name())) {
                    bodies.add(new Body(name.shortName(), name.agency(), null));
                }
            }
        }
        inspectable(day).forEach(unit -> bodies.add(new Body(unit.inSentence(), null, unit.id())));
        return bodies;
    }

    public List<Sector> sectors() {
        return sectors.list("\"position\"");
    }

    /** Adds a sector at the end of its branch. */
    public Sector addSector(String nameVi, String nameEn, @Nullable Id<Sector> parent) {
        int last = sectors().stream().filter(each -> Objects.equals(each.parent(), parent))
                .mapToInt(Sector::position).max().orElse(0);
        Id<Sector> id = ids.create();
        Sector added = new Sector(id, "", nameVi, nameEn, parent, last + 1);
        sectors.create("place.sector", added);
        return added;
    }

    /** Another name or place in the tree. */
    public void editSector(Sector before, Sector after) {
        sectors.edit("place.sector", before, after);
    }

    /** Takes a sector out of the tree; offered only while nothing belongs to it. */
    public void removeSector(Id<Sector> id) {
        sectors.delete("place.sector", id);
    }

    public Optional<Sector> sector(Id<Sector> id) {
        return sectors.find(id);
    }
}
