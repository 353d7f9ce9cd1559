package vn.thucdia.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Query;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.period.PeriodType;

/**
 * Holds like against like: half-years against half-years, years against years. Whoever chooses "6 tháng 2022, 6 tháng 2023, năm 2021,
 * năm 2022" wants tea by halves and ranks by years, not a half against a year.
 */
public final class PeriodGroups {

    private PeriodGroups() {}

    /**
     * Asks for each kind of period by itself and keeps the rows in which anything is known; of an indicator without any, the first.
     *
     * @param compare answers one query
     */
    public static List<Row> compare(Query query, Function<Query, ComparisonTable> compare) {
        List<List<Row>> answers = answers(query, compare).stream().map(ComparisonTable::rows).toList();
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : query.indicators()) {
            List<List<Row>> found = answers.stream()
                    .map(answer -> answer.stream().filter(row -> row.indicator().equals(indicator)).toList()).toList();
            List<List<Row>> telling = found.stream().filter(each -> each.stream().anyMatch(PeriodGroups::known))
                    .toList();
            (telling.isEmpty() ? found.stream().limit(1) : telling.stream())
                    .forEach(each -> each.forEach(row -> rows.add(trimmed(row))));
        }
        return rows;
    }

    /**
     * The same as one table with a column for every period, kind after kind, for a sheet.
     *
     * @param compare answers one query
     */
    public static ComparisonTable table(Query query, Function<Query, ComparisonTable> compare) {
        List<ComparisonTable> answers = answers(query, compare);
        List<Period> periods = answers.stream().flatMap(answer -> answer.query().periods().stream()).toList();
        List<Row> rows = new ArrayList<>();
        for (int at = 0; !answers.isEmpty() && at < answers.getFirst().rows().size(); at++) {
            int line = at;
            Row row = answers.getFirst().rows().get(line);
            rows.add(new Row(row.indicator(), row.unit(), row.form(),
                    answers.stream().flatMap(answer -> answer.rows().get(line).cells().stream()).toList()));
        }
        return new ComparisonTable(new Query(query.indicators(), query.units(), periods), rows);
    }

    private static List<ComparisonTable> answers(Query query, Function<Query, ComparisonTable> compare) {
        Map<PeriodType, List<Period>> groups = new EnumMap<>(PeriodType.class);
        query.periods().forEach(period -> groups.computeIfAbsent(period.type(), _ -> new ArrayList<>()).add(period));
        return groups.values().stream()
                .map(periods -> compare.apply(new Query(query.indicators(), query.units(), periods))).toList();
    }

    /**
     * Of three periods that were chosen for the sake of different indicators, the two that say something of this one. Longer series
     * keep their gaps: there a gap is news.
     */
    private static Row trimmed(Row row) {
        if (row.cells().size() != 3) {
            return row;
        }
        List<Cell> cells = row.cells();
        boolean last = known(cells.get(0)) && known(cells.get(1)) && !known(cells.get(2));
        boolean first = !known(cells.get(0)) && known(cells.get(2));
        return last || first
                ? new Row(row.indicator(), row.unit(), row.form(), cells.subList(first ? 1 : 0, last ? 2 : 3))
                : row;
    }

    private static boolean known(Cell cell) {
        return cell.result().known();
    }

    private static boolean known(Row row) {
        return row.cells().stream().anyMatch(PeriodGroups::known);
    }
}
