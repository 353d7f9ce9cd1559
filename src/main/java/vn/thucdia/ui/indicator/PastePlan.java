package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.indicator.input.CellInput;
import vn.thucdia.indicator.input.CellInput.Typed;
import vn.thucdia.indicator.input.CopiedBlock;
import vn.thucdia.indicator.input.UnitScale;
import vn.thucdia.indicator.plausibility.PasteChecks;
import vn.thucdia.indicator.plausibility.PasteWarning;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * What becomes of a pasted block: figures that can be taken, cells that wait for a person, and rows that have no place. Nothing is
 * guessed and nothing is lost: every cell with something in it is in one of the three. Blanks and what this program worked out (ƒ)
 * change nothing. A number far from all that is known waits for a look.
 */
final class PastePlan {

    /**
     * A part of the block that found no place.
     *
     * @param problem of which the first value is what was pasted
     * @param name what the row calls its indicator, where it names one that is not known; else empty
     * @param measure its unit of measure as pasted, or empty
     * @param columns what its cells are
     */
    record Left(List<String> cells, Problem problem, String name, String measure, PasteColumns columns) {}

    /** What this program put behind a number it worked out itself. */
    private static final Pattern WORKED_OUT = Pattern.compile("\\s*\\([^()]*" + CellTexts.DERIVED + "\\s*\\)$");

    private static final Pattern BEHIND = Pattern.compile("\\(([^()]*)\\)\\s*$");

    private final IndicatorModel model;
    private final Map<Id<Indicator>, List<Figure>> known;
    private final PastedUnits units;
    private final RowNames names;
    private final PasteColumns columns;
    private final Map<Id<Indicator>, Map<GridColumn, String>> texts = new LinkedHashMap<>();
    private final Map<Id<Indicator>, Map<GridColumn, List<Typed>>> taken = new LinkedHashMap<>();
    private final Map<CellRef, CellEditing.Draft> waiting = new HashMap<>();
    private final List<Left> left = new ArrayList<>();

    private PastePlan(CopiedBlock block, @Nullable CellRef cursor, IndicatorModel model,
            Map<Id<Indicator>, List<Figure>> known, PastedUnits.Answer units) {
        this.units = new PastedUnits(units);
        this.model = model;
        this.known = known;
        this.names = new RowNames(model.lines(), model.catalogue());
        this.columns = block.rows().isEmpty()
                ? new PasteColumns(List.of(), -1, 0)
                : PasteColumns.of(block, names, cursor == null ? null : cursor.column(), model.desk().messages());
        read(block, cursor);
        doubt();
    }

    /**
     * Reads a block.
     *
     * @param cursor where a block without names begins
     * @param known figures of indicators that are not in the table yet
     * @param units what is done with numbers in another unit
     */
    static PastePlan of(CopiedBlock block, @Nullable CellRef cursor, IndicatorModel model,
            Map<Id<Indicator>, List<Figure>> known, PastedUnits.Answer units) {
        return new PastePlan(block, cursor, model, known, units);
    }

    private void read(CopiedBlock block, @Nullable CellRef cursor) {
        List<GridRow.Line> below = model.cursor().below(cursor);
        for (int at = columns.first(); at < block.rows().size(); at++) {
            List<String> row = block.rows().get(at);
            if (row.stream().allMatch(String::isEmpty)) {
                continue;
            }
            int place = at - columns.first();
            Id<Indicator> indicator = columns.named()
                    ? named(row)
                    : place < below.size() ? below.get(place).indicator().id() : null;
            if (indicator != null) {
                row(indicator, row);
            } else if (!columns.named()) {
                leave(row, "indicator.paste.below", String.join(" ", row));
            }
        }
    }

    private @Nullable Id<Indicator> named(List<String> row) {
        String name = columns.name() < row.size() ? row.get(columns.name()) : "";
        List<Id<Indicator>> found = names.find(name);
        boolean figures = row.stream().skip(columns.name() + 1L).anyMatch(cell -> !cell.isEmpty());
        String problem = found.isEmpty()
                ? "indicator.paste.unknown"
                : found.size() > 1
                        ? "indicator.paste.several"
                        : texts.containsKey(found.getFirst()) ? "indicator.paste.twice" : "";
        if (problem.isEmpty()) {
            return found.getFirst();
        }
        // A heading between the rows holds nothing that could be lost.
        if (figures) {
            leave(row, problem, name);
        }
        return null;
    }

    private void row(Id<Indicator> indicator, List<String> row) {
        Map<GridColumn, String> cellsOfRow = texts.computeIfAbsent(indicator, none -> new LinkedHashMap<>());
        for (int at = columns.name() + 1; at < row.size(); at++) {
            String text = WORKED_OUT.matcher(row.get(at)).replaceFirst("");
            GridColumn column = columns.columns().get(at);
            if (text.isEmpty() || text.startsWith(CellTexts.DERIVED) || text.endsWith(CellTexts.DERIVED)) {
                continue;
            }
            if (column == null) {
                boolean headed = columns.first() > 0;
                String first = columns.named() ? row.get(columns.name()) : row.getFirst();
                leave(List.of(first, text), headed ? "indicator.paste.heading" : "indicator.paste.beyond", text);
            } else if (column.isEditable()) {
                String whole = units.text(text, indicator(indicator), measured(column) ? measure(row) : "");
                cellsOfRow.put(column, whole);
                cell(indicator, column, text, whole, measure(row));
            }
        }
    }

    private static boolean measured(GridColumn column) {
        return column == GridColumn.PLAN || column == GridColumn.SAME || column == GridColumn.RESULT;
    }

