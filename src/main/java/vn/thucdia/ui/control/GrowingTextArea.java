package vn.thucdia.ui.control;

import java.text.Normalizer;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Insets;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A text area as high as its text, up to a few lines, in which Tab moves on as in any other field. Knows whether an input
 * method is composing: then Enter belongs to the input method.
 */
public final class GrowingTextArea extends TextArea {

    /** Lines shown before the text scrolls. */
    private static final int MAX_LINES = 5;

    /** Lines are measured by themselves, a little narrower than they are laid out. */
    private static final double SLACK = 4;

    /** Above and below the text together. */
    private static final double LEAST_AROUND = 12;

    /** Characters that fill all lines of the widest field. */
    private static final int MEASURED = 4_000;

    /** Marks on one letter, with the letter. */
    private static final int MOST_MARKS = 4;

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

    /**
     * Puts letter and mark together, as they are stored: the toolkit draws words twice where a line of parted ones is broken. A mark that
     * comes after its letter, as some input methods type, joins it.
     */
    @Override
    public void replaceText(int start, int end, String text) {
        int from = start;
        while (from > 0 && from > start - MOST_MARKS && !text.isEmpty() && isMark(text.charAt(0))
                && (from == start || isMark(getText().charAt(from)))) {
            from--;
        }
        String whole = getText(from, start) + text;
        if (Normalizer.isNormalized(whole, Normalizer.Form.NFC)) {
            super.replaceText(start, end, text);
        } else {
            super.replaceText(from, end, Normalizer.normalize(whole, Normalizer.Form.NFC));
        }
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** What the style sheet puts around the text is only known once it is laid out. */
    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        Insets around = lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
        Insets edge = getInsets();
        measure.setText("Ệ");
        double line = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(Math.max(0, getWidth() - SLACK - around.getLeft()
                - around.getRight() - edge.getLeft() - edge.getRight()));
        String text = getText() == null ? "" : getText();
        // More than fills all lines need not be measured: a huge text would be laid out twice.
        measure.setText(text.isEmpty() ? "Ệ" : text.substring(0, Math.min(text.length(), MEASURED)));
        double needed = measure.getLayoutBounds().getHeight();
        double height = Math.clamp(needed, minLines.get() * line, MAX_LINES * line);
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            // All of it is seen: a bar would only take room from the text.
            pane.setVbarPolicy(needed <= MAX_LINES * line ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        }
        double whole = Math.ceil(height + Math.max(LEAST_AROUND,
                around.getTop() + around.getBottom() + edge.getTop() + edge.getBottom()));
        setMinHeight(whole);
        setPrefHeight(whole);
        setMaxHeight(whole);
    }
}
