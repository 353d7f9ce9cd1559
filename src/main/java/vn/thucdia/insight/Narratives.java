package vn.thucdia.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Query;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Figures;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.indicator.PaceRules;
import vn.thucdia.narrative.Background;
import vn.thucdia.narrative.Narrator;
import vn.thucdia.narrative.Pace;
import vn.thucdia.narrative.Sentence;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Places;
import vn.thucdia.visit.Visits;

/** Gives the narrator what was recorded. */
public final class Narratives {

    private final Comparisons comparisons;
    private final Places places;
    private final Figures figures;
    private final PaceRules rules;
    private final SourceWords sources;

    public Narratives(Comparisons comparisons, Places places, Figures figures, PaceRules rules, Visits visits) {
        this.comparisons = comparisons;
        this.places = places;
        this.figures = figures;
        this.rules = rules;
        this.sources = new SourceWords(visits);
    }

    /**
     * A comparison to be told as a report of one unit on one period. Where the period itself has no number, one that the report gives
     * of a whole year stands for it: of its own year ("trồng rừng năm 2023 đạt 125/100 ha" in June), or, where a year is announced in
     * the next one, of the year before ("chỉ số năm 2022" in a report of 2023).
     */
    public ComparisonTable report(List<Indicator> indicators, AdminUnit unit, Period period) {
        ComparisonTable table = comparisons.compare(new Query(indicators, List.of(unit), List.of(period)));
        Optional<LocalDate> last = Reporting.lastDay(period);
        if (last.isEmpty()) {
            return table;
        }
        int year = period.planYear();
        List<Indicator> lacking = table.rows().stream().filter(row -> !row.cells().getLast().result().known())
                .map(Row::indicator).toList();
        Map<Indicator, Row> told = new HashMap<>(
                ofYear(year - 1, lacking.stream().filter(Reporting::announcedLater).toList(), unit, year, last.get()));
        told.putAll(ofYear(year, lacking, unit, year, last.get()));
        return new ComparisonTable(table.query(),
                table.rows().stream().map(row -> told.getOrDefault(row.indicator(), row)).toList());
    }

    /** The rows of a year that were reported in another or the same one, by the day. */
    private Map<Indicator, Row> ofYear(int year, List<Indicator> indicators, AdminUnit unit, int reported,
            LocalDate last) {
        return comparisons.compare(new Query(indicators, List.of(unit), List.of(new Period.Year(year)))).rows().stream()
                .filter(row -> Reporting.reportedIn(reported, last, row))
                .collect(Collectors.toMap(Row::indicator, row -> row));
    }

    /** The sentences of a comparison, in the order of its rows. */
    public List<Sentence> of(ComparisonTable table) {
        return new Narrator(background()).of(table);
    }

    /** How the plan is getting on by the last period of a row. */
    public Pace pace(Row row) {
        Background background = background();
        return Pace.of(row.indicator(), row.cells().getLast(), background.figures(row.indicator(), row.unit()),
                background.pace(row.indicator()));
    }

    /** The thresholds, for the settings. */
    public PaceRules rules() {
        return rules;
    }

    private Background background() {
        List<PaceRule> recorded = rules.recorded();
        return new Background() {
            @Override
            public List<Figure> figures(Indicator indicator, AdminUnit unit) {
                return figures.of(indicator.id(), unit.id());
            }

            @Override
            public String source(Figure figure) {
                return sources.of(figure);
            }

            @Override
            public Optional<AdminUnit> unit(Id<AdminUnit> id) {
                return places.unit(id);
            }

            @Override
            public PaceRule pace(Indicator indicator) {
                return PaceRule.of(indicator.id(), recorded);
            }
        };
    }
}
