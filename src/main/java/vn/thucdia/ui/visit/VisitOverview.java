package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.language.VietnameseOrder;
import vn.thucdia.people.Person;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.place.UnitType;
import vn.thucdia.visit.Visit;

/**
 * The visits of one year and the units without one, as the list shows them.
 *
 * @param years   that have visits, and this year; the latest first
 * @param rows    visits, the latest first; then the other units in Vietnamese order
 * @param level   of the units that the year counts: districts up to June 2025, communes after
 * @param units   how many there are of that level
 * @param covered how many of them were visited in the year
 * @param any     whether there is any visit at all, in whatever year
 */
record VisitOverview(List<Integer> years, int year, List<VisitRow> rows, UnitLevel level, int units, int covered,
        boolean any) {

    static final VisitOverview NONE = new VisitOverview(List.of(), 0, List.of(), UnitLevel.DISTRICT, 0, 0, false);

    /** Reads a year; {@code null} for the year of the latest visit. */
    static VisitOverview read(AppContext app, LocalDate today, @Nullable Integer wanted) {
        List<Visit> all = app.visits().all();
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.add(today.getYear());
        dates(all).forEach(date -> years.add(date.getYear()));
        int year = wanted != null
                ? wanted
                : dates(all).stream().max(Comparator.naturalOrder()).orElse(today).getYear();
        Map<Id<AdminUnit>, AdminUnit> units = new HashMap<>();
        app.places().units().forEach(unit -> units.put(unit.id(), unit));
        List<VisitRow> rows = new ArrayList<>();
        Set<AdminUnit> visited = new HashSet<>();
        for (Visit visit : all) {
            LocalDate date = visit.date();
            if (date == null || date.getYear() == year) {
                AdminUnit unit = visit.unit() == null ? null : units.get(visit.unit());
                rows.add(row(app, today, unit, visit));
                if (unit != null) {
                    visited.add(unit);
                }
            }
        }
        List<AdminUnit> counted = counted(units.values().stream().toList(), year, today);
        counted.stream().filter(unit -> !visited.contains(unit)).forEach(unit -> rows.add(VisitRow.without(unit)));
        return new VisitOverview(List.copyOf(years), year, rows,
                counted.isEmpty() ? UnitLevel.DISTRICT : Objects.requireNonNull(counted.getFirst().level()),
                counted.size(), (int) counted.stream().filter(visited::contains).count(), !all.isEmpty());
    }

    private static List<LocalDate> dates(List<Visit> visits) {
        List<LocalDate> dates = new ArrayList<>();
        for (Visit visit : visits) {
            LocalDate date = visit.date();
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    private static VisitRow row(AppContext app, LocalDate today, @Nullable AdminUnit unit, Visit visit) {
        List<FollowupItem> items = app.followupList().of(visit.id(), today);
        int settled = (int) items.stream().filter(item -> item.status() == FollowupStatus.ANSWERED
                || item.status() == FollowupStatus.DONE).count();
        return new VisitRow(unit, visit, app.visits().entries(visit.id()), items.size(), settled,
                words(app, unit, visit));
    }

    /** Everything a person may remember a visit by. */
    private static String words(AppContext app, @Nullable AdminUnit unit, Visit visit) {
        StringJoiner words = new StringJoiner(" ");
        words.add(unit == null ? "" : unit.fullName()).add(visit.subject()).add(visit.place())
                .add(visit.minutesNumber());
        if (visit.period() != null) {
            words.add(visit.period().inVietnamese()).add(visit.period().inEnglish());
        }
        Stream.of(visit.head(), visit.secretary()).filter(Objects::nonNull)
                .flatMap(person -> app.people().person(person).stream()).map(Person::name).forEach(words::add);
        app.visits().participants(visit.id()).forEach(each -> words.add(each.name()).add(each.title()));
        return words.toString();
    }

    /** The units that a year is measured by: those of its last day, districts as long as there are any. */
    private static List<AdminUnit> counted(List<AdminUnit> units, int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate day = last.isAfter(today) ? today : last;
        List<AdminUnit> districts = of(units, UnitLevel.DISTRICT, day);
        return districts.isEmpty() ? of(units, UnitLevel.COMMUNE, day) : districts;
    }

    private static List<AdminUnit> of(List<AdminUnit> units, UnitLevel level, LocalDate day) {
        VietnameseOrder order = new VietnameseOrder();
        return units.stream().filter(unit -> unit.level() == level && unit.validOn(day))
                .sorted(Comparator.comparing((AdminUnit unit) -> unit.type() == UnitType.HUYEN
                        || unit.type() == UnitType.XA).thenComparing(AdminUnit::name, order))
                .toList();
    }

    /** How a unit is called in a list: huyện and xã by their bare name, the others in full. */
    static String shortName(AdminUnit unit) {
        return unit.type() == UnitType.HUYEN || unit.type() == UnitType.XA ? unit.name() : unit.fullName();
    }
}
