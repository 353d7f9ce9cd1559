package vn.thucdia.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.thucdia.entity.Id;

/**
 * What became of a unit. A commune went into another one by a recorded succession; a district ended without one, and its area lies in
 * the communes that name it as their former district.
 */
public final class Successors {

    private Successors() {}

    /** What the unit has become on a later day, step by step; the one of the same name first. Empty when it still exists. */
    public static List<AdminUnit> on(AdminUnit unit, LocalDate day, List<AdminUnit> units,
            List<UnitSuccession> successions) {
        if (unit.validOn(day)) {
            return List.of();
        }
        Set<Id<AdminUnit>> reached = new LinkedHashSet<>();
        List<Id<AdminUnit>> open = new ArrayList<>(List.of(unit.id()));
        while (!open.isEmpty()) {
            Id<AdminUnit> from = open.removeFirst();
            successions.stream().filter(each -> from.equals(each.predecessor()))
                    .filter(each -> each.effective() == null || !each.effective().isAfter(day))
                    .forEach(each -> {
                        Id<AdminUnit> into = each.successor();
                        if (into != null && reached.add(into)) {
                            open.add(into);
                        }
                    });
        }
        List<AdminUnit> found = new ArrayList<>();
        for (Id<AdminUnit> id : reached) {
            units.stream().filter(each -> each.id().equals(id) && each.validOn(day)).forEach(found::add);
        }
        if (found.isEmpty() && unit.level() == UnitLevel.DISTRICT) {
            units.stream().filter(each -> each.validOn(day) && isIn(each, unit.code())).forEach(found::add);
        }
        // The one of the same name first: most people mean its seat.
        found.sort((left, right) -> Boolean.compare(right.name().equals(unit.name()), left.name().equals(unit.name())));
        return List.copyOf(found);
    }

    private static boolean isIn(AdminUnit commune, String district) {
        return List.of(commune.formerDistricts().split("[ |]", -1)).contains(district);
    }
}
