package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.indicator.input.CopiedBlock;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.language.Messages;
import vn.thucdia.ledger.Change;
import vn.thucdia.ui.task.Latest;

/**
 * The clipboard and the table. A block is shown first, what goes where, and taken as one action when a person agrees; a single cell
 * is taken at once. When the action is taken back, what waited because of it goes too, and comes back when it is done again.
 */
final class Pasting {

    /** @param from the rows it was made of, which come back when it is not taken */
    private record Offer(CopiedBlock block, @Nullable CellRef cursor, Map<Id<Indicator>, List<Figure>> known,
            PastedUnits.Answer units, List<PastePlan.Left> from) {}

    /** What one paste left in the table beside the figures. */
    private record Marks(ChangeSetId action, Map<CellRef, CellEditing.Draft> waiting, List<PastePlan.Left> left) {}

    private final IndicatorModel model;
    private final CellEditing editing;
    private final CellTexts texts;
    private final Latest looking;
    private final Latest asking;
    private final ObservableList<PastePlan.Left> left = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PastePlan> offered = new ReadOnlyObjectWrapper<>();
    private @Nullable Offer offer;
    private @Nullable Marks marks;
    private boolean takenBack;

    Pasting(IndicatorModel model, CellEditing editing, CellTexts texts) {
        this.model = model;
        this.editing = editing;
        this.texts = texts;
        this.looking = model.desk().tasks().latest();
        this.asking = model.desk().tasks().latest();
        model.contentProperty().subscribe(read -> reread());
    }

    /** Takes a single cell; of a block says first what goes where. */
    void paste(String text) {
        paste(text, List.of());
    }

    private void paste(String text, List<PastePlan.Left> from) {
        CopiedBlock block = CopiedBlock.read(text);
        CellRef cursor = model.cursorProperty().get();
        PastePlan plan = PastePlan.of(block, cursor, model, Map.of(), PastedUnits.Answer.ASK);
        if (plan.isEmpty()) {
            model.desk().shell().said(model.desk().messages().get("indicator.paste.nothing"));
            return;
        }
        Subject subject = model.subject();
        List<Id<Indicator>> added = plan.lacksPeriod() ? List.of() : plan.added();
        boolean single = block.rows().size() == 1 && block.width() == 1 && !plan.columns().named();
        looking.run(() -> {
            Map<Id<Indicator>, List<Figure>> known = new HashMap<>();
            added.forEach(id -> known.put(id, subject.known(id)));
            return known;
        }, known -> {
            drop();
            left.removeAll(from);
            offer = new Offer(block, cursor, known, PastedUnits.Answer.ASK, from);
            offered.set(replanned());
            if (single) {
                take();
            }
        });
    }

    private @Nullable PastePlan replanned() {
        Offer current = offer;
        return current == null
                ? null
                : PastePlan.of(current.block(), current.cursor(), model, current.known(), current.units());
    }

    /** What a block would do, until a person takes or leaves it; else {@code null}. */
    ReadOnlyObjectProperty<@Nullable PastePlan> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Says what is done with numbers of the block on offer that are in another unit. */
    void answer(PastedUnits.Answer units) {
        Offer current = offer;
        if (current != null) {
            offer = new Offer(current.block(), current.cursor(), current.known(), units, current.from());
            offered.set(replanned());
        }
    }

    /** Leaves the block; it is still in the clipboard, or, when it was a row without a place, among those again. */
    void drop() {
        List<PastePlan.Left> from = offer == null ? List.of() : offer.from();
        close();
        left.addAll(from);
    }

    private void close() {
        offer = null;
        offered.set(null);
    }

    /** Takes what is certain as one action; the rest waits in its cells, or in {@link #left}. */
    void take() {
        PastePlan plan = replanned();
        Offer current = offer;
        if (plan == null || current == null) {
            return;
        }
        boolean single = current.block().width() == 1 && current.block().rows().size() == 1;
        if (plan.lacksPeriod() && !single) {
            offered.set(plan);
            return;
        }
        close();
        Messages messages = model.desk().messages();
        Subject subject = model.subject();
        AppContext app = model.desk().app();
        model.desk().saving().save(() -> {
            List<Change> changes = new ArrayList<>(subject.adding(plan.added()));
            plan.taken().forEach((indicator, numbers) -> changes.addAll(
                    app.figures().changes(CellEdit.write(subject.place(indicator), numbers))));
            return changes.isEmpty()
                    ? Optional.<ChangeSet>empty()
                    : app.ledger().commit("indicator.paste", changes);
        }, made -> model.reload(() -> {
            editing.keep(plan.waiting(), plan.unsaved().keySet());
            left.addAll(plan.left());
            made.ifPresent(set -> {
                marks = new Marks(set.id(), Map.copyOf(plan.waiting()), List.copyOf(plan.left()));
                takenBack = false;
            });
            boolean none = made.isEmpty() && plan.waiting().isEmpty() && !plan.left().isEmpty();
            model.desk().shell().said(none
                    ? messages.get("indicator.paste.left", plan.left().size())
                    : plan.waiting().isEmpty()
                            ? messages.get("indicator.paste.taken", plan.cells())
                            : messages.get("indicator.paste.waiting", plan.cells(), plan.waiting().size()));
        }), () -> {
            editing.keep(plan.unsaved(), List.of());
            left.addAll(plan.left());
        });
    }

