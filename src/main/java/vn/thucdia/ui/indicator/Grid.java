package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.MeasureWords;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.SearchField;
import vn.thucdia.ui.control.Spoken;
import vn.thucdia.ui.screen.ScreenKeys;

/** What the cells of the table share: the models, the one editor that moves from cell to cell, and the field that adds a row. */
final class Grid {

    private final IndicatorModel model;
    private final CellEditing editing;
    private final CellTexts texts;
    private final RowSaving saving;
    private final Pasting pasting;
    private final Consumer<Id<?>> links;
    private final boolean ofVisit;
    private final TextField editor = new BlockField(this::pasted);
    private final SearchField<Indicator> adder = new SearchField<>();
    private final BooleanProperty adding = new SimpleBooleanProperty();
    private Runnable onAll = () -> {};
    private boolean composing;
    private @Nullable Node table;

    Grid(IndicatorModel model, CellEditing editing, CellTexts texts, RowSaving saving,
            Consumer<Id<?>> links, boolean ofVisit) {
        this.model = model;
        this.editing = editing;
        this.texts = texts;
        this.saving = saving;
        this.pasting = new Pasting(model, editing, texts);
        this.links = links;
        this.ofVisit = ofVisit;
        editor.setId("cell-editor");
        editor.getStyleClass().add("cell-editor");
        editor.textProperty().bindBidirectional(editing.textProperty());
        editor.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        editor.caretPositionProperty().subscribe(caret -> editing.typed(editor.getCaretPosition()));
        editor.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                Platform.runLater(this::left);
            }
        });
        adder.setId("indicator-adder");
        adder.setPromptText(messages().get("indicator.add.hint"));
        Spoken.setName(adder, messages().get("indicator.add"));
        adder.setSource(this::found);
        adder.setOnTake(entry -> {
            model.add(entry);
            focus();
        });
        adder.setOnBlock(this::pasted);
        adder.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                leaveAdder();
            }
        });
        // What is half typed stays in sight when the mouse goes elsewhere.
        adder.setOnLeave(() -> adding.set(!adder.getText().isBlank()));
    }

    /** What the catalogue has, then the name itself as a new entry. */
    private List<SearchField.Found<Indicator>> found(String typed) {
        List<SearchField.Found<Indicator>> found = new ArrayList<>();
        model.named(typed).stream().filter(entry -> !typed.isBlank() || !model.isInTable(entry))
                .forEach(entry -> found.add(new SearchField.Found<>(entry, name(entry),
                        model.isInTable(entry)
                                ? messages().get("indicator.add.present")
                                : entry.code() + " · " + MeasureWords.of(entry, messages()))));
        if (!typed.isBlank()) {
            Indicator fresh = model.newlyNamed(typed, "");
            if (model.catalogue().stream().noneMatch(entry -> Folding.words(entry.nameVi())
                    .equals(Folding.words(fresh.nameVi())))) {
                found.add(new SearchField.Found<>(fresh, messages().get("indicator.add.new", fresh.nameVi()),
                        fresh.unitOfMeasure()));
            }
        }
        return found;
    }

    /** Tab takes an entry of the catalogue; a name of one's own stays until Enter or Esc says what becomes of it. */
    private void leaveAdder() {
        if (adder.getText().isBlank()) {
            focus();
        } else if (adder.marked().filter(model::isKnown).isPresent()) {
            adder.takeMarked();
        }
    }

    /** A block of cells is never text, in whichever field it is pasted. */
    private void pasted(String block) {
        editing.cancel();
        adder.clear();
        focus();
        pasting.paste(block);
    }

    /** The table, where the focus goes back to. */
    void setTable(Node node) {
        table = node;
    }

    /** What opens and closes all figures of the row. */
    void setOnAll(Runnable action) {
        onAll = action;
    }

    void all() {
        onAll.run();
    }

    /** Gives the table the keys, also before it is in a window. */
    void focus() {
        if (table != null) {
            ScreenKeys.focus(table);
        }
    }

    private String name(Indicator entry) {
        return entry.name(messages().language());
    }

    /** Begins to edit under the cursor; {@code typed} is the first character, or {@code null} for what is there. */
    boolean edit(@Nullable String typed) {
        if (!editing.begin(typed)) {
            return false;
        }
        CellRef at = editing.cellProperty().get();
        GridRow.Line line = model.line(at).orElse(null);
        if (at != null && line != null) {
            Spoken.setName(editor, messages().get("indicator.inspector.where", line.name(),
                    messages().get(at.column().titleKey())));
        }
        // The cell has put the editor into the scene by now. Its skin, made later, would select everything typed so far.
        editor.applyCss();
        editor.requestFocus();
        OptionalInt caret = editing.caret();
        if (typed == null && caret.isPresent()) {
            editor.positionCaret(caret.getAsInt());
        } else if (typed == null) {
            editor.selectAll();
        } else {
            editor.end();
        }
        return true;
    }

    /**
     * The editor lost the focus. When the table was only rebuilt around it, it goes back; when the person went elsewhere, what was typed
     * is taken.
     */
    private void left() {
        if (editing.cellProperty().get() == null || editor.isFocused()) {
            return;
        }
        Node owner = editor.getScene() == null ? null : editor.getScene().getFocusOwner();
        boolean rebuilt = editor.getScene() != null && (owner == null || owner == editor || owner == table);
        if (rebuilt) {
            int caret = editor.getCaretPosition();
            editor.requestFocus();
            editor.positionCaret(caret);
        } else {
            editing.leave();
        }
    }

    /** Takes the n-th meaning that is offered; the focus goes back to the table. */
    boolean choose(int number) {
        boolean chosen = editing.choose(number);
        if (chosen && table != null) {
            table.requestFocus();
        }
        return chosen;
    }

    /** Opens the field that finds an indicator to add; {@code typed} is its first character, or {@code null}. */
    void startAdding(@Nullable String typed) {
        adding.set(true);
        adder.applyCss();
        adder.requestFocus();
        if (typed != null) {
            adder.appendText(typed);
        }
        adder.end();
    }

    void pressed(CellRef cell, int clicks) {
        if (cell.equals(editing.cellProperty().get())) {
            return;
        }
        if (table != null) {
            // First, so that a field of the inspector saves to the row it belongs to.
            table.requestFocus();
        }
        editing.leave();
        model.cursorProperty().set(cell);
        if (cell.row() == null) {
            Platform.runLater(() -> startAdding(null));
        } else if (clicks == 2) {
            Platform.runLater(() -> edit(null));
        }
    }

    void flag(GridRow.Line line) {
        if (ofVisit) {
            saving.flag(line);
        }
    }

    void open(Id<?> record) {
        links.accept(record);
    }

    boolean isComposing() {
        return composing;
    }

    /** The columns that are shown: flag and source belong to the rows of a visit; on a narrow window the source goes. */
    List<GridColumn> columns() {
        return Arrays.stream(GridColumn.values()).filter(column -> switch (column) {
            case FLAG -> ofVisit;
            case SOURCE -> ofVisit && !isNarrow();
            default -> true;
        }).toList();
    }

    boolean isOfVisit() {
        return ofVisit;
    }

    boolean isNarrow() {
        return model.desk().width().isNarrow();
    }

    IndicatorModel model() {
        return model;
    }

    CellEditing editing() {
        return editing;
    }

    CellTexts texts() {
        return texts;
    }

    RowSaving saving() {
        return saving;
    }

    Messages messages() {
        return model.desk().messages();
    }

    Pasting pasting() {
        return pasting;
    }

    TextField editor() {
        return editor;
    }

    SearchField<Indicator> adder() {
        return adder;
    }

    BooleanProperty addingProperty() {
        return adding;
    }
}
