package vn.thucdia.ui.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A text area as high as its text, up to a few lines, in which Tab moves on as in any other field. Knows whether an input
 * method is composing: then Enter belongs to the input method.
 */
public final class GrowingTextArea extends TextArea {

    /** Lines shown before the text scrolls. */
    private static final int MAX_LINES = 5;

    /** What the style sheet puts around the text, in pixels: above and below, and at the sides. */
    private static final double PADDING_HEIGHT = 12;
    private static final double PADDING_WIDTH = 8;

    private final Text measure = new Text();
    private boolean composing;

    public GrowingTextArea() {
        setWrapText(true);
        setPrefRowCount(1);
        measure.fontProperty().bind(fontProperty());
        widthProperty().subscribe(this::fit);
        textProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing = !event.getComposed().isEmpty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    }

    /** Whether an input method holds unfinished text. */
    public boolean isComposing() {
        return composing;
    }

    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void fit() {
        measure.setText("Ệ");
        double line = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(Math.max(0, getWidth() - PADDING_WIDTH));
        measure.setText(getText() == null || getText().isEmpty() ? "Ệ" : getText());
        double height = Math.clamp(measure.getLayoutBounds().getHeight(), line, MAX_LINES * line);
        double whole = Math.ceil(height + PADDING_HEIGHT);
        setMinHeight(whole);
        setPrefHeight(whole);
        setMaxHeight(whole);
    }
}
