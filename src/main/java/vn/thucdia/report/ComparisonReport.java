package vn.thucdia.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.chart.Chart;
import vn.thucdia.chart.DataTable;
import vn.thucdia.chart.Page;
import vn.thucdia.chart.PdfSheets;
import vn.thucdia.chart.Plot;
import vn.thucdia.chart.Role;
import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;

/** Makes charts and table of a comparison. The window, the command line and every export show what is made here. */
public final class ComparisonReport {

    /** What is drawn. */
    public enum View {
        /** Bars, trends, places, rankings. */
        BARS,
        /** Shares of the plans. */
        SHARES,
        /** The table alone. */
        TABLE
    }

    private final Wording wording;
    private final Function<Id<AdminUnit>, @Nullable AdminUnit> units;

    /** @param units finds the units that a sum is made of */
    public ComparisonReport(Messages messages, Function<Id<AdminUnit>, @Nullable AdminUnit> units) {
        this.wording = new Wording(messages);
        this.units = units;
    }

    public Wording wording() {
        return wording;
    }

    /**
     * The page of these rows.
     *
     * @param plans whether plans stand beside the bars of the results
     */
    public Page page(List<Row> rows, View view, boolean plans) {
        List<Row> shown = ranked(rows.stream().filter(row -> !row.cells().isEmpty()).toList());
        ComparisonCharts charts = new ComparisonCharts(wording, new Methods(wording, units), plans);
        List<Chart> drawn = switch (view) {
            case BARS -> charts.of(shown);
            case SHARES -> charts.shares(shown);
            case TABLE -> List.of();
        };
        return new Page(wording.messages().get("compare.title"), subtitle(shown), drawn, legend(drawn),
                new ComparisonDataTable(wording, shown).make(true), notes(shown, drawn));
    }

    /** Rows in the order in which charts and table show them; what is told of each row must follow it. */
    public static List<Row> ranked(List<Row> rows) {
        return RowOrder.subjects(rows).stream().flatMap(List::stream).toList();
    }

    /** The table alone, its periods in the fewest words, for a narrow window. */
    public DataTable brief(List<Row> rows) {
        return new ComparisonDataTable(wording.brief(),
                ranked(rows.stream().filter(row -> !row.cells().isEmpty()).toList()))
                .make(false);
    }

    /**
     * What stands at the foot of every sheet: the province of {@code today}, the number of the sheet, the day of printing.
     *
     * @param all to find the province among
     */
    public PdfSheets.Paper paper(Collection<AdminUnit> all, LocalDate today) {
        String province = all.stream().filter(unit -> unit.level() == UnitLevel.PROVINCE && unit.validOn(today))
                .findFirst().map(wording::unit).orElse("");
        return new PdfSheets.Paper(wording.messages().language().locale(), province,
                wording.messages().get("compare.paper.foot", PdfSheets.Paper.NUMBER, PdfSheets.Paper.COUNT,
                        wording.formats().date(today)));
    }

    /** Units and the latest period: {@code Huyện Than Uyên, 6 tháng 2023}. */
    public String subtitle(List<Row> rows) {
        List<AdminUnit> all = rows.stream().map(Row::unit).distinct().toList();
        String place = all.size() > 3
                ? wording.messages().get("compare.units.count", Integer.toString(all.size()))
                : all.stream().map(wording::unit).collect(Collectors.joining(", "));
        String periods = rows.stream().map(row -> wording.periods().of(row.cells().getLast().period()))
                .map(words -> words.substring(0, 1).toLowerCase(wording.messages().language().locale())
                        + words.substring(1))
                .distinct().collect(Collectors.joining(", "));
        return Stream.of(place, periods).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private List<Page.Key> legend(List<Chart> charts) {
        List<Page.Key> keys = new ArrayList<>();
        for (Role role : Role.values()) {
            if (charts.stream().flatMap(ComparisonReport::bars).anyMatch(bar -> bar.role() == role)) {
                keys.add(new Page.Key(Page.Sign.valueOf(role.name()), wording.messages().get(switch (role) {
                    case PREVIOUS -> "compare.legend.previous";
                    case PLAN -> "indicator.column.plan";
                    case CURRENT -> "compare.legend.current";
                })));
            }
        }
        if (charts.stream().anyMatch(chart -> chart.plot() instanceof Plot.Columns columns && columns.trend())) {
            keys.add(new Page.Key(Page.Sign.TREND, wording.messages().get("compare.legend.trend")));
        }
        if (charts.stream().anyMatch(ComparisonReport::aims)) {
            keys.add(new Page.Key(Page.Sign.TARGET, wording.messages().get("compare.legend.target")));
        }
        return keys;
    }

    /** Whether the height of a plan is drawn across a result. */
    private static boolean aims(Chart chart) {
        return chart.plot() instanceof Plot.Columns columns
                && Stream.of(Role.PLAN, Role.CURRENT).allMatch(role -> columns.bars().stream()
                        .anyMatch(bar -> bar.role() == role && bar.value() != null));
    }

    private static Stream<Plot.Bar> bars(Chart chart) {
        return switch (chart.plot()) {
            case Plot.Columns columns -> columns.bars().stream();
            case Plot.Places places -> places.points().stream();
            case Plot.Rows rows -> rows.rows().stream().flatMap(row -> row.bars().stream());
        };
    }

    private List<String> notes(List<Row> rows, List<Chart> charts) {
        List<String> notes = new ArrayList<>();
        boolean derived = rows.stream().flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.result() instanceof Known known && known.derived());
        if (derived) {
            notes.add(wording.messages().get("compare.note.derived"));
        }
        if (charts.stream().map(Chart::unit).distinct().filter(Objects::nonNull).count() > 1) {
            notes.add(wording.messages().get("compare.note.axis"));
        }
        return notes;
    }
}
