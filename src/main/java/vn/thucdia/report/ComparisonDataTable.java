package vn.thucdia.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.chart.DataTable;
import vn.thucdia.chart.DataTable.Tone;
import vn.thucdia.chart.Ink;
import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Change;
import vn.thucdia.comparison.ComparisonTable.GivenPlan;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Reason;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.input.MeasureWords;
import vn.thucdia.period.Period;

/**
 * The table of a comparison: a row for each indicator and unit, its periods side by side, the plan, and how the last period stands
 * against the one before it.
 */
final class ComparisonDataTable {

    private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);
    /** "6 tháng 2022", "chưa có số liệu" is longer. */
    private static final int SHORT = 12;

    private final Wording wording;
    private final List<Row> rows;
    private final boolean several;
    /** The periods of the columns; with two of them {@code null} where rows have different ones. */
    private final List<@Nullable Period> periods;

    ComparisonDataTable(Wording wording, List<Row> rows) {
        this.wording = wording;
        this.rows = rows;
        this.several = rows.stream().map(Row::unit).distinct().count() > 1;
        this.periods = periods(rows);
    }

    private static List<@Nullable Period> periods(List<Row> rows) {
        Set<Period> all = new LinkedHashSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> all.add(cell.period())));
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (most > 2 || all.size() <= most) {
            return new ArrayList<>(all);
        }
        List<@Nullable Period> both = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            both.add(null);
        }
        return both;
    }

    /** @param ratio whether the last column stands there, which follows from the others */
    DataTable make(boolean ratio) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(column("compare.column.indicator", false));
        columns.add(column("compare.column.measure", false));
        if (several) {
            columns.add(column("compare.column.place", false));
        }
        for (int at = 0; at < periods.size(); at++) {
            Period period = periods.get(at);
            boolean last = at == periods.size() - 1;
            columns.add(new DataTable.Column(period != null
                    ? wording.periods().of(period)
                    : wording.messages().get(last ? "compare.legend.current" : "compare.legend.previous"), true));
        }
        int figures = columns.size();
        columns.add(column("indicator.column.plan", true));
        columns.add(column("indicator.column.share", true));
        columns.add(column("compare.column.difference", true));
        columns.add(column("indicator.column.change", true));
        columns.add(column("compare.column.ratio", true));
        return telling(ratio ? columns : columns.subList(0, columns.size() - 1), rows.stream().map(this::row).toList(),
                figures);
    }

    /** Leaves out what says nothing in any row: no plan, nothing to compare with. What was asked for stays. */
    private DataTable telling(List<DataTable.Column> columns, List<List<DataTable.Cell>> cells, int asked) {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(at -> at < asked || cells.stream().anyMatch(row -> row.get(at).tone() != Tone.BLANK)).boxed()
                .toList();
        return new DataTable(kept.stream().map(columns::get).toList(),
                cells.stream().map(row -> kept.stream().map(row::get).toList()).toList(), several ? 2 : 0);
    }

    private DataTable.Column column(String key, boolean number) {
        return new DataTable.Column(wording.messages().get(key), number);
    }

    private List<DataTable.Cell> row(Row row) {
        List<DataTable.Cell> cells = new ArrayList<>();
        cells.add(DataTable.Cell.of(wording.name(row.indicator())));
        cells.add(DataTable.Cell.of(measure(row)));
        if (several) {
            cells.add(DataTable.Cell.of(wording.unit(row.unit())));
        }
        for (int at = 0; at < periods.size(); at++) {
            cells.add(result(row, at));
        }
        Cell last = row.cells().getLast();
        boolean places = row.form() == ChangeForm.PLACES;
        cells.add(plan(last, row));
        cells.add(share(last, row));
        cells.add(difference(last, row));
        Amount grown = places ? last.change().difference() : last.change().growth();
        cells.add(!grown.known() && !last.change().difference().known()
                ? new DataTable.Cell(Wording.BLANK, "", "", Tone.BLANK)
                : value(places ? Wording.capital(wording.difference(grown, row)) : wording.growth(grown), "", grown,
                        row));
        cells.add(ratio(last.change()));
        return cells;
    }

    private String measure(Row row) {
        if (row.form() != ChangeForm.PLACES) {
            return MeasureWords.of(row.indicator(), wording.messages());
        }
        int outOf = row.cells().stream().map(Cell::outOf).filter(Objects::nonNull)
                .mapToInt(count -> Objects.requireNonNull(count)).max().orElse(0);
        return outOf == 0
                ? wording.messages().get("indicator.unit.rank")
                : wording.messages().get("indicator.unit.rankof", Integer.toString(outOf));
    }

    private DataTable.Cell result(Row row, int column) {
        Period period = periods.get(column);
        int at = column - (periods.size() - row.cells().size());
        Cell cell = period == null
                ? at < 0 ? null : row.cells().get(at)
                : row.cells().stream().filter(each -> each.period().equals(period)).findFirst().orElse(null);
        if (cell == null) {
            return new DataTable.Cell("", "", "", Tone.BLANK);
        }
        String below = wording.below(cell.result());
        String named = period == null ? wording.periods().of(cell.period()) : "";
        return new DataTable.Cell(wording.amount(cell.result(), row.indicator()), "", Wording.capital(
                unbroken(named) + (named.isEmpty() || below.isEmpty() ? "" : ", ") + unbroken(below)),
                cell.result().known() ? Tone.PLAIN : Tone.BLANK);
    }

    /** A few words that stay on one line; a whole reason may be broken. */
    private static String unbroken(String words) {
        return words.length() <= SHORT ? words.replace(' ', '\u00a0') : words;
    }

    private DataTable.Cell plan(Cell cell, Row row) {
        if (cell.plans().size() > 1) {
            return new DataTable.Cell(wording.amount(cell.plan(), row.indicator()), "",
                    givers(cell, given -> wording.amount(given.plan(), row.indicator())), Tone.PLAIN);
        }
        return new DataTable.Cell(wording.amount(cell.plan(), row.indicator()), "",
                row.form() == ChangeForm.PLACES || cell.plan().known()
                        ? ""
                        : Wording.capital(wording.below(cell.plan())),
                cell.plan().known() ? Tone.PLAIN : Tone.BLANK);
    }

    private DataTable.Cell share(Cell cell, Row row) {
        String below = cell.plans().size() > 1 ? givers(cell, given -> wording.percent(given.share())) : "";
        return cell.planShare().known()
                ? new DataTable.Cell(wording.percent(cell.planShare()), "", below,
                        Wording.shareInk(cell.planShare(), row.indicator()) == Ink.GOOD ? Tone.GOOD : Tone.STRONG)
                : new DataTable.Cell(Wording.BLANK, "", below, Tone.BLANK);
    }

    private String givers(Cell cell, java.util.function.Function<GivenPlan, String> value) {
        return cell.plans().stream()
                .map(given -> (given.giver().isEmpty() ? wording.messages().get("compare.giver.none") : given.giver())
                        + " " + value.apply(given))
                .collect(Collectors.joining(" · "));
    }

    /** Against the period before; where there is none, against the plan. */
    private DataTable.Cell difference(Cell cell, Row row) {
        Amount difference = cell.change().difference();
        if (row.form() == ChangeForm.PLACES) {
            BigDecimal gained = difference.orNull();
            return gained == null
                    ? blank(difference, row)
                    : new DataTable.Cell(wording.formats().signed(gained), "", "", tone(difference, row));
        }
        BigDecimal result = cell.result().orNull();
        BigDecimal plan = cell.plan().orNull();
        if (!difference.known() && result != null && plan != null) {
            return new DataTable.Cell(wording.formats().signed(result.subtract(plan)),
                    wording.messages().get("compare.against.plan"), "",
                    Wording.shareInk(cell.planShare(), row.indicator()) == Ink.GOOD ? Tone.GOOD : Tone.PLAIN);
        }
        Period against = cell.change().against();
        boolean inTable = row.cells().stream().anyMatch(each -> each.period().equals(against));
        String after = against == null || !difference.known()
                ? ""
                : inTable
                        ? wording.messages().get("compare.against.previous")
                        : wording.messages().get("compare.against.period", wording.periods().of(against));
        return value(wording.difference(difference, row), after, difference, row);
    }

    private DataTable.Cell ratio(Change change) {
        BigDecimal times = change.multiple().orNull();
        String after = times != null && times.compareTo(DOUBLE) >= 0
                ? wording.messages().get("compare.times",
                        wording.formats().number(times.setScale(1, java.math.RoundingMode.HALF_UP)))
                : "";
        return change.ratio().known()
                ? new DataTable.Cell(wording.percent(change.ratio()), after, "", Tone.PLAIN)
                : new DataTable.Cell(Wording.BLANK, "", "", Tone.BLANK);
    }

    private DataTable.Cell value(String text, String after, Amount amount, Row row) {
        return amount.known() ? new DataTable.Cell(text, after, "", tone(amount, row)) : blank(amount, row);
    }

    /** The reason, unless it goes without saying or stands in the row already. */
    private DataTable.Cell blank(Amount amount, Row row) {
        boolean telling = amount instanceof Amount.Missing(Reason reason) && reason != Reason.NOT_MEANT
                && reason != Reason.NO_FIGURE && reason != Reason.NO_BASE
                && row.cells().stream().noneMatch(cell -> cell.result().equals(amount));
        return new DataTable.Cell(Wording.BLANK, "", telling ? Wording.capital(wording.below(amount)) : "", Tone.BLANK);
    }

    private static Tone tone(Amount change, Row row) {
        return Wording.ink(change, row) == Ink.GOOD ? Tone.GOOD : Tone.PLAIN;
    }
}
