package vn.thucdia.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Share;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.place.UnitSuccession;

/**
 * Units through reorganisations: which units of one time are the same ground as a unit of another. Codes are reused, so a unit is
 * known by code and first day, never by its code alone.
 */
public final class Territory {

    private final Map<Id<AdminUnit>, AdminUnit> units = new LinkedHashMap<>();
    private final Map<Id<AdminUnit>, List<AdminUnit>> predecessors = new HashMap<>();
    private final Map<Id<AdminUnit>, List<AdminUnit>> successors = new HashMap<>();
    private final Map<String, List<AdminUnit>> below = new HashMap<>();

    public Territory(Collection<AdminUnit> units, Collection<UnitSuccession> successions) {
        for (AdminUnit unit : units) {
            this.units.put(unit.id(), unit);
            below.computeIfAbsent(unit.parentCode(), _ -> new ArrayList<>()).add(unit);
        }
        for (UnitSuccession each : successions) {
            AdminUnit old = each.predecessor() == null ? null : this.units.get(each.predecessor());
            AdminUnit now = each.successor() == null ? null : this.units.get(each.successor());
            if (old != null && now != null && each.share() == Share.FULL) {
                predecessors.computeIfAbsent(now.id(), _ -> new ArrayList<>()).add(old);
                successors.computeIfAbsent(old.id(), _ -> new ArrayList<>()).add(now);
            }
        }
    }

    public Collection<AdminUnit> units() {
        return List.copyOf(units.values());
    }

    /** The unit with the code on the day; without a day the latest one that had the code. */
    public Optional<AdminUnit> unit(String code, @Nullable LocalDate on) {
        return units.values().stream().filter(unit -> unit.code().equals(code))
                .filter(unit -> on == null || unit.validOn(on))
                .max(Comparator.comparing((AdminUnit unit) -> from(unit)));
    }

    /** The units that went into this one as a whole. */
    public List<AdminUnit> predecessors(AdminUnit unit) {
        return List.copyOf(predecessors.getOrDefault(unit.id(), List.of()));
    }

    /** The unit that this one went into as a whole. */
    public List<AdminUnit> successors(AdminUnit unit) {
        return List.copyOf(successors.getOrDefault(unit.id(), List.of()));
    }

    /** What the unit is made of from the first day to the last. */
    public Makeup makeup(AdminUnit unit, LocalDate first, LocalDate last) {
        if (unit.validFrom() != null && last.isBefore(unit.validFrom())) {
            return before(unit);
        }
        if (unit.validTo() != null && first.isAfter(unit.validTo())) {
            return after(unit);
        }
        return unit.validOn(first) && unit.validOn(last)
                ? new Makeup.Itself(below(unit).stream().filter(part -> part.validOn(first) && part.validOn(last))
                        .toList())
                : new Makeup.Partly();
    }

    private Makeup before(AdminUnit unit) {
        List<AdminUnit> parts = predecessors(unit);
        return parts.isEmpty()
                ? new Makeup.None(Reason.NO_SUCH_UNIT)
                : new Makeup.Units(parts, parts.stream().map(AdminUnit::parentCode).distinct().count() > 1);
    }

    /** The units that took over: exact when nothing else went into them. */
    private Makeup after(AdminUnit unit) {
        List<AdminUnit> own = unit.level() == UnitLevel.DISTRICT ? below(unit) : List.of(unit);
        Set<AdminUnit> parts = new LinkedHashSet<>();
        own.forEach(part -> parts.addAll(successors(part)));
        if (parts.isEmpty()) {
            return new Makeup.None(Reason.NO_SUCH_UNIT);
        }
        boolean exact = parts.stream().allMatch(part -> own.containsAll(predecessors(part)));
        if (!exact) {
            return new Makeup.None(
                    unit.level() == UnitLevel.DISTRICT ? Reason.SPANS_DISTRICTS : Reason.PART_OF_LARGER);
        }
        return new Makeup.Units(List.copyOf(parts), false);
    }

    private List<AdminUnit> below(AdminUnit unit) {
        return below.getOrDefault(unit.code(), List.of());
    }

    /** Every unit whose figures may be needed to answer for this one at any time, itself first. */
    public Set<Id<AdminUnit>> related(AdminUnit unit) {
        Set<Id<AdminUnit>> found = new LinkedHashSet<>();
        collect(unit, found);
        return found;
    }

    private void collect(AdminUnit unit, Set<Id<AdminUnit>> found) {
        if (found.add(unit.id())) {
            below(unit).forEach(part -> collect(part, found));
            predecessors(unit).forEach(part -> collect(part, found));
            successors(unit).forEach(part -> collect(part, found));
        }
    }

    private static LocalDate from(AdminUnit unit) {
        LocalDate from = unit.validFrom();
        return from == null ? LocalDate.MIN : from;
    }
}
