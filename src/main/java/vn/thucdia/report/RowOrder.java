package vn.thucdia.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.PeriodType;

/** Which rows of a comparison make one chart, and in which order charts and table show them. */
final class RowOrder {

    /** Units that each get a chart of their own when there are years to follow; more are ranked. */
    static final int MOST_ALONE = 6;

    private static final int YEARS_TO_FOLLOW = 3;

    private record Subject(Indicator indicator, @Nullable PeriodType type) {}

    private RowOrder() {}

    /** The rows of each chart, ranked ones best first; units without a figure last. */
    static Collection<List<Row>> subjects(List<Row> rows) {
        Map<Subject, List<Row>> subjects = new LinkedHashMap<>();
        for (Row row : rows) {
            PeriodType type = row.cells().isEmpty() ? null : row.cells().getLast().period().type();
            subjects.computeIfAbsent(new Subject(row.indicator(), type), _ -> new ArrayList<>()).add(row);
        }
        subjects.values().stream().filter(each -> !alone(each)).forEach(each -> each.sort(Comparator
                .comparing(row -> row.cells().getLast().result().orNull(), Comparator.nullsLast(best(each)))));
        return subjects.values();
    }

    /** Whether each of the rows gets a chart of its own. */
    static boolean alone(List<Row> rows) {
        return rows.size() == 1 || rows.getFirst().cells().isEmpty()
                || rows.size() <= MOST_ALONE && rows.getFirst().cells().size() >= YEARS_TO_FOLLOW;
    }

    private static Comparator<BigDecimal> best(List<Row> rows) {
        boolean low = rows.getFirst().indicator().direction() == Direction.LOWER_BETTER
                || rows.getFirst().form() == ChangeForm.PLACES;
        return low ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }
}
