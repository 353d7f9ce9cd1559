package vn.thucdia.ui.followup;

import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thucdia.ui.control.Completion;
import vn.thucdia.ui.control.CompletionPopup;
import vn.thucdia.ui.control.Token;
import vn.thucdia.ui.control.TokenRow;

/**
 * The line above the table that adds a record: open while it is typed, gone when it is saved or given up. Below it stands what its
 * signs will be saved as.
 */
final class EntryLine {

    /** Saves what was typed; {@code then} runs when it is saved, and not when it failed: the text stays for another try. */
    interface Save {
        void save(String text, Runnable then);
    }

    /**
     * What a line may hold.
     *
     * @param signs those that mean something in it
     * @param reader what is recognised in it
     */
    record Signs(String signs, Function<String, List<Token>> reader, Completion.Source completions) {}

    private final TextField field;
    private final TokenRow below;
    private final Runnable back;
    private final CompletionPopup completions;
    private Signs signs = new Signs("", text -> List.of(), (sign, typed) -> List.of());
    private Save save = (text, then) -> {};

    EntryLine(TextField field, TokenRow below, Runnable back) {
        this.field = field;
        this.below = below;
        this.back = back;
        this.completions = new CompletionPopup(field, (sign, typed) -> signs.completions().find(sign, typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe(this::read);
        show(false);
    }

    void open(String prompt, Signs read, Save action) {
        save = action;
        signs = read;
        below.setSigns(read.signs());
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
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
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            String text = field.getText().strip();
            if (!text.isEmpty()) {
                save.save(text, () -> {
                    field.clear();
                    close();
                });
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
