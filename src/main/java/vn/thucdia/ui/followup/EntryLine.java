package vn.thucdia.ui.followup;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The line above the table that adds a record: open while it is typed, gone when it is saved or given up. */
final class EntryLine {

    /** Saves what was typed; {@code then} runs when it is saved, and not when it failed: the text stays for another try. */
    interface Save {
        void save(String text, Runnable then);
    }

    private final TextField field;
    private final Runnable back;
    private Save save = (text, then) -> {};

    EntryLine(TextField field, Runnable back) {
        this.field = field;
        this.back = back;
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(false);
    }

    void open(String prompt, Save action) {
        save = action;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        show(true);
        field.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
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
        field.setVisible(open);
        field.setManaged(open);
    }
}
