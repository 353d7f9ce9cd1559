package vn.thucdia.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.GivenPlan;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Discrepancy;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * Answers what is to be compared, by the rules of this room (domain notes, 3.2 to 3.4 and 4). Pure: the same figures give the same
 * table.
 */
public final class Comparer {

    private final FigureSource source;
    private final Territory territory;
    private final Catalogue catalogue;
    private final CutOffs cutOffs;

    public Comparer(FigureSource source, Territory territory, Catalogue catalogue, CutOffs cutOffs) {
        this.source = source;
        this.territory = territory;
        this.catalogue = catalogue;
        this.cutOffs = cutOffs;
    }

    public ComparisonTable compare(Query query) {
        Set<Id<AdminUnit>> units = new HashSet<>();
        query.units().forEach(unit -> units.addAll(territory.related(unit)));
        RecordedFigures facts = new RecordedFigures(source, catalogue, cutOffs, units);
        Table table = new Table(facts, new Results(facts, territory, cutOffs, catalogue));
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : query.indicators()) {
            for (AdminUnit unit : query.units()) {
                rows.add(table.row(indicator, unit, query.periods()));
            }
        }
        return new ComparisonTable(query, rows);
    }

    /** The rows of one answer. */
    private final class Table {

        private final RecordedFigures facts;
        private final Results results;
        private final Plans plans;
        private final Targets targets;

        Table(RecordedFigures facts, Results results) {
            this.facts = facts;
            this.results = results;
            this.plans = new Plans(facts, territory);
            this.targets = new Targets(facts, results);
        }

        Row row(Indicator indicator, AdminUnit unit, List<Period> periods) {
            List<Cell> cells = new ArrayList<>();
            for (Period period : periods) {
                cells.add(cell(indicator, unit, period, before(cells, period)));
            }
            return new Row(indicator, unit, ChangeForm.of(indicator), List.copyOf(cells));
        }

        /** The last chosen period of the same kind that is earlier: a half is never held against a year. */
        private static @Nullable Cell before(List<Cell> cells, Period period) {
            return cells.reversed().stream().filter(cell -> isLike(cell.period(), period)).findFirst().orElse(null);
        }

        private static boolean isLike(Period earlier, Period period) {
            Span first = Span.of(earlier);
            Span then = Span.of(period);
            boolean before = first == null || then == null || first.to().isBefore(then.to());
            return before && earlier.type() == period.type() && (!(earlier instanceof Period.YearToDate one)
                    || !(period instanceof Period.YearToDate other) || one.months() == other.months());
        }

        private Cell cell(Indicator indicator, AdminUnit unit, Period period, @Nullable Cell before) {
            Amount result = results.of(indicator, unit, period);
            List<Figure> figures = facts.at(indicator, unit, period);
            Period lastYear = period.yearBefore();
            Period against = before == null ? lastYear : before.period();
            boolean yearly = against.equals(lastYear) && !lastYear.equals(period);
            Amount base = before != null
                    ? before.result()
                    : yearly ? results.of(indicator, unit, against) : Amount.missing(Reason.NO_BASE);
            Changes changes = new Changes(facts, indicator, result, base, yearly ? figures : List.of());
            List<GivenPlan> given = plans.of(indicator, unit, period, result);
            List<Discrepancy> discrepancies = new ArrayList<>(changes.discrepancies());
            discrepancies.addAll(Plans.discrepancies(indicator, result, given));
            return new Cell(period, result, given.isEmpty() ? Amount.missing(Reason.NO_PLAN) : given.getFirst().plan(),
                    given.isEmpty()
                            ? Plans.share(indicator, result, Amount.missing(Reason.NO_PLAN))
                            : given.getFirst().share(),
                    given, changes.against(before == null && !yearly ? null : against), outOf(result),
                    List.copyOf(figures), targets.of(indicator, unit, period, result), discrepancies,
                    cutOffs.day(indicator, period).orElse(null));
        }

        private static @Nullable Integer outOf(Amount result) {
            return result instanceof Known known
                    ? known.figures().stream().filter(figure -> figure.kind() == FigureKind.RESULT).map(Figure::outOf)
                            .filter(java.util.Objects::nonNull).findFirst().orElse(null)
                    : null;
        }
    }
}
