package vn.thucdia.ui.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.thucdia.app.AppContext;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Query;
import vn.thucdia.comparison.Territory;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.FigureCoverage;
import vn.thucdia.indicator.FigureCoverage.Held;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.VietnameseOrder;
import vn.thucdia.period.Period;
import vn.thucdia.period.PeriodType;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.report.ComparisonReport;
import vn.thucdia.report.PeriodGroups;

/** Reads what can be chosen and what a choice says. Slow; never called on the toolkit's thread. */
final class CompareReads {

    /** Units whose figures say which indicators and periods are offered; asking all of a hundred would take long. */
    private static final int MOST_ASKED = 8;
    private static final int FIRST_INDICATORS = 3;

    private final AppContext app;

    CompareReads(AppContext app) {
        this.app = app;
    }

    Offer read(Choice wanted) {
        Territory territory = app.comparisons().territory();
        Set<Id<AdminUnit>> told = new FigureCoverage(app.ledger()).units();
        List<AdminUnit> units = territory.units().stream().sorted(order()).toList();
        Set<Id<AdminUnit>> inhabited = units.stream().filter(
                unit -> told.contains(unit.id()) || territory.related(unit).stream().anyMatch(told::contains))
                .map(AdminUnit::id).collect(Collectors.toSet());
        List<Indicator> catalogue = app.figures().catalogue().stream()
                .filter(entry -> !entry.retired() && entry.mergedInto() == null).toList();
        Choice choice = wanted.units().isEmpty() && wanted.indicators().isEmpty() && wanted.periods().isEmpty()
                ? first(units, told, catalogue, territory)
                : wanted;
        List<AdminUnit> chosen = units.stream().filter(unit -> choice.units().contains(unit.id())).toList();
        List<Held> held = held(chosen, territory);
        Set<Id<Indicator>> known = held.stream().map(Held::indicator).collect(Collectors.toSet());
        Set<Period> periods = new TreeSet<>(Timeline.ORDER.reversed());
        periods.addAll(choice.periods());
        held.stream().filter(each -> choice.indicators().contains(each.indicator())).map(Held::period)
                .filter(period -> period.type() != PeriodType.TERM)
                .forEach(period -> periods.addAll(Timeline.withYearBefore(period)));
        List<Row> rows = ComparisonReport.ranked(
                rows(choice, catalogue, chosen).stream().filter(row -> !row.cells().isEmpty()).toList());
        SourceReads sources = new SourceReads(app.visits());
        return new Offer(choice, catalogue, known, units, inhabited, List.copyOf(periods), rows,
                rows.stream().map(sources::of).toList());
    }

    /** Present units before former ones, larger before smaller. */
    private static Comparator<AdminUnit> order() {
        return Comparator.comparing((AdminUnit unit) -> unit.validTo() != null)
                .thenComparing(AdminUnit::level, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(AdminUnit::name, new VietnameseOrder());
    }

    private List<Row> rows(Choice choice, List<Indicator> catalogue, List<AdminUnit> units) {
        Query query = query(choice, catalogue, units);
        return query.indicators().isEmpty() || units.isEmpty() || query.periods().isEmpty()
                ? List.of()
                : PeriodGroups.compare(query, app.comparisons().comparer()::compare);
    }

    private static Query query(Choice choice, List<Indicator> catalogue, List<AdminUnit> units) {
        return new Query(catalogue.stream().filter(entry -> choice.indicators().contains(entry.id())).toList(), units,
                choice.periods().stream().sorted(Timeline.ORDER).toList());
    }

    /** Everything of a choice as one table, for a sheet. */
    ComparisonTable table(Offer offer) {
        List<AdminUnit> units = offer.units().stream().filter(unit -> offer.choice().units().contains(unit.id()))
                .toList();
        return PeriodGroups.table(query(offer.choice(), offer.indicators(), units),
                app.comparisons().comparer()::compare);
    }

    private List<Held> held(Collection<AdminUnit> units, Territory territory) {
        Set<Id<AdminUnit>> asked = new HashSet<>();
        units.stream().limit(MOST_ASKED).forEach(unit -> {
            if (unit.level() == UnitLevel.PROVINCE) {
                asked.add(unit.id());
            } else {
                asked.addAll(territory.related(unit));
            }
        });
        return new FigureCoverage(app.ledger()).of(asked);
    }

    /** Something to look at when the screen is first opened: a unit with figures, some indicators, the latest periods. */
    private Choice first(List<AdminUnit> units, Set<Id<AdminUnit>> told, List<Indicator> catalogue,
            Territory territory) {
        return units.stream().filter(unit -> told.contains(unit.id())).findFirst().map(unit -> {
            List<Held> held = held(List.of(unit), territory);
            Set<Id<Indicator>> known = held.stream().map(Held::indicator).collect(Collectors.toSet());
            Set<Id<Indicator>> indicators = catalogue.stream().map(Indicator::id).filter(known::contains)
                    .limit(FIRST_INDICATORS).collect(Collectors.toSet());
            return new Choice(indicators, Set.of(unit.id()), periods(Preset.SAME_PERIOD, indicators, held));
        }).orElse(Choice.NOTHING);
    }

    /** What a preset makes of a choice. */
    Choice apply(Preset preset, Choice choice) {
        Territory territory = app.comparisons().territory();
        List<AdminUnit> chosen = territory.units().stream().filter(unit -> choice.units().contains(unit.id()))
                .toList();
        Set<Period> periods = periods(preset, choice.indicators(), held(chosen, territory));
        if (preset != Preset.ALL_UNITS || chosen.isEmpty()) {
            return new Choice(choice.indicators(), choice.units(), periods);
        }
        AdminUnit like = chosen.getFirst();
        Set<Id<AdminUnit>> told = new FigureCoverage(app.ledger()).units();
        Set<Id<AdminUnit>> all = territory.units().stream()
                .filter(unit -> unit.level() == like.level() && (unit.validTo() == null) == (like.validTo() == null))
                .filter(unit -> choice.units().contains(unit.id()) || told.contains(unit.id())
                        || territory.related(unit).stream().anyMatch(told::contains))
                .map(AdminUnit::id).collect(Collectors.toSet());
        return new Choice(choice.indicators(), all, periods);
    }

    private static Set<Period> periods(Preset preset, Set<Id<Indicator>> indicators, List<Held> held) {
        Set<Period> periods = new LinkedHashSet<>();
        for (Id<Indicator> indicator : indicators) {
            List<Held> own = new ArrayList<>(held);
            own.removeIf(each -> !each.indicator().equals(indicator));
            periods.addAll(Timeline.of(preset, own));
        }
        return periods;
    }
}
