package vn.thucdia.ui.control;

import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/**
 * Saves what is typed in a field: when the field is left, on Enter in a single line, and after a pause in typing. What was not
 * saved stays in the field and is tried again at the next of these occasions.
 */
public final class Autosave {

    /** A pause in typing after which the text is saved. */
    public static final Duration PAUSE = Duration.millis(800);

    /** Saves a text. {@code done} is called once with whether it was saved, on the toolkit's thread. */
    @FunctionalInterface
    public interface Save {
        void save(String text, Consumer<Boolean> done);
    }

    private final TextInputControl field;
    private final Save save;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String saved = "";

    public Autosave(TextInputControl field, Save save) {
        this.field = field;
        this.save = save;
        pause.setOnFinished(event -> flush());
        field.textProperty().subscribe(text -> {
            if (isDirty()) {
                pause.playFromStart();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                flush();
            }
        });
        if (field instanceof TextField line) {
            line.setOnAction(event -> flush());
        }
    }

    /** Shows what a record says. Text that is not saved yet is left alone. */
    public void show(String text) {
        if (!isDirty()) {
            saved = text;
            if (!text.equals(text())) {
                field.setText(text);
            }
        }
    }

    /** As {@link #show}, for another record: what the field holds belongs to the one before. Flush first. */
    public void reset(String text) {
        pause.stop();
        saved = text;
        field.setText(text);
    }

    /** Saves what is not saved yet. */
    public void flush() {
        pause.stop();
        if (isDirty()) {
            String before = saved;
            String sent = text();
            saved = sent;
            save.save(sent, done -> {
                if (!done && saved.equals(sent)) {
                    saved = before;
                }
            });
        }
    }

    private boolean isDirty() {
        return !text().equals(saved);
    }

    private String text() {
        return field.getText() == null ? "" : field.getText();
    }
}
