package vn.thucdia.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import vn.thucdia.entity.Id;
import vn.thucdia.language.NameRanking;

/**
 * How units are found by what is typed. Names were used again after the districts ended, and a commune often bears the name of the
 * district that it was in: the day decides which one is meant.
 */
public final class UnitNames {

    private UnitNames() {}

    /** Those of the day first; of two that are called alike the one in use. */
    public static NameRanking<AdminUnit> on(LocalDate day, Set<Id<AdminUnit>> used) {
        return new NameRanking<>(UnitNames::all, Comparator.comparing(unit -> !unit.validOn(day)),
                Comparator.comparing(unit -> !used.contains(unit.id())));
    }

    private static NameRanking.Names all(AdminUnit unit) {
        return new NameRanking.Names(List.of(unit.name(), unit.fullName(), unit.alias(), unit.code()), List.of());
    }
}
