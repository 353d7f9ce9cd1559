package vn.thucdia.place;

import java.util.List;

import vn.thucdia.entity.EntityKind;

/** The entity kinds of this room. */
public final class PlaceKinds {

    public static final EntityKind<AdminUnit> UNIT = EntityKind.of(AdminUnit.class);
    public static final EntityKind<UnitSuccession> SUCCESSION = EntityKind.of(UnitSuccession.class);
    public static final EntityKind<Agency> AGENCY = EntityKind.of(Agency.class);
    public static final EntityKind<AgencyName> AGENCY_NAME = EntityKind.of(AgencyName.class).indexedBy("agency");
    public static final EntityKind<Sector> SECTOR = EntityKind.of(Sector.class);

    public static final List<EntityKind<?>> ALL = List.of(UNIT, SUCCESSION, AGENCY, AGENCY_NAME, SECTOR);

    private PlaceKinds() {}
}
