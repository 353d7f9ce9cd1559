package vn.thucdia.ui.screen;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;

/** What the window says about a unit. */
public final class UnitWords {

    private UnitWords() {}

    /**
     * When it existed, such as "đến 30/6/2025"; empty for a unit that always was there. Names were used again, and only the years tell
     * one unit from the other.
     */
    public static String years(AdminUnit unit, Desk desk) {
        if (unit.validTo() != null) {
            return desk.messages().get("unit.until", desk.formats().date(unit.validTo()));
        }
        return unit.validFrom() == null
                ? ""
                : desk.messages().get("unit.since", desk.formats().date(unit.validFrom()));
    }

    /** What kind of unit it is, as said inside a sentence: "huyện", "xã". */
    public static String kind(@Nullable AdminUnit unit, Messages messages) {
        return messages.get("unit.kind." + (unit == null || unit.type() == null ? "ANY" : unit.type().name()));
    }
}