    /** The table was read anew: a block on offer is held against it, and marks go with the action that made them. */
    private void reread() {
        if (offer != null) {
            offered.set(replanned());
        }
        Marks of = marks;
        if (of != null) {
            asking.run(() -> model.desk().app().ledger().isTakenBack(of.action()), gone -> follow(of, gone));
        }
    }

    private void follow(Marks of, boolean gone) {
        if (of != marks || gone == takenBack) {
            return;
        }
        takenBack = gone;
        if (gone) {
            editing.forget(of.waiting());
            left.removeAll(of.left());
        } else {
            editing.keep(of.waiting(), List.of());
            left.addAll(of.left());
        }
    }

    /** What was pasted and found no place, until a person drops it. */
    ObservableList<PastePlan.Left> left() {
        return left;
    }

    /** Gives a row that found no place to an indicator: one of the catalogue, or a new one that bears its name. */
    void place(PastePlan.Left row, Indicator indicator) {
        place(List.of(row), List.of(indicator), 0);
    }

    /** Gives each of some rows of one block a new indicator that bears its name; what becomes of them all is offered at once. */
    void makeAll(List<PastePlan.Left> rows) {
        place(rows, rows.stream().map(row -> model.newlyNamed(row.name(), row.measure())).toList(), 0);
    }

    /** @param ensured how many of the indicators the catalogue has for certain */
    private void place(List<PastePlan.Left> rows, List<Indicator> indicators, int ensured) {
        if (ensured < indicators.size()) {
            model.ensure(indicators.get(ensured), () -> place(rows, indicators, ensured + 1));
            return;
        }
        Messages messages = model.desk().messages();
        PasteColumns columns = rows.getFirst().columns();
        List<List<String>> block = new ArrayList<>();
        block.add(columns.columns().stream()
                .map(column -> column == null ? "" : messages.get(column.titleKey())).toList());
        for (int at = 0; at < rows.size(); at++) {
            List<String> cells = new ArrayList<>(rows.get(at).cells());
            cells.set(columns.name(), indicators.get(at).code());
            block.add(cells);
        }
        paste(CopiedBlock.write(block), rows);
    }

    /** What found no place, as it can be pasted elsewhere. */
    String leftText() {
        return CopiedBlock.write(left.stream().map(PastePlan.Left::cells).toList());
    }

    /** The row of the cursor as text; empty on the row that adds. */
    String row() {
        return model.line(model.cursorProperty().get()).map(line -> CopiedBlock.write(List.of(cells(line)))).orElse("");
    }

    /** All rows that are shown, below the names of the columns. */
    String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns().map(column -> model.desk().messages().get(column.titleKey())).toList());
        model.rows().stream().filter(GridRow.Line.class::isInstance).map(GridRow.Line.class::cast)
                .forEach(line -> rows.add(cells(line)));
        return CopiedBlock.write(rows);
    }

    private List<String> cells(GridRow.Line line) {
        return columns().map(column -> {
            CellText text = texts.of(line, column);
            return text.tone() == CellText.Tone.BLANK ? "" : text.whole();
        }).toList();
    }

    private static java.util.stream.Stream<GridColumn> columns() {
        return java.util.Arrays.stream(GridColumn.values())
                .filter(column -> column == GridColumn.NAME || column == GridColumn.UNIT || column.isEditable());
    }

    /** Puts what stands above into the cell of the cursor, as if it had been typed. */
    void copyAbove() {
        CellRef at = model.cursorProperty().get();
        GridRow.Line above = model.cursor().above();
        if (at != null && above != null && at.column().isEditable()) {
            String text = texts.editable(above, at.column());
            if (!text.isEmpty() && editing.begin(text)) {
                editing.leave();
            }
        }
    }
}
