package vn.thucdia.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.place.UnitType;

/** Who gives plans: the usual ones, and in which order their plans are named. */
public final class Givers {

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    /** The unnamed giver first, then the province, then by name. */
    public static final Comparator<Figure> ORDER = Comparator.comparingInt(Givers::rank)
            .thenComparing(Figure::giver);

    private Givers() {}

    /**
     * As reports write them; any other may be typed. Councils and committees of the unit itself, and of the level above it while there
     * was one: between province and commune only until June 2025.
     */
    public static List<String> usual(@Nullable AdminUnit unit) {
        List<String> usual = new ArrayList<>(List.of("tỉnh giao"));
        UnitType type = unit == null ? null : unit.type();
        if (unit != null && type != null && unit.level() != UnitLevel.PROVINCE) {
            boolean below = unit.level() == UnitLevel.COMMUNE
                    && (unit.validFrom() == null || unit.validFrom().isBefore(TWO_LEVELS));
            if (below) {
                usual.addAll(List.of("HĐND huyện giao", "UBND huyện giao"));
            }
            usual.add("HĐND " + type.word() + " giao");
            if (!below) {
                usual.add("UBND " + type.word() + " giao");
            }
        }
        usual.add("tự đặt");
        return usual;
    }

    private static int rank(Figure figure) {
        return figure.giver().isEmpty() ? 0 : figure.giver().toLowerCase(Locale.ROOT).contains("tỉnh") ? 1 : 2;
    }
}
