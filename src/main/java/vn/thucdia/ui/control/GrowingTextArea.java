package vn.thucdia.ui.control;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
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

    /** Characters that fill all lines of the widest field. */
    private static final int MEASURED = 4_000;

    private final IntegerProperty minLines = new SimpleIntegerProperty(this, "minLines", 1);
    private final Text measure = new Text();
    private boolean composing;

    public GrowingTextArea() {
        setWrapText(true);
        setPrefRowCount(1);
        measure.fontProperty().bind(fontProperty());
        widthProperty().subscribe(this::fit);
        textProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
        minLines.subscribe(this::fit);
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing = !event.getComposed().isEmpty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    }

    /** Whether an input method holds unfinished text. */
    public boolean isComposing() {
        return composing;
    }

    /** Lines shown also while there is less text. */
    public IntegerProperty minLinesProperty() {
        return minLines;
    }

    public int getMinLines() {
        return minLines.get();
    }

    public void setMinLines(int lines) {
        minLines.set(lines);
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
        String text = getText() == null ? "" : getText();
        // More than fills all lines need not be measured: a huge text would be laid out twice.
        measure.setText(text.isEmpty() ? "Ệ" : text.substring(0, Math.min(text.length(), MEASURED)));
        double height = Math.clamp(measure.getLayoutBounds().getHeight(), minLines.get() * line, MAX_LINES * line);
        double whole = Math.ceil(height + PADDING_HEIGHT);
        setMinHeight(whole);
        setPrefHeight(whole);
        setMaxHeight(whole);
    }
}
