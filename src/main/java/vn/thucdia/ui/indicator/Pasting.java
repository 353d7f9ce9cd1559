package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.thucdia.app.AppContext;
import vn.thucdia.indicator.CellEdit;
import vn.thucdia.indicator.CopiedBlock;
import vn.thucdia.language.Messages;
import vn.thucdia.ledger.Change;

/** The clipboard and the table: takes a block as one action, and gives rows of the table as text. */
final class Pasting {

    private final IndicatorModel model;
    private final CellEditing editing;
    private final CellTexts texts;
    private final ObservableList<PastePlan.Left> left = FXCollections.observableArrayList();

    Pasting(IndicatorModel model, CellEditing editing, CellTexts texts) {
        this.model = model;
        this.editing = editing;
        this.texts = texts;
    }

    /** Takes what is certain as one action; the rest waits in its cells, or in {@link #left}. */
    void paste(String text) {
        Messages messages = model.desk().messages();
        PastePlan plan = PastePlan.of(CopiedBlock.read(text), model);
        if (plan.cells() == 0 && plan.waiting().isEmpty() && plan.left().isEmpty()) {
            model.desk().shell().said(messages.get("indicator.paste.nothing"));
            return;
        }
        Subject subject = model.subject();
        AppContext app = model.desk().app();
        model.desk().saving().save(() -> {
            List<Change> changes = new ArrayList<>(subject.adding(plan.added()));
            plan.taken().forEach((indicator, numbers) -> changes.addAll(
                    app.figures().changes(CellEdit.write(subject.place(indicator), numbers))));
            if (!changes.isEmpty()) {
                app.ledger().commit("indicator.paste", changes);
            }
            return true;
        }, done -> model.reload(() -> {
            editing.keep(plan.waiting(), plan.unsaved().keySet());
            left.addAll(plan.left());
            model.desk().shell().said(plan.waiting().isEmpty()
                    ? messages.get("indicator.paste.taken", plan.cells())
                    : messages.get("indicator.paste.waiting", plan.cells(), plan.waiting().size()));
        }), () -> {
            editing.keep(plan.unsaved(), List.of());
            left.addAll(plan.left());
        });
    }

    /** What was pasted and found no place, until a person drops it. */
    ObservableList<PastePlan.Left> left() {
        return left;
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
