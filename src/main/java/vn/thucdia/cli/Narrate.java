package vn.thucdia.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Period;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;
import vn.thucdia.place.AdminUnit;

/**
 * What is to be told: one unit and one period, and the indicators that were named or else all of which something is known.
 *
 * @param table with the rows that are told
 */
record Narrate(AdminUnit unit, Period period, ComparisonTable table) {

    private static final int QUOTED = 40;

    /**
     * Reads the options of the verb; a {@link Problem} when one names nothing.
     *
     * @param unit code, or code@day because codes are reused; without a day the latest unit that had the code
     * @param indicators codes separated by commas, or {@code null}
     */
    static Narrate of(AppContext context, String unit, String period, @Nullable String indicators) {
        AdminUnit place = unit(context, unit);
        Period when = period(period);
        List<Indicator> catalogue = context.figures().catalogue();
        List<Indicator> wanted = indicators == null
                ? catalogue.stream().filter(each -> !each.retired()).toList()
                : named(catalogue, indicators);
        ComparisonTable table = context.narratives().report(wanted, place, when);
        return new Narrate(place, when, indicators != null
                ? table
                : new ComparisonTable(table.query(), table.rows().stream().filter(Narrate::known).toList()));
    }

    private static AdminUnit unit(AppContext context, String wanted) {
        int at = wanted.indexOf('@');
        String code = at < 0 ? wanted : wanted.substring(0, at);
        try {
            LocalDate day = at < 0 ? null : LocalDate.parse(wanted.substring(at + 1));
            return context.comparisons().territory().unit(code.strip(), day)
                    .orElseThrow(() -> new Problem("narrate.unit.unknown", Text.shorten(wanted, QUOTED)));
        } catch (DateTimeParseException e) {
            throw new Problem(e, "narrate.unit.unknown", Text.shorten(wanted, QUOTED));
        }
    }

    private static Period period(String written) {
        try {
            return Period.parse(written.strip());
        } catch (IllegalArgumentException e) {
            throw new Problem(e, "narrate.period.unknown", Text.shorten(written, QUOTED));
        }
    }

    private static List<Indicator> named(List<Indicator> catalogue, String codes) {
        List<Indicator> found = new ArrayList<>();
        for (String part : codes.split(",", -1)) {
            String code = part.strip().toUpperCase(Locale.ROOT);
            found.add(catalogue.stream().filter(each -> each.code().equals(code)).findFirst()
                    .orElseThrow(() -> new Problem("narrate.indicator.unknown", Text.shorten(part, QUOTED))));
        }
        return found;
    }

    /** Whether there is something to tell: a number, words, or a target. */
    private static boolean known(Row row) {
        Cell cell = row.cells().getLast();
        return cell.result().known() || !cell.figures().isEmpty() || !cell.plans().isEmpty();
    }
}
