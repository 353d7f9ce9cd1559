package vn.thucdia.ui.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.indicator.input.CellInput;
import vn.thucdia.language.Problem;

/**
 * Typing into one cell: what it would mean while it is typed, and what becomes of it. A text that could not be taken stays as a draft
 * in its cell, with the reason, until it is mended or given up.
 */
final class CellEditing {

    /**
     * A typed text that is not a figure yet.
     *
     * @param problem why it was not taken; {@code null} while it is being saved
     */
    record Draft(String text, @Nullable Problem problem, List<CellInput.Choice> choices) {

        /** Whether a person only has to pick one of the meanings. */
        boolean asks() {
            return problem != null && !choices.isEmpty();
        }
    }

    private final IndicatorModel model;
    private final RowSaving saving;
    private final CellTexts texts;
    private final CellWords words;
    private final Map<CellRef, Integer> carets = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable CellRef> cell = new ReadOnlyObjectWrapper<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable CellInput> meaning = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Draft> refused = new ReadOnlyObjectWrapper<>();
    private final ObservableMap<CellRef, Draft> drafts = FXCollections.observableHashMap();
    private final ObservableMap<CellRef, Draft> draftsView = FXCollections.unmodifiableObservableMap(drafts);

    CellEditing(IndicatorModel model, RowSaving saving, CellTexts texts) {
        this.model = model;
        this.saving = saving;
        this.texts = texts;
        this.words = new CellWords(model.desk());
        text.subscribe(typed -> {
            refused.set(null);
            meaning.set(read(cell.get(), typed));
            typed(typed.length());
        });
        model.contentProperty().subscribe(read -> restore());
    }

    /** Keeps what is typed on the disk until it is recorded; to be called when the caret moves, too. */
    void typed(int caret) {
        CellRef at = cell.get();
        model.line(at).ifPresent(line -> {
            if (at != null) {
                words.typed(at, texts.editable(line, at.column()), text.get(), caret);
            }
        });
    }

    /** What a killed program left stands in its cell again, and the cursor on it; nothing of it is taken for a figure unseen. */
    private void restore() {
        for (GridRow.Line line : model.lines()) {
            for (GridColumn column : GridColumn.values()) {
                CellRef at = new CellRef(line.row().id(), column);
                if (column.isEditable()) {
                    words.restore(at, texts.editable(line, column), (left, caret) -> {
                        drafts.put(at, new Draft(left, new Problem("problem.figure.left"), List.of()));
                        carets.put(at, caret);
                        model.cursorProperty().set(at);
                        return true;
                    });
                }
            }
        }
    }

    /** Where the caret stood in the words that were left in the cell that is edited now. */
    OptionalInt caret() {
        Integer caret = carets.remove(cell.get());
        return caret == null ? OptionalInt.empty() : OptionalInt.of(Math.min(caret, text.get().length()));
    }

    /** Begins to edit the cell under the cursor; with what is there, or with the first characters typed. False where nothing can be. */
    boolean begin(@Nullable String typed) {
        CellRef at = model.cursorProperty().get();
        GridRow.Line line = model.line(at).orElse(null);
        if (at == null || line == null || !at.column().isEditable()) {
            return false;
        }
        Draft draft = drafts.get(at);
        String first = typed != null ? typed : draft != null ? draft.text() : texts.editable(line, at.column());
        // Before the cell is known: what stands in another one is not typed in this one.
        text.set(first);
        cell.set(at);
        typed(first.length());
        meaning.set(read(at, first));
        refused.set(typed == null ? draft : null);
        return true;
    }

    private @Nullable CellInput read(@Nullable CellRef at, String typed) {
        GridRow.Line line = model.line(at).orElse(null);
        FigureKind kind = at == null ? null : at.column().kind();
        return line == null || kind == null
                ? null
                : CellInput.read(typed, kind, line.indicator(), model.desk().messages().language());
    }

    /** Takes what was typed; false when it has no single meaning: then the reason is shown and the text stays. */
    boolean accept() {
        CellRef at = cell.get();
        if (at == null) {
            return true;
        }
        GridRow.Line line = model.line(at).orElse(null);
        if (line == null || unchanged(line, at)) {
            words.drop(at);
            end(at);
            return true;
        }
        if (line.period() == null) {
            refused.set(new Draft(text.get(), new Problem("problem.figure.noperiod"), List.of()));
            return false;
        }
        switch (Objects.requireNonNull(meaning.get())) {
            case CellInput.Wrong(Problem problem) -> refused.set(new Draft(text.get(), problem, List.of()));
            case CellInput.Ask(Problem problem, var choices) -> refused.set(new Draft(text.get(), problem, choices));
            case CellInput.Clear() -> {
                save(at, place -> CellEdit.clear(place, Objects.requireNonNull(at.column().kind())));
                return true;
            }
            case CellInput.Take(var numbers) -> {
                save(at, place -> CellEdit.write(place, numbers));
                return true;
            }
        }
        return false;
    }

