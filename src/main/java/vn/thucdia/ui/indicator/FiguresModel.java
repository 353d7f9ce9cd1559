package vn.thucdia.ui.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.language.NameRanking;
import vn.thucdia.period.Period;
import vn.thucdia.period.PeriodReader;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.place.UnitNames;
import vn.thucdia.ui.control.SuggestionSource;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.UnitWords;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.visit.Visit;

/** Which unit and which period the figures of the screen belong to. Begins with those of the latest visit. */
final class FiguresModel {

    private record Loaded(List<AdminUnit> units, @Nullable AdminUnit unit, @Nullable Period period) {}

    private final Desk desk;
    private final IndicatorModel table;
    private final Latest reading;
    private final ObjectProperty<@Nullable AdminUnit> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Period> period = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private List<AdminUnit> units = List.of();

    FiguresModel(Desk desk, IndicatorModel table) {
        this.desk = desk;
        this.table = table;
        this.reading = desk.tasks().latest();
        unit.subscribe(now -> show());
        period.subscribe(now -> show());
    }

    /** Reads the units, and the figures afresh. */
    void load() {
        boolean first = unit.get() == null;
        reading.run(() -> read(first), loaded -> {
            units = loaded.units();
            if (first) {
                period.set(loaded.period());
                unit.set(loaded.unit());
            } else {
                show();
            }
        });
    }

    private Loaded read(boolean first) {
        List<AdminUnit> all = new ArrayList<>(desk.app().places().units());
        LocalDate today = desk.today();
        all.sort(Comparator.comparing((AdminUnit each) -> !each.validOn(today))
                .thenComparing(each -> Objects.requireNonNullElse(each.level(), UnitLevel.COMMUNE))
                .thenComparing(AdminUnit::code));
        Visit latest = !first
                ? null
                : desk.app().visits().all().stream().filter(visit -> visit.unit() != null)
                        .max(Comparator.comparing(visit -> Objects.requireNonNullElse(visit.date(), LocalDate.MIN)))
                        .orElse(null);
        AdminUnit start = latest == null || latest.unit() == null
                ? desk.app().places().province().orElse(null)
                : desk.app().places().unit(latest.unit()).orElse(null);
        Period known = latest == null ? null : latest.period();
        return new Loaded(all, start, known == null ? new Period.Year(today.getYear()) : known);
    }

    private void show() {
        AdminUnit where = unit.get();
        Period when = period.get();
        if (where != null && when != null) {
            note.set(outOfTime(where, when));
            table.show(new UnitSubject(desk.app(), where, when, desk.messages().language()));
        }
    }

    /** What to know when the unit did not exist in the year of the period. */
    private String outOfTime(AdminUnit where, Period when) {
        int year = when.planYear();
        Messages messages = desk.messages();
        if (year != 0 && where.validTo() != null && where.validTo().getYear() < year) {
            return messages.get("figures.ended", where.fullName(), desk.formats().date(where.validTo()));
        }
        return year != 0 && where.validFrom() != null && where.validFrom().getYear() > year
                ? messages.get("figures.notyet", where.fullName(), desk.formats().date(where.validFrom()))
                : "";
    }

    /** The units, those of the shown period first: names and codes were used again. */
    SuggestionSource<AdminUnit> unitSource() {
        return SuggestionSource.of(() -> UnitNames.on(day(), Set.of()), () -> units, desk.shell().recent(),
                AdminUnit::id);
    }

    /** The last day of the shown period, as far as it has come. */
    private LocalDate day() {
        Period now = period.get();
        LocalDate today = desk.today();
        LocalDate last = now == null ? null : now.lastDay();
        return last == null || last.isAfter(today) ? today : last;
    }

    /** When a unit existed. */
    String years(AdminUnit each) {
        return UnitWords.years(each, desk);
    }

    /** Periods by their name, and whatever else can be read as one. */
    SuggestionSource<Period> periodSource() {
        return new SuggestionSource<>() {
            @Override
            public List<Period> find(String typed) {
                Set<Period> found = new LinkedHashSet<>();
                PeriodReader.read(typed).ifPresent(found::add);
                found.addAll(byName().find(typed, periods(typed)));
                return List.copyOf(found);
            }

            @Override
            public Optional<Period> named(String text) {
                return byName().named(text, periods(text)).or(() -> PeriodReader.read(text));
            }

            private NameRanking<Period> byName() {
                return NameRanking.by(each -> each.in(desk.messages().language()));
            }
        };
    }

    /** Periods near the one that is shown; any other can be typed. */
    List<Period> periods(String typed) {
        Period now = period.get();
        int year = now == null || now.planYear() == 0 ? desk.today().getYear() : now.planYear();
        Set<Period> offered = new LinkedHashSet<>();
        PeriodReader.read(typed).ifPresent(offered::add);
        if (now != null) {
            offered.add(now);
            offered.add(now.yearsLater(-1));
            offered.add(now.yearsLater(1));
        }
        offered.addAll(List.of(new Period.Half(year, 1), new Period.NineMonths(year), new Period.Year(year)));
        for (int quarter = 1; quarter <= 4; quarter++) {
            offered.add(new Period.Quarter(year, quarter));
        }
        for (int month = 1; month <= 12; month++) {
            offered.add(new Period.Month(java.time.YearMonth.of(year, month)));
        }
        return List.copyOf(offered);
    }

    ObjectProperty<@Nullable AdminUnit> unitProperty() {
        return unit;
    }

    ObjectProperty<@Nullable Period> periodProperty() {
        return period;
    }

    /** Empty while there is nothing to say. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
