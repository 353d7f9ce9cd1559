package vn.thucdia.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.chart.Chart;
import vn.thucdia.chart.Ink;
import vn.thucdia.chart.Plot;
import vn.thucdia.chart.Plot.Bar;
import vn.thucdia.chart.Role;
import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.MeasureWords;

/** Turns rows of a comparison into charts of bars, places and rankings: one chart for each indicator, so one axis for each unit. */
final class ComparisonCharts {

    private final Wording wording;
    private final Methods methods;
    private final boolean plans;

    /** @param plans whether plans stand beside the results */
    ComparisonCharts(Wording wording, Methods methods, boolean plans) {
        this.wording = wording;
        this.methods = methods;
        this.plans = plans;
    }

    List<Chart> of(List<Row> rows) {
        return RowOrder.subjects(rows).stream().flatMap(this::charts).toList();
    }

    private Stream<Chart> charts(List<Row> rows) {
        return RowOrder.alone(rows)
                ? rows.stream().map(row -> chart(row, rows.size() > 1))
                : Stream.of(ranking(rows));
    }

    private Chart chart(Row row, boolean named) {
        boolean places = row.form() == ChangeForm.PLACES;
        List<Bar> bars = row.cells().stream().map(cell -> bar(row, cell, cell == row.cells().getLast()))
                .collect(Collectors.toCollection(ArrayList::new));
        Cell last = row.cells().getLast();
        if (plans && !places && last.plan().known()) {
            // A trend must not run across a plan, so that then stands before all results.
            bars.add(known(row) > 1 ? 0 : bars.size() - 1, plan(row, last));
        }
        String name = wording.name(row.indicator()) + (named ? " · " + wording.unit(row.unit()) : "");
        List<String> notes = new ArrayList<>(methods.of(row));
        if (places) {
            notes.addFirst(wording.messages().get("compare.rank.best"));
        }
        return new Chart(name, unit(row), places ? places(row, bars) : columns(row, bars), notes, spoken(name, bars));
    }

    private Plot columns(Row row, List<Bar> bars) {
        return new Plot.Columns(bars, known(row) > 1, row.cells().size() == 2 ? growth(row) : null,
                wording.formats()::number);
    }

    private static long known(Row row) {
        return row.cells().stream().filter(cell -> cell.result().known()).count();
    }

    private Plot places(Row row, List<Bar> bars) {
        return new Plot.Places(bars, outOf(row), wording.messages().get("compare.rank.first"), growth(row));
    }

    private static int outOf(Row row) {
        return row.cells().stream().flatMap(cell -> Stream.ofNullable(cell.outOf())).reduce(0, Integer::max);
    }

    private Plot.@Nullable Remark growth(Row row) {
        Cell last = row.cells().getLast();
        Amount difference = last.change().difference();
        Amount shown = row.form() == ChangeForm.RELATIVE ? last.change().growth() : difference;
        if (!shown.known() || row.cells().size() < 2) {
            return null;
        }
        return new Plot.Remark(
                Wording.capital(
                        row.form() == ChangeForm.RELATIVE ? wording.growth(shown) : wording.difference(shown, row)),
                Wording.ink(shown, row));
    }

    private Bar plan(Row row, Cell cell) {
        String year = Integer.toString(cell.period().planYear());
        return new Bar(wording.messages().get("compare.plan.of", year), Wording.capital(wording.below(cell.plan())),
                Role.PLAN,
                cell.plan().orNull(), wording.amount(cell.plan(), row.indicator()), null);
    }

    private Bar bar(Row row, Cell cell, boolean current) {
        Amount result = cell.result();
        String printed = wording.amount(result, row.indicator());
        boolean places = row.form() == ChangeForm.PLACES;
        Plot.Remark remark = current && plans && !places && cell.planShare().known()
                ? new Plot.Remark(wording.messages().get("compare.share", wording.percent(cell.planShare())),
                        Wording.shareInk(cell.planShare(), row.indicator()))
                : null;
        return new Bar(wording.periods().of(cell.period()), Wording.capital(wording.below(result)),
                current ? Role.CURRENT : Role.PREVIOUS, result.orNull(),
                places && result.known() ? wording.messages().get("compare.rank.at", printed) : printed, remark);
    }

