package vn.thucdia.ui.minutes;

import java.util.function.BiFunction;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field of a card that is saved by itself: after a pause in typing, on Enter and when it is left. An answer that cannot be read
 * stays in the field with a sentence below it.
 */
final class AnswerField {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final Duration PAUSE = Duration.millis(800);

    /** Saves a text and says later whether it was saved; gives the sentence when the text cannot be read, else nothing. */
    @FunctionalInterface
    interface Save extends BiFunction<String, Consumer<Boolean>, String> {}

    private final TextField field = new TextField();
    private final VBox box;
    private final Label message = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Save save;
    private String saved = "";

    AnswerField(String id, String label, Save save) {
        this.save = save;
        Label head = new Label(label);
        head.getStyleClass().add("field-label");
        head.setLabelFor(field);
        box = new VBox(head, field);
        box.getStyleClass().add("field-box");
        message.getStyleClass().add("answer-error");
        message.setGraphic(FontIcon.of(Feather.ALERT_CIRCLE));
        message.setWrapText(true);
        message.setMinHeight(Label.USE_PREF_SIZE);
        say("");
        field.setId(id);
        field.getStyleClass().add("compact");
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
        field.setOnAction(event -> flush());
    }

    VBox node() {
        return box;
    }

    /** The sentence about what cannot be read; to stand below the field, where there is room for it. */
    Label message() {
        return message;
    }

    private void say(String sentence) {
        boolean wrong = !sentence.isEmpty();
        message.setText(sentence);
        message.setVisible(wrong);
        message.setManaged(wrong);
        field.setAccessibleHelp(sentence);
        box.pseudoClassStateChanged(ERROR, wrong);
    }

    /** Shows what is recorded, unless something else has been typed meanwhile. */
    void show(String text) {
        if (!isDirty() && !field.isFocused()) {
            saved = text;
            field.setText(text);
        }
    }

    /** For another visit: drops what is in the field. */
    void reset(String text) {
        pause.stop();
        saved = text;
        field.setText(text);
        say("");
    }

    /** Saves what is not saved yet. */
    void flush() {
        pause.stop();
        if (!isDirty()) {
            return;
        }
        String sent = field.getText();
        String before = saved;
        saved = sent;
        String wrong = save.apply(sent, done -> {
            if (!done && saved.equals(sent)) {
                saved = before;
            }
        });
        say(wrong);
        if (!wrong.isEmpty()) {
            saved = before;
        }
    }

    private boolean isDirty() {
        return !field.getText().equals(saved);
    }
}