    /** The unit that a row says its numbers are in, in its column or behind the name; empty when it says none. */
    private String measure(List<String> row) {
        int at = columns.columns().indexOf(GridColumn.UNIT);
        String own = at >= 0 && at < row.size() ? row.get(at) : "";
        return own.isBlank() && columns.named() && columns.name() < row.size() ? behind(row.get(columns.name())) : own;
    }

    /** “Sản lượng chè (tấn)”: only a unit that some indicator is measured in, for names have other words in brackets too. */
    private String behind(String name) {
        Matcher found = BEHIND.matcher(name);
        String unit = found.find() ? found.group(1).strip() : "";
        boolean known = !unit.isEmpty() && model.catalogue().stream().map(Indicator::unitOfMeasure)
                .filter(each -> !each.isBlank()).anyMatch(each -> UnitScale.factor(unit, each).isPresent());
        return known ? unit : "";
    }

    private void cell(Id<Indicator> id, GridColumn column, String text, String whole, String measure) {
        FigureKind kind = Objects.requireNonNull(column.kind());
        CellRef ref = new CellRef(model.subject().row(id), column);
        CellInput meaning = period(id) != null
                ? units.read(CellInput.read(text, kind, indicator(id), model.desk().messages().language()),
                        indicator(id), measure)
                : new CellInput.Wrong(new Problem("problem.figure.noperiod"));
        switch (meaning) {
            case CellInput.Clear() -> {
                // A dash says that it is not known; what is known already is not taken away by it.
            }
            case CellInput.Take(var numbers) ->
                taken.computeIfAbsent(id, none -> new LinkedHashMap<>()).put(column, numbers);
            case CellInput.Ask(var problem, var choices) ->
                waiting.put(ref, new CellEditing.Draft(whole, problem, choices));
            case CellInput.Wrong(var problem) -> waiting.put(ref, new CellEditing.Draft(whole, problem, List.of()));
        }
    }

    private Indicator indicator(Id<Indicator> id) {
        return model.catalogue().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
    }

    private Optional<GridRow.Line> line(Id<Indicator> id) {
        return model.lines().stream().filter(line -> line.indicator().id().equals(id)).findFirst();
    }

    private @Nullable Period period(Id<Indicator> id) {
        Subject.Content content = model.contentProperty().get();
        Period reviewed = content == null ? null : content.period();
        return line(id).map(GridRow.Line::period).orElse(reviewed);
    }

    /** Takes out what is far from all that is known; it waits in its cell with a question. */
    private void doubt() {
        Subject.Content content = model.contentProperty().get();
        AdminUnit unit = content == null ? null : content.unit();
        if (unit == null) {
            return;
        }
        DoubtWords words = new DoubtWords(model.desk().formats());
        taken.forEach((id, row) -> {
            Period period = Objects.requireNonNull(period(id));
            List<Figure> figures = line(id).map(GridRow.Line::figures).orElse(known.getOrDefault(id, List.of()));
            PasteChecks doubts = new PasteChecks(
                    new CellEdit.Place(indicator(id), unit.id(), period, figures, null, null),
                    row.values().stream().flatMap(List::stream).toList());
            row.entrySet().removeIf(cell -> {
                Optional<PasteWarning> doubt = cell.getValue().stream().map(doubts::of).flatMap(Optional::stream)
                        .findFirst();
                doubt.ifPresent(found -> waiting.put(new CellRef(model.subject().row(id), cell.getKey()),
                        new CellEditing.Draft(text(id, cell.getKey()), words.problem(found),
                                words.choices(found, new CellInput.Take(cell.getValue())))));
                return doubt.isPresent();
            });
        });
        taken.values().removeIf(Map::isEmpty);
    }

    private String text(Id<Indicator> id, GridColumn column) {
        return Objects.requireNonNull(Objects.requireNonNull(texts.get(id)).get(column));
    }

    private void leave(List<String> row, String key, String what) {
        boolean unknown = key.equals("indicator.paste.unknown") || key.equals("indicator.paste.several");
        left.add(new Left(row, new Problem(key, Text.shorten(what.strip(), 40)), unknown ? what.strip() : "",
                unknown ? measure(row) : "", columns));
    }

    /** Figures by indicator, in the order of the block. */
    Map<Id<Indicator>, List<Typed>> taken() {
        Map<Id<Indicator>, List<Typed>> all = new LinkedHashMap<>();
        taken.forEach((id, row) -> all.put(id, row.values().stream().flatMap(List::stream).toList()));
        return all;
    }

    /** The indicators that are not in the table yet, in the order of the block. */
    List<Id<Indicator>> added() {
        return texts.keySet().stream().filter(id -> line(id).isEmpty()).toList();
    }

    /** How many rows were found, in the table or in the catalogue. */
    int found() {
        return texts.size();
    }

    /** Cells that were not understood with certainty, with the reason. */
    Map<CellRef, CellEditing.Draft> waiting() {
        return waiting;
    }

    List<Left> left() {
        return left;
    }

    PastedUnits units() {
        return units;
    }

    PasteColumns columns() {
        return columns;
    }

    /** How many cells can be taken. */
    int cells() {
        return taken.values().stream().mapToInt(Map::size).sum();
    }

    boolean isEmpty() {
        return texts.isEmpty() && left.isEmpty();
    }

    /** Whether there are figures, but no period they could belong to. */
    boolean lacksPeriod() {
        return texts.entrySet().stream().anyMatch(row -> !row.getValue().isEmpty() && period(row.getKey()) == null);
    }

    /** All cells as they were pasted, for when they could not be saved. */
    Map<CellRef, CellEditing.Draft> unsaved() {
        Map<CellRef, CellEditing.Draft> all = new HashMap<>();
        texts.forEach((id, row) -> row.forEach((column, text) -> all.put(new CellRef(model.subject().row(id), column),
                new CellEditing.Draft(text, new Problem("problem.figure.notsaved"), List.of()))));
        return all;
    }
}
