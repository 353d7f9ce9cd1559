package vn.thucdia.ui.visit.line;

import java.util.Objects;
import java.util.function.BiConsumer;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Text;
import vn.thucdia.ui.draft.FieldWords;

/**
 * Lets a text field save itself: a pause after typing, when it is left, and before it shows another record. A reload never
 * overwrites what is being typed, and what is typed is a draft on the disk until it is recorded: whoever saves says when that is.
 *
 * @param <K> the record it belongs to
 */
public final class AutosavedText<K> {

    /** How long nothing is typed before it is saved. */
    private static final Duration PAUSE = Duration.millis(800);

    private final TextInputControl field;
    private final FieldWords words;
    private final BiConsumer<K, String> save;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable K key;
    private String base = "";
    private boolean showing;

    public AutosavedText(TextInputControl field, FieldWords words, BiConsumer<K, String> save) {
        this.field = field;
        this.words = words;
        this.save = save;
        pause.setOnFinished(event -> flush());
        field.textProperty().subscribe(text -> noted());
        // The caret moves behind the text: noted with it alone, it would come back one key too early.
        field.caretPositionProperty().subscribe(caret -> {
            if (isChanged()) {
                note();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                flush();
            }
        });
    }

    private void noted() {
        note();
        if (key != null && !showing && isChanged()) {
            pause.playFromStart();
        }
    }

    private void note() {
        K record = key;
        if (record != null && !showing) {
            words.typed(record, base, typed(), field.getCaretPosition());
        }
    }

    /** Shows the text of a record; what was typed for another is saved first. */
    public void show(K record, String text) {
        if (!Objects.equals(key, record)) {
            flush();
            key = record;
            set(text);
            words.restore(record, text, (left, caret) -> putBack(record, left, caret));
        } else if (!isChanged() && !sameWhenStored(base, text)) {
            set(text);
        }
    }

    private void set(String text) {
        int caret = field.getCaretPosition();
        base = text;
        showing = true;
        field.setText(text);
        showing = false;
        field.positionCaret(Math.min(caret, field.getLength()));
    }

    /** As if it was typed now. */
    private boolean putBack(K record, String left, int caret) {
        if (!record.equals(key)) {
            return false;
        }
        field.setText(left);
        field.positionCaret(Math.min(caret, field.getLength()));
        return true;
    }

    /** Saves what was typed and not yet saved. */
    public void flush() {
        pause.stop();
        K record = key;
        if (record != null && isChanged()) {
            base = typed();
            save.accept(record, base);
        }
    }

    private boolean isChanged() {
        return !typed().equals(base);
    }

    private String typed() {
        return field.getText() == null ? "" : field.getText();
    }

    /** What is stored is cleaned; the field keeps the form in which it was typed. */
    private static boolean sameWhenStored(String typed, String stored) {
        return typed.equals(stored) || Text.salvage(typed).equals(stored);
    }
}
