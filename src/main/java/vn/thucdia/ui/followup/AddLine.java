package vn.thucdia.ui.followup;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import vn.thucdia.ui.control.Completion;
import vn.thucdia.ui.control.CompletionPopup;
import vn.thucdia.ui.control.LinesField;
import vn.thucdia.ui.control.Spoken;
import vn.thucdia.ui.control.Token;
import vn.thucdia.ui.control.TokenRow;
import vn.thucdia.ui.draft.EntryQueue;
import vn.thucdia.ui.draft.WaitingLines;

/**
 * The line above the table that adds records of one kind, one after the other: Enter takes a line and leaves the field ready for the
 * next, Enter without words and Esc close it.
 */
final class AddLine {

    /**
     * What a line may hold.
     *
     * @param signs those that mean something in it
     * @param reader what is recognised in it
     */
    record Signs(String signs, Function<String, List<Token>> reader, Completion.Source completions) {}

    private final LinesField field;
    private final TokenRow below;
    private final CompletionPopup completions;
    private final Runnable back;
    private final EntryQueue queue;
    private final FollowupModel model;
    private FollowupModel.Adding kind = FollowupModel.Adding.CONCLUSION;
    private Signs signs = new Signs("", text -> List.of(), (sign, typed) -> List.of());

    /** @param back where the keyboard goes when the line is closed */
    AddLine(LinesField field, TokenRow below, FollowupModel model, Runnable back) {
        this.field = field;
        this.below = below;
        this.back = back;
        this.model = model;
        this.queue = model.desk().queue("followup", model::record);
        Pane pane = (Pane) field.getParent();
        pane.getChildren().add(pane.getChildren().indexOf(field), new WaitingLines(queue, model.desk().messages()));
        this.completions = new CompletionPopup(field, (sign, typed) -> signs.completions().find(sign, typed));
        field.textProperty().subscribe(text -> {
            queue.typed(text, field.getCaretPosition(), model.context(kind));
            read();
        });
        Consumer<String> take = text -> queue.enter(text, model.context(kind));
        field.setOnLines(lines -> lines.forEach(take));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.snapshotProperty().subscribe(read -> {
            if (read != null) {
                queue.openForm(model.desk().tasks(), read.visit().id().toString(), model::isRecorded);
            }
        });
        show(false);
    }

    void open(String prompt, FollowupModel.Adding adding) {
        kind = adding;
        signs = model.signs(adding.kind());
        below.setSigns(signs.signs());
        field.setPromptText(prompt);
        Spoken.setName(field, prompt);
        show(true);
        read();
        field.requestFocus();
    }

    private void read() {
        String text = field.getText() == null ? "" : field.getText().strip();
        below.show(text.isEmpty() ? List.of() : signs.reader().apply(text));
    }

    private void key(KeyEvent event) {
        if (completions.handle(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (queue.enter(field.getText(), model.context(kind))) {
                field.clear();
            } else {
                close();
            }
            event.consume();
        }
    }

    private void close() {
        show(false);
        back.run();
    }

    private void show(boolean open) {
        for (Node part : List.of(field, below)) {
            part.setVisible(open);
            part.setManaged(open);
        }
    }
}
