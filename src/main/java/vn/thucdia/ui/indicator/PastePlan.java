package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.CellInput;
import vn.thucdia.indicator.CellInput.Typed;
import vn.thucdia.indicator.CopiedBlock;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;

/**
 * What becomes of a pasted block: figures that can be taken, cells that wait for a person, and rows that have no place. Nothing is
 * guessed and nothing is lost: every cell with something in it is in one of the three. Blanks and what this program worked out (ƒ)
 * change nothing.
 */
final class PastePlan {

    /**
     * A part of the block that found no place.
     *
     * @param problem of which the first value is what was pasted
     */
    record Left(List<String> cells, Problem problem) {}

    private final IndicatorModel model;
    private final RowNames names;
    private final Map<Id<Indicator>, Map<GridColumn, String>> texts = new LinkedHashMap<>();
    private final Map<Id<Indicator>, List<Typed>> taken = new LinkedHashMap<>();
    private final Map<CellRef, CellEditing.Draft> waiting = new HashMap<>();
    private final List<Left> left = new ArrayList<>();
    private int cells;

    private PastePlan(IndicatorModel model) {
        this.model = model;
        this.names = new RowNames(model.lines(), model.catalogue());
    }

    static PastePlan of(CopiedBlock block, IndicatorModel model) {
        PastePlan plan = new PastePlan(model);
        if (!block.rows().isEmpty()) {
            plan.read(block);
        }
        return plan;
    }

    private void read(CopiedBlock block) {
        CellRef cursor = model.cursorProperty().get();
        PasteColumns columns = PasteColumns.of(block, names, cursor == null ? null : cursor.column(),
                model.desk().messages());
        List<GridRow.Line> below = model.cursor().below();
        for (int at = columns.first(); at < block.rows().size(); at++) {
            List<String> row = block.rows().get(at);
            if (row.stream().allMatch(String::isEmpty)) {
                continue;
            }
            int place = at - columns.first();
            Id<Indicator> indicator = columns.named()
                    ? named(row, columns)
                    : place < below.size() ? below.get(place).indicator().id() : null;
            if (indicator != null) {
                row(indicator, row, columns);
            } else if (!columns.named()) {
                leave(row, "indicator.paste.below", String.join(" ", row));
            }
        }
    }

    private @Nullable Id<Indicator> named(List<String> row, PasteColumns columns) {
        List<Id<Indicator>> found = names.find(row.getFirst());
        boolean figures = row.stream().skip(1).anyMatch(cell -> !cell.isEmpty());
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
            leave(row, problem, row.getFirst());
        }
        return null;
    }

    private void row(Id<Indicator> indicator, List<String> row, PasteColumns columns) {
        Map<GridColumn, String> cellsOfRow = texts.computeIfAbsent(indicator, none -> new LinkedHashMap<>());
        for (int at = columns.named() ? 1 : 0; at < row.size(); at++) {
            String text = row.get(at);
            GridColumn column = columns.columns().get(at);
            if (text.isEmpty() || text.startsWith(CellTexts.DERIVED)) {
                continue;
            }
            if (column == null) {
                boolean headed = columns.first() > 0;
                leave(List.of(row.getFirst(), text), headed ? "indicator.paste.heading" : "indicator.paste.beyond",
                        text);
            } else if (column.isEditable()) {
                cellsOfRow.put(column, text);
                cell(indicator, column, text);
            }
        }
    }

    private void cell(Id<Indicator> id, GridColumn column, String text) {
        Indicator indicator = model.catalogue().stream().filter(entry -> entry.id().equals(id)).findFirst()
                .orElseThrow();
        FigureKind kind = Objects.requireNonNull(column.kind());
        CellRef ref = new CellRef(model.subject().row(id), column);
        boolean dated = model.line(ref).map(line -> line.period() != null)
                .orElse(model.contentProperty().get() != null && model.contentProperty().get().period() != null);
        CellInput meaning = dated
                ? CellInput.read(text, kind, indicator, model.desk().messages().language())
                : new CellInput.Wrong(new Problem("problem.figure.noperiod"));
        switch (meaning) {
            case CellInput.Clear() -> {
                // A dash says that it is not known; what is known already is not taken away by it.
            }
            case CellInput.Take(var numbers) -> {
                taken.computeIfAbsent(id, none -> new ArrayList<>()).addAll(numbers);
                cells++;
            }
            case CellInput.Ask(var problem, var choices) ->
                waiting.put(ref, new CellEditing.Draft(text, problem, choices));
            case CellInput.Wrong(var problem) -> waiting.put(ref, new CellEditing.Draft(text, problem, List.of()));
        }
    }

    private void leave(List<String> row, String key, String what) {
        left.add(new Left(row, new Problem(key, Text.shorten(what.strip(), 40))));
    }

    /** Figures by indicator, in the order of the block. */
    Map<Id<Indicator>, List<Typed>> taken() {
        return taken;
    }

    /** The indicators that are not in the table yet, in the order of the block. */
    List<Id<Indicator>> added() {
        return texts.keySet().stream().filter(
                id -> model.lines().stream().noneMatch(line -> line.indicator().id().equals(id))).toList();
    }

    /** Cells that were not understood with certainty, with the reason. */
    Map<CellRef, CellEditing.Draft> waiting() {
        return waiting;
    }

    List<Left> left() {
        return left;
    }

    /** How many cells can be taken. */
    int cells() {
        return cells;
    }

    /** All cells as they were pasted, for when they could not be saved. */
    Map<CellRef, CellEditing.Draft> unsaved() {
        Map<CellRef, CellEditing.Draft> all = new HashMap<>();
        texts.forEach((id, row) -> row.forEach((column, text) -> all.put(new CellRef(model.subject().row(id), column),
                new CellEditing.Draft(text, new Problem("problem.figure.notsaved"), List.of()))));
        return all;
    }
}
