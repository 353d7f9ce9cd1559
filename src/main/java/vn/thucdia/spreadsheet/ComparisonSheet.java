package vn.thucdia.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.GivenPlan;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Method;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.period.Period;
import vn.thucdia.spreadsheet.Leaf.Entry;
import vn.thucdia.spreadsheet.Leaf.Head;

/**
 * A comparison as a sheet: a row for each indicator and unit, the periods side by side under results, kinds of number, plans, shares
 * and changes, and a chart for each indicator. What was worked out or estimated is said in words beside the number, never in it.
 */
public final class ComparisonSheet {

    /** Decimals of worked-out shares and points, as on the screen; and the most of any number. */
    private static final int SHARE = 1;
    private static final int POINTS = 2;
    private static final int MOST = 4;

    private static final int NAMES = 5;
    private static final int UNIT = 4;
    private static final int WIDTH = 12;
    private static final int MARK = 14;

    private final Messages messages;
    private final Formats formats;

    public ComparisonSheet(Messages messages) {
        this.messages = messages;
        this.formats = Formats.of(messages.language());
    }

    /** Writes the table to a file; a {@code Problem} when that fails. */
    public void write(ComparisonTable table, Path target) {
        new XlsxWriter(messages).write(leaf(table), target);
    }

    Leaf leaf(ComparisonTable table) {
        List<Block> blocks = blocks(table);
        List<Head> heads = new ArrayList<>(List.of(head("code", 8), head("indicator", 38), head("measure", 11),
                head("unitcode", 8), head("unit", 22)));
        for (Block block : blocks) {
            for (int at = block.from(); at < table.query().periods().size(); at++) {
                heads.add(new Head(messages.get(block.key()), name(table.query().periods().get(at)), block.width()));
            }
        }
        List<List<Entry>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(row(row, blocks));
        }
        return new Leaf(messages.get("spreadsheet.sheet.comparison"), List.of(title(table)), heads, rows, NAMES,
                new ComparisonGraphs(NAMES, UNIT, this::name).of(table));
    }

    /**
     * Columns of one kind, one for each period.
     *
     * @param from first period that has one
     */
    private record Block(String key, int width, int from, Function<RowCell, Entry> entry) {}

    private record RowCell(Row row, Cell cell) {}

    private List<Block> blocks(ComparisonTable table) {
        List<Block> all = List.of(
                new Block("spreadsheet.column.result", WIDTH, 0, at -> number(at, at.cell().result())),
                new Block("spreadsheet.column.mark", MARK, 0, at -> new Entry.Words(mark(at.cell().result()))),
                new Block("spreadsheet.column.plan", WIDTH, 0, at -> number(at, at.cell().plan())),
                new Block("spreadsheet.column.planshare", WIDTH, 0, at -> percent(at.cell().planShare())),
                new Block("spreadsheet.column.plans", 26, 0, at -> plans(at.cell().plans())),
                new Block("spreadsheet.column.difference", WIDTH, firstChange(table),
                        this::difference),
                new Block("spreadsheet.column.growth", WIDTH, firstChange(table),
                        at -> percent(at.cell().change().growth())),
                new Block("spreadsheet.column.ratio", WIDTH, firstChange(table),
                        at -> percent(at.cell().change().ratio())));
        return all.stream().filter(block -> block.from() < table.query().periods().size())
                .filter(block -> block.key().endsWith("result") || block.key().endsWith("mark")
                        || table.rows().stream().flatMap(row -> row.cells().stream().skip(block.from())
                                .map(cell -> new RowCell(row, cell))).anyMatch(cell -> says(block.entry().apply(cell))))
                .toList();
    }

    /** The first period has a change only when its base is known from elsewhere. */
    private static int firstChange(ComparisonTable table) {
        return table.rows().stream().anyMatch(row -> row.cells().getFirst().change().difference().known()) ? 0 : 1;
    }

    private static boolean says(Entry entry) {
        return !entry.equals(Entry.EMPTY);
    }

    private List<Entry> row(Row row, List<Block> blocks) {
        Indicator indicator = row.indicator();
        List<Entry> entries = new ArrayList<>(List.of(new Entry.Words(indicator.code()),
                new Entry.Words(messages.language() == Language.VI ? indicator.nameVi() : indicator.nameEn()),
                new Entry.Words(indicator.unitOfMeasure()), new Entry.Words(row.unit().code()),
                new Entry.Words(row.unit().fullName())));
        for (Block block : blocks) {
            row.cells().stream().skip(block.from()).map(cell -> block.entry().apply(new RowCell(row, cell)))
                    .forEach(entries::add);
        }
        return entries;
    }

    private static Entry number(RowCell at, Amount amount) {
        return entry(amount, at.row().form() == ChangeForm.PLACES ? 0 : at.row().indicator().decimals());
    }

    private Entry difference(RowCell at) {
        int decimals = at.row().form() == ChangeForm.PLACES ? 0 : at.row().indicator().decimals();
        return entry(at.cell().change().difference(),
                at.row().form() == ChangeForm.POINTS ? Math.max(POINTS, decimals) : decimals);
    }

    private static Entry percent(Amount amount) {
        return entry(amount, SHARE);
    }

    /**
     * Shows the digits that stand on the screen and on paper, and keeps the exact number: a reported one as it was given, a worked-out
     * one with at most so many decimals, neither with zeros at the end.
     */
    private static Entry entry(Amount amount, int decimals) {
        if (!(amount instanceof Amount.Known known)) {
            return Entry.EMPTY;
        }
        BigDecimal shown = known.derived() && known.number().scale() > decimals
                ? known.number().setScale(decimals, RoundingMode.HALF_UP)
                : known.number();
        return new Entry.Number(known.number(), Math.clamp(shown.stripTrailingZeros().scale(), 0, MOST), 0);
    }

    private static @Nullable BigDecimal value(Amount amount) {
        return amount.orNull();
    }

    /** How firm a number is and how it came about, or why there is none. */
    private String mark(Amount amount) {
        return switch (amount) {
            case Amount.Missing(var reason) -> "— "
                    + messages.get("spreadsheet.reason." + reason.name().toLowerCase(Locale.ROOT));
            case Amount.Known known -> {
                String status = known.status() == null
                        ? ""
                        : messages.get("spreadsheet.status." + known.status().name().toLowerCase(Locale.ROOT));
                String method = known.method() == Method.REPORTED
                        ? ""
                        : "ƒ " + messages.get("spreadsheet.method." + known.method().name().toLowerCase(Locale.ROOT));
                yield List.of(known.status() == FigureStatus.ACTUAL && !method.isEmpty() ? "" : status, method).stream()
                        .filter(word -> !word.isEmpty()).collect(Collectors.joining("; "));
            }
        };
    }

    /** Only said where several have given a plan. */
    private Entry plans(List<GivenPlan> plans) {
        return plans.size() < 2
                ? Entry.EMPTY
                : new Entry.Words(plans.stream().map(this::plan).collect(Collectors.joining("; ")));
    }

    private String plan(GivenPlan plan) {
        BigDecimal number = value(plan.plan());
        BigDecimal share = value(plan.share());
        String giver = plan.giver().isEmpty() ? messages.get("spreadsheet.giver.none") : plan.giver();
        return giver + ": " + (number == null ? "—" : formats.number(number))
                + (share == null ? "" : " (" + formats.percent(share, 1) + ")");
    }

    private String title(ComparisonTable table) {
        return messages.get("spreadsheet.title.comparison", table.query().periods().stream().map(this::words)
                .collect(Collectors.joining(", ")));
    }

    private String name(Indicator indicator) {
        return messages.language() == Language.VI ? indicator.nameVi() : indicator.nameEn();
    }

    private String words(Period period) {
        return messages.language() == Language.VI ? period.inVietnamese() : period.inEnglish();
    }

    private String name(Period period) {
        String words = words(period);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Head head(String key, int width) {
        return new Head("", messages.get("spreadsheet.column." + key), width);
    }
}
