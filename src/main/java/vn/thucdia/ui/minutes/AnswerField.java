package vn.thucdia.ui.minutes;

import java.util.function.BiFunction;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.ui.control.Autosave;
import vn.thucdia.ui.draft.FieldWords;

/**
 * A field of a card, saved by itself. An answer that cannot be read stays in the field; the sentence about it is a node of its own,
 * so that it can stand where there is room for it.
 */
final class AnswerField {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /** Saves a text and says later whether it was saved; gives the sentence when the text cannot be read, else nothing. */
    @FunctionalInterface
    interface Save extends BiFunction<String, Consumer<Boolean>, String> {}

    private final TextField field = new TextField();
    private final Label message = new Label();
    private final VBox box;
    private final Autosave autosave;

    /** @param prompt an example, or empty */
    AnswerField(String id, String label, String prompt, FieldWords words, Save save) {
        field.setId(id);
        field.setPromptText(prompt);
        field.getStyleClass().add("compact");
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
        autosave = new Autosave(field, words, (text, done) -> {
            String wrong = save.apply(text, done);
            say(wrong);
            if (!wrong.isEmpty()) {
                done.accept(false);
            }
        });
    }

    /** Another example. */
    void setPrompt(String prompt) {
        field.setPromptText(prompt);
    }

    VBox node() {
        return box;
    }

    /** The sentence about what cannot be read. */
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

    /** Shows what is recorded, unless somebody is at the field or it holds something that is not saved. */
    void show(Object record, String text) {
        if (!field.isFocused()) {
            autosave.show(record, text);
        }
    }

    /** For another visit: drops what is in the field. */
    void reset(Object record, String text) {
        say("");
        autosave.reset(record, text);
    }

    /** Saves what is not saved yet. */
    void flush() {
        autosave.flush();
    }
}