    private boolean unchanged(GridRow.Line line, CellRef at) {
        return !drafts.containsKey(at) && text.get().strip().equals(texts.editable(line, at.column()));
    }

    /** Leaves the cell: takes what was typed if it can be taken, else keeps it there as a draft. */
    void leave() {
        CellRef at = cell.get();
        if (at != null && !accept()) {
            drafts.put(at, Objects.requireNonNull(refused.get()));
            cell.set(null);
        }
    }

    /** Puts texts into cells that wait there until they are mended or given up; other cells have been settled meanwhile. */
    void keep(Map<CellRef, Draft> waiting, Collection<CellRef> settled) {
        settled.forEach(at -> {
            drafts.remove(at);
            words.drop(at);
        });
        drafts.putAll(waiting);
    }

    /** Takes away texts that wait, as far as they are still the same. */
    void forget(Map<CellRef, Draft> waiting) {
        waiting.forEach(drafts::remove);
    }

    /** Gives up what was typed; the old value stays. */
    void cancel() {
        CellRef at = cell.get();
        if (at != null) {
            words.drop(at);
            end(at);
        }
    }

    /** Picks the n-th meaning offered, counted from 1; whether there was one. */
    boolean choose(int number) {
        CellRef at = cell.get() == null ? model.cursorProperty().get() : cell.get();
        Draft draft = at == null ? null : shown(at);
        if (at == null || draft == null || number < 1 || number > draft.choices().size()) {
            return false;
        }
        CellInput.Take chosen = draft.choices().get(number - 1).meaning();
        if (chosen.numbers().isEmpty()) {
            words.drop(at);
            end(at);
            return true;
        }
        save(at, place -> CellEdit.write(place, chosen.numbers()));
        return true;
    }

    /** Empties the cell under the cursor. */
    void clear() {
        CellRef at = model.cursorProperty().get();
        FigureKind kind = at == null ? null : at.column().kind();
        if (at != null && kind != null && model.line(at).filter(line -> line.period() != null).isPresent()) {
            boolean nothing = model.line(at).filter(line -> !texts.editable(line, at.column()).isEmpty()).isEmpty();
            drafts.remove(at);
            words.drop(at);
            if (!nothing) {
                model.line(at).ifPresent(line -> saving.figures(line, place -> CellEdit.clear(place, kind), () -> {},
                        () -> {}, () -> {}));
            }
        }
    }

    private void save(CellRef at, java.util.function.Function<CellEdit.Place, CellEdit> entry) {
        Draft kept = new Draft(cell.get() == null ? textOf(at) : text.get(), null, List.of());
        end(at);
        drafts.put(at, kept);
        GridRow.Line line = model.line(at).orElseThrow();
        saving.figures(line, entry, () -> words.recorded(at, kept.text()), () -> drafts.remove(at, kept),
                () -> drafts.replace(at, kept,
                        new Draft(kept.text(), new Problem("problem.figure.notsaved"), List.of())));
    }

    private String textOf(CellRef at) {
        Draft draft = drafts.get(at);
        return draft == null ? "" : draft.text();
    }

    private void end(CellRef at) {
        drafts.remove(at);
        cell.set(null);
        meaning.set(null);
        refused.set(null);
    }

    /** What stands in the way in a cell: of the text being typed, or of one left there. */
    @Nullable
    Draft shown(CellRef at) {
        return at.equals(cell.get()) ? refused.get() : drafts.get(at);
    }

    /** The cell being edited, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable CellRef> cellProperty() {
        return cell.getReadOnlyProperty();
    }

    StringProperty textProperty() {
        return text;
    }

    /** What the text being typed would mean. */
    ReadOnlyObjectProperty<@Nullable CellInput> meaningProperty() {
        return meaning.getReadOnlyProperty();
    }

    /** Why the text being typed was not taken. */
    ReadOnlyObjectProperty<@Nullable Draft> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    ObservableMap<CellRef, Draft> drafts() {
        return draftsView;
    }
}
