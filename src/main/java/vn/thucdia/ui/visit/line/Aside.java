package vn.thucdia.ui.visit.line;

import java.util.Arrays;
import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.ui.control.KeyHint;

/**
 * What stands at the right end of the tab row, and the right pane that belongs to it: a few words in a wide window; in a narrow one
 * a button with the pane's count that brings the pane in, in the place of the left one.
 */
public final class Aside extends HBox {

    /** Width of the sheet on the usual laptop, until the real one is known. */
    private static final double USUAL_WIDTH = 1270;

    /** Part of the sheet that the left pane takes at most. */
    private static final double MOST_LEFT = 0.23;

    private final Label words = new Label();
    private final Label word = new Label();
    private final ToggleButton toggle = new ToggleButton();
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private final SplitPane split;
    private final Node left;
    private final Node centre;
    private final Region side;
    private final double leftWidth;
    private final double sideWidth;
    private final String title;
    private double[] first = {};
    private boolean narrow;
    private int count;

    /**
     * @param split holds the left pane, the centre and the side pane
     * @param leftWidth width of the left pane at first, in pixels
     */
    public Aside(String title, Feather icon, SplitPane split, Region side, double leftWidth, double sideWidth) {
        this.title = title;
        this.split = split;
        this.left = split.getItems().getFirst();
        this.centre = split.getItems().get(1);
        this.side = side;
        this.leftWidth = leftWidth;
        this.sideWidth = sideWidth;
        setAlignment(Pos.CENTER_RIGHT);
        setSpacing(12);
        words.getStyleClass().add("text-secondary");
        toggle.setId("side-toggle");
        toggle.getStyleClass().add("compact");
        toggle.setGraphic(face(icon));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setTooltip(new Tooltip(title + " (Ctrl .)"));
        toggle.selectedProperty().bindBidirectional(open);
        setCount(0);
        split.getItems().forEach(pane -> SplitPane.setResizableWithParent(pane, pane == centre));
        split.getDividers().addListener((ListChangeListener<SplitPane.Divider>) change -> divide());
        divide();
        open.subscribe(this::place);
        // The first widths are in pixels; those a person has chosen stay.
        split.widthProperty().subscribe((was, is) -> {
            if (was.doubleValue() <= 0 && Arrays.equals(split.getDividerPositions(), first)) {
                divide();
            }
        });
    }

    /** Follows the width of the window: wide shows words and pane, narrow the button. */
    public void follow(ObservableValue<Boolean> narrow) {
        narrow.subscribe(is -> {
            this.narrow = is;
            getChildren().setAll(is ? List.of(toggle) : List.of(words, toggle));
            setCount(count);
            open.set(!is);
            place();
        });
    }

    private void place() {
        List<Node> panes = open.get()
                ? narrow ? List.of(centre, side) : List.of(left, centre, side)
                : List.of(left, centre);
        // Tells apart what is remembered of two panes and of the two others.
        split.setUserData(panes.contains(left) ? null : "side");
        if (!split.getItems().equals(panes)) {
            split.getItems().setAll(panes);
        }
    }

    private void divide() {
        double whole = split.getWidth() > 0 ? split.getWidth() : USUAL_WIDTH;
        double least = Math.min(leftWidth / whole, MOST_LEFT);
        double most = 1 - sideWidth / whole;
        boolean both = split.getDividers().size() > 1;
        split.setDividerPositions(
                both ? new double[]{least, most} : new double[]{split.getItems().contains(left) ? least : most});
        first = split.getDividerPositions();
    }

    public void setWords(String text) {
        words.setText(text);
    }

    /** How many there are in the pane; wide, the pane says it itself. */
    public void setCount(int many) {
        count = many;
        word.setText(title + " " + many);
        word.setVisible(narrow);
        word.setManaged(narrow);
        toggle.setAccessibleText(title + " " + many + ", Ctrl .");
    }

    private Node face(Feather icon) {
        word.setMinWidth(USE_PREF_SIZE);
        HBox face = new HBox(8, FontIcon.of(icon), word, new KeyHint("Ctrl ."));
        face.setAlignment(Pos.CENTER);
        return face;
    }

    /** Brings the pane in or takes it away. */
    public void toggle() {
        open.set(!open.get());
    }
}
