package vn.thucdia.ui.control;

import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps Enter, Tab and Esc with the input method while it holds unfinished text: there they end the word, and must not enter a line,
 * leave a field or close a form as well.
 */
public final class Composing {

    private boolean unfinished;

    private Composing() {}

    /** Watches every field of a window. */
    public static void guard(Scene scene) {
        Composing composing = new Composing();
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing.unfinished = !event.getComposed().isEmpty());
        // Leaving the field ends the composition.
        scene.focusOwnerProperty().subscribe(owner -> composing.unfinished = false);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, composing::keep);
        scene.addEventFilter(KeyEvent.KEY_TYPED, composing::keep);
    }

    private void keep(KeyEvent event) {
        boolean ends = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB
                || event.getCode() == KeyCode.ESCAPE
                || event.getEventType() == KeyEvent.KEY_TYPED && "\r\n\t\u001b".contains(event.getCharacter());
        if (unfinished && ends) {
            event.consume();
        }
    }
}
