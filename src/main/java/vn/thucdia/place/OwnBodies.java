package vn.thucdia.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The bodies a unit has by law: committee, party committee, council, and for a commune since two levels of local government
 * (1 July 2025) its offices (Decree 150/2025).
 */
public final class OwnBodies {

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    /**
     * A body with the shorter names it goes by in its own unit.
     *
     * @param aliases such as {@code UBND xã} for {@code UBND xã Than Uyên}
     */
    public record Own(Body body, List<String> aliases) {}

    private OwnBodies() {}

    /** Those of the unit, the likeliest to be given work first. */
    public static List<Own> of(AdminUnit unit, LocalDate day) {
        UnitType type = unit.type();
        if (type == null) {
            return List.of();
        }
        List<Own> bodies = new ArrayList<>();
        bodies.add(own(unit, "UBND", List.of("Ủy ban nhân dân " + type.word())));
        bodies.add(own(unit, party(type), List.of()));
        bodies.add(own(unit, "HĐND", List.of("Hội đồng nhân dân " + type.word())));
        if (unit.level() == UnitLevel.COMMUNE && !day.isBefore(TWO_LEVELS)) {
            boolean ward = type == UnitType.PHUONG;
            bodies.add(own(unit, ward ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế", List.of()));
            bodies.add(own(unit, "Phòng Văn hóa - Xã hội", List.of()));
            bodies.add(own(unit, "Văn phòng HĐND và UBND", List.of()));
            bodies.add(own(unit, "Trung tâm Phục vụ hành chính công", List.of()));
        }
        bodies.add(own(unit, "Công an", List.of()));
        return bodies;
    }

    /** Its committee and party committee by their full names: what another unit may be given work by. */
    public static List<Body> leading(AdminUnit unit) {
        UnitType type = unit.type();
        return type == null ? List.of() : List.of(named(unit, "UBND"), named(unit, party(type)));
    }

    private static Own own(AdminUnit unit, String what, List<String> more) {
        List<String> aliases = new ArrayList<>(more);
        UnitType type = unit.type();
        if (type != null && !saysLevel(what)) {
            aliases.add(what + " " + type.word());
        }
        if (what.startsWith("Phòng") || what.startsWith("Trung") || what.startsWith("Văn") || what.endsWith("ủy")) {
            aliases.add(what);
        }
        return new Own(named(unit, what), aliases);
    }

    private static Body named(AdminUnit unit, String what) {
        return new Body(what + " " + (saysLevel(what) ? unit.name() : unit.inSentence()), null, unit.id());
    }

    /** {@code Huyện ủy} needs no {@code huyện} behind it. */
    private static boolean saysLevel(String what) {
        return what.endsWith(" ủy") && !what.startsWith("Đảng");
    }

    private static String party(UnitType type) {
        return switch (type) {
            case HUYEN -> "Huyện ủy";
            case THANH_PHO -> "Thành ủy";
            case THI_XA -> "Thị ủy";
            case TINH -> "Tỉnh ủy";
            case PHUONG, XA, THI_TRAN -> "Đảng ủy";
        };
    }
}
