package vn.thucdia.ui.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.language.Language;
import vn.thucdia.ledger.Change;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.VisitIndicator;

/**
 * All figures of a unit in a period, whether or not anybody visited it. Its rows are the indicators of the unit's level and those
 * that have figures; they are recorded nowhere.
 */
final class UnitSubject implements Subject {

    private static final int YEARS = 5;

    private final AppContext app;
    private final AdminUnit unit;
    private final Period period;
    private final Language language;
    private final Set<Id<Indicator>> added = ConcurrentHashMap.newKeySet();

    UnitSubject(AppContext app, AdminUnit unit, Period period, Language language) {
        this.app = app;
        this.unit = unit;
        this.period = period;
        this.language = language;
    }

    @Override
    public Content read() {
        List<Indicator> catalogue = app.figures().catalogue();
        Map<Id<Indicator>, Id<Indicator>> merged = new HashMap<>();
        catalogue.stream().filter(entry -> entry.mergedInto() != null)
                .forEach(entry -> merged.put(entry.id(), Objects.requireNonNull(entry.mergedInto())));
        Map<Id<Indicator>, List<Figure>> figures = app.figures().inPeriods(unit.id(), periods()).stream()
                .filter(figure -> figure.indicator() != null).collect(Collectors.groupingBy(
                        figure -> merged.getOrDefault(figure.indicator(), Objects.requireNonNull(figure.indicator()))));
        Map<Id<Sector>, Sector> sectors = app.places().sectors().stream()
                .collect(Collectors.toMap(Sector::id, Function.identity()));
        List<GridRow.Line> lines = new ArrayList<>();
        List<Indicator> inOrder = catalogue.stream()
                .sorted(Comparator.comparing(each -> position(sectors.get(each.sector())))).toList();
        for (Indicator indicator : inOrder) {
            List<Figure> known = figures.getOrDefault(indicator.id(), List.of());
            boolean has = known.stream().anyMatch(figure -> period.equals(figure.period()));
            if (has || added.contains(indicator.id()) || !indicator.retired() && isOfLevel(indicator)) {
                lines.add(line(indicator, known));
            }
        }
        return new Content(lines, catalogue, sectors, unit, period, null);
    }

    private static int position(@Nullable Sector sector) {
        return sector == null ? Integer.MAX_VALUE : sector.position();
    }

    private GridRow.Line line(Indicator indicator, List<Figure> known) {
        VisitIndicator row = new VisitIndicator(row(indicator.id()), null, null, 0, indicator.id(), "", null, false,
                null, "");
        return new GridRow.Line(row, indicator, indicator.name(language), period, period, known,
                Reading.of(known, period, ChangeForm.of(indicator)), "");
    }

    private boolean isOfLevel(Indicator indicator) {
        return unit.level() != null && indicator.reporting().levels().levels().contains(unit.level());
    }

    /** The period with its plan, the same stretch of earlier years, and the other stretches of its year. */
    private Set<Period> periods() {
        Set<Period> wanted = new LinkedHashSet<>();
        for (int years = 0; years <= YEARS; years++) {
            wanted.add(period.yearsLater(-years));
        }
        int year = period.planYear();
        if (year != 0) {
            wanted.add(new Period.Year(year));
            wanted.add(new Period.Half(year, 1));
            wanted.add(new Period.NineMonths(year));
            for (int month = 1; month <= 12; month++) {
                wanted.add(new Period.Month(YearMonth.of(year, month)));
                wanted.add(new Period.YearToDate(year, month));
                wanted.add(new Period.Quarter(year, (month + 2) / 3));
            }
        }
        return wanted;
    }

    @Override
    public CellEdit.Place place(Id<Indicator> indicator) {
        return new CellEdit.Place(app.figures().indicator(indicator).orElseThrow(), unit.id(), period,
                app.figures().of(indicator, unit.id()), null, null);
    }

    @Override
    public Id<VisitIndicator> row(Id<Indicator> indicator) {
        return Ids.natural("figure_row", unit.id().toString(), period.toString(), indicator.toString());
    }

    /** Nothing is recorded until there is a figure; until then the row is shown because it was asked for. */
    @Override
    public List<Change> adding(List<Id<Indicator>> indicators) {
        added.addAll(indicators);
        return List.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitSubject subject && subject.unit.id().equals(unit.id())
                && subject.period.equals(period);
    }

    @Override
    public int hashCode() {
        return 31 * unit.id().hashCode() + period.hashCode();
    }
}
