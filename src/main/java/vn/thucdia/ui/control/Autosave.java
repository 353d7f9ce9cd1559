package vn.thucdia.ui.control;

import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.thucdia.ui.draft.FieldWords;

/**
 * Saves what is typed in a field: when the field is left, on Enter in a single line, and after a pause in typing. What was not
 * saved stays in the field and is tried again at the next of these occasions. Until it is saved it is a draft on the disk.
 */
public final class Autosave {

    /** A pause in typing after which the text is saved. */
    public static final Duration PAUSE = Duration.millis(800);

    /** Saves a text. {@code done} is called at most once with whether it was saved, on the toolkit's thread. */
    @FunctionalInterface
    public interface Save {
        void save(String text, Consumer<Boolean> done);
    }

    private final TextInputControl field;
    private final FieldWords words;
    private final Save save;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Object record;
    private String saved = "";
    private boolean showing;

    public Autosave(TextInputControl field, FieldWords words, Save save) {
        this.field = field;
        this.words = words;
        this.save = save;
        pause.setOnFinished(event -> flush());
        field.textProperty().subscribe(text -> typed());
        // The caret moves behind the text: noted with it alone, it would come back one key too early.
        field.caretPositionProperty().subscribe(caret -> {
            if (isDirty()) {
                note();
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

    private void typed() {
        if (showing) {
            return;
        }
        note();
        if (isDirty()) {
            pause.playFromStart();
        }
    }

    private void note() {
        Object of = record;
        if (of != null && !showing) {
            words.typed(of, saved, text(), field.getCaretPosition());
        }
    }

    /** Shows what a record says. Text that is not saved yet is left alone; it belongs to this record from now on. */
    public void show(Object of, String text) {
        Object before = record;
        if (isDirty() && before != null) {
            if (!of.equals(before)) {
                words.typed(before, saved, saved, 0);
                record = of;
                typed();
            }
        } else if (!of.equals(before)) {
            reset(of, text);
        } else {
            set(text);
        }
    }

    /**
     * As {@link #show}, for another record: what the field holds belongs to the one before. Flush first.
     *
     * @param of {@code null} for none
     */
    public void reset(@Nullable Object of, String text) {
        pause.stop();
        record = of;
        set(text);
        if (of != null) {
            words.restore(of, text, (left, caret) -> putBack(of, left, caret));
        }
    }

    private void set(String text) {
        showing = true;
        saved = text;
        if (!text.equals(text())) {
            field.setText(text);
        }
        showing = false;
    }

    /** As if it was typed now. */
    private boolean putBack(Object of, String left, int caret) {
        if (!of.equals(record)) {
            return false;
        }
        field.setText(left);
        field.positionCaret(Math.min(caret, field.getLength()));
        return true;
    }

    /** Saves what is not saved yet. */
    public void flush() {
        pause.stop();
        if (isDirty()) {
            String before = saved;
            String sent = text();
            Object of = record;
            saved = sent;
            save.save(sent, done -> {
                if (done && of != null) {
                    words.recorded(of, sent);
                } else if (!done && saved.equals(sent)) {
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