    private Chart ranking(List<Row> rows) {
        Indicator indicator = rows.getFirst().indicator();
        List<Plot.Row> ranked = rows.stream().map(this::ranked).toList();
        String name = wording.name(indicator);
        List<String> notes = rows.size() > RowOrder.MOST_ALONE
                ? List.of()
                : rows.stream().flatMap(row -> methods.of(row).stream()
                        .map(line -> wording.unit(row.unit()) + ": " + line)).toList();
        return new Chart(name, unit(rows.getFirst()), new Plot.Rows(ranked, null, "", wording.formats()::number), notes,
                name + ": " + ranked.stream().map(row -> row.label() + " " + row.bars().getLast().printed())
                        .collect(Collectors.joining("; ")) + ".");
    }

    private Plot.Row ranked(Row row) {
        List<Cell> cells = row.cells();
        List<Bar> bars = new ArrayList<>();
        for (Cell cell : cells.subList(Math.max(0, cells.size() - 2), cells.size())) {
            bars.add(bar(row, cell, cell == cells.getLast()));
        }
        return new Plot.Row(wording.unit(row.unit()), bars.getLast().below(),
                bars.stream().map(bar -> new Bar(bar.label(), "", bar.role(), bar.value(), bar.printed(), null))
                        .toList());
    }

    private String unit(Row row) {
        return row.form() != ChangeForm.PLACES
                ? MeasureWords.of(row.indicator(), wording.messages())
                : outOf(row) == 0
                        ? wording.messages().get("indicator.unit.rank")
                        : wording.messages().get("indicator.unit.rankof", Integer.toString(outOf(row)));
    }

    private static String spoken(String name, List<Bar> bars) {
        return name + ": " + bars.stream()
                .map(bar -> (bar.label() + " " + bar.printed() + " " + bar.below()).strip())
                .collect(Collectors.joining("; ")) + ".";
    }

    /** Every result in per cent of its plan, with a mark at a hundred; ranks have none and are left out. */
    List<Chart> shares(List<Row> rows) {
        List<Plot.Row> lines = rows.stream().filter(row -> row.form() != ChangeForm.PLACES && !row.cells().isEmpty())
                .flatMap(row -> shares(row, rows)).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        String title = wording.messages().get("compare.shares.title");
        return List.of(new Chart(title, "%",
                new Plot.Rows(lines, BigDecimal.valueOf(100), wording.messages().get("compare.shares.full"),
                        wording.formats()::number),
                List.of(), title + ": " + lines.stream().map(row -> row.label() + " " + row.bars().getLast().printed())
                        .collect(Collectors.joining("; ")) + "."));
    }

    private Stream<Plot.Row> shares(Row row, List<Row> rows) {
        Cell cell = row.cells().getLast();
        boolean several = rows.stream().map(Row::unit).distinct().count() > 1;
        String name = wording.name(row.indicator()) + (several ? " · " + wording.unit(row.unit()) : "");
        if (cell.plans().size() < 2) {
            return Stream.of(share(name, row, cell.plan(), cell.planShare()));
        }
        return cell.plans().stream().map(given -> share(
                given.giver().isEmpty() ? name : name + " · " + wording.messages().get("compare.giver", given.giver()),
                row, given.plan(), given.share()));
    }

    private Plot.Row share(String name, Row row, Amount plan, Amount share) {
        String below = share.known() && plan.known()
                ? wording.amount(row.cells().getLast().result(), row.indicator()) + " / "
                        + wording.amount(plan, row.indicator()) + " "
                        + MeasureWords.of(row.indicator(), wording.messages())
                : Wording.capital(wording.below(share));
        Ink ink = Wording.shareInk(share, row.indicator());
        return new Plot.Row(name, below, List.of(new Bar("", "", Role.CURRENT, share.orNull(), wording.percent(share),
                new Plot.Remark("", ink))));
    }
}
