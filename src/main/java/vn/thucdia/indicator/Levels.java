package vn.thucdia.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thucdia.entity.Signs;
import vn.thucdia.place.UnitLevel;

/** The levels of units an indicator is reported for. Stored as signs ({@code P,D,C}). */
public record Levels(Signs<UnitLevel> signs) {

    private static final Map<UnitLevel, String> SIGNS = Map.of(UnitLevel.PROVINCE, "P", UnitLevel.DISTRICT, "D",
            UnitLevel.COMMUNE, "C");
    private static final String BETWEEN = ",";

    public static Levels of(Set<UnitLevel> levels) {
        return new Levels(new Signs<>(levels, List.of()));
    }

    /** Reads what {@link #toString()} wrote. */
    public static Levels parse(String text) {
        return new Levels(Signs.parse(text, BETWEEN, UnitLevel.class, SIGNS));
    }

    /** What a record holds that says nothing of it. */
    public static Levels absent() {
        return parse("");
    }

    public Set<UnitLevel> levels() {
        return signs.known();
    }

    @Override
    public String toString() {
        return signs.text(BETWEEN, SIGNS);
    }
}
