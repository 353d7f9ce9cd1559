package vn.thucdia.ui.screen;

import vn.thucdia.place.AdminUnit;

/** When a unit existed, in few words: names were used again, and only the years tell one unit from the other. */
public final class UnitYears {

    private UnitYears() {}

    /** Such as "đến 30/6/2025"; empty for a unit that always was there. */
    public static String of(AdminUnit unit, Desk desk) {
        if (unit.validTo() != null) {
            return desk.messages().get("unit.until", desk.formats().date(unit.validTo()));
        }
        return unit.validFrom() == null
                ? ""
                : desk.messages().get("unit.since", desk.formats().date(unit.validFrom()));
    }
}
