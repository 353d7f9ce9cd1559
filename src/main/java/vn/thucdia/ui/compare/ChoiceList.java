package vn.thucdia.ui.compare;

import java.util.List;

import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import vn.thucdia.ui.control.WhyNot;

/**
 * Lines to tick, all of them in sight of the pane they stand in: the list has no scrolling of its own. Tab stops once, the arrow
 * keys go from line to line, Space ticks. A line that is not offered is grey and says why.
 */
public final class ChoiceList extends VBox {

    private static final PseudoClass GREY = PseudoClass.getPseudoClass("grey");

    @SuppressWarnings("NullAway.Init") // given with the lines
    private CompareModel model;
    private int current;

    public ChoiceList() {
        getStyleClass().add("choices");
        setFillWidth(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /** Shows what the list holds, and follows it. */
    <T> void show(ObservableList<Option<T>> options, CompareModel compared) {
        model = compared;
        options.subscribe(() -> fill(options));
        fill(options);
    }

    private <T> void fill(List<Option<T>> options) {
        boolean held = lines().stream().anyMatch(Node::isFocused);
        while (getChildren().size() > options.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < options.size()) {
            getChildren().add(new Line());
        }
        for (int at = 0; at < options.size(); at++) {
            dress((Line) getChildren().get(at), options.get(at));
        }
        stop(nearest(Math.min(current, options.size() - 1)));
        if (held) {
            focus();
        }
    }

    private void dress(Line line, Option<?> option) {
        CheckBox tick = line.tick;
        tick.setText(option.label());
        tick.setSelected(option.ticked());
        // What is greyed says why below it.
        WhyNot.grey(tick, option.offered() || option.ticked() ? "" : option.detail());
        tick.pseudoClassStateChanged(GREY, !option.offered());
        tick.setAccessibleText((option.label() + " " + option.detail()).strip());
        tick.setOnAction(event -> model.toggle(java.util.Objects.requireNonNull(option.value())));
        line.detail.setText(option.detail());
        line.detail.setVisible(!option.detail().isEmpty());
    }

    private List<CheckBox> lines() {
        return getChildren().stream().map(line -> ((Line) line).tick).toList();
    }

    /** A tick with its words, and grey ones below. */
    private final class Line extends VBox {

        private final CheckBox tick = new CheckBox();
        private final Label detail = new Label();

        Line() {
            tick.getStyleClass().add("choice-tick");
            tick.setWrapText(true);
            tick.setMinHeight(USE_PREF_SIZE);
            tick.setMaxWidth(Double.MAX_VALUE);
            tick.focusedProperty().subscribe(focused -> {
                if (focused) {
                    stop(ChoiceList.this.getChildren().indexOf(this));
                    reveal(this);
                }
            });
            detail.getStyleClass().addAll("text-meta", "choice-detail");
            detail.managedProperty().bind(detail.visibleProperty());
            detail.setOnMouseClicked(event -> {
                if (!tick.isDisabled()) {
                    tick.requestFocus();
                    tick.fire();
                }
            });
            getStyleClass().add("choice-line");
            getChildren().addAll(tick, detail);
        }
    }

    private void move(KeyEvent event) {
        int next = switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case HOME -> nearest(0);
            case END -> nearest(getChildren().size() - 1);
            default -> -1;
        };
        if (next >= 0) {
            stop(next);
            focus();
            event.consume();
        }
    }

    private int step(int by) {
        int at = current + by;
        while (at >= 0 && at < getChildren().size() && lines().get(at).isDisable()) {
            at += by;
        }
        return at >= 0 && at < getChildren().size() ? at : current;
    }

    /** The line itself or the next above that can be ticked; else the first that can. */
    private int nearest(int from) {
        int at = from;
        while (at > 0 && lines().get(at).isDisable()) {
            at--;
        }
        return Math.max(0, at);
    }

    /** Makes one line the stop of the Tab key. */
    private void stop(int at) {
        current = at;
        for (int line = 0; line < getChildren().size(); line++) {
            lines().get(line).setFocusTraversable(line == at);
        }
    }

    /** Gives the keys to the line where they were last. */
    void focus() {
        if (current < getChildren().size()) {
            lines().get(current).requestFocus();
        }
    }

    /** Scrolls the pane around the list until the line is in sight. */
    private static void reveal(Node line) {
        for (Parent around = line.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds place = pane.getContent().sceneToLocal(line.localToScene(line.getLayoutBounds()));
                double free = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
                double top = pane.getVvalue() * free;
                double bottom = top + pane.getViewportBounds().getHeight();
                if (free > 0 && (place.getMinY() < top || place.getMaxY() > bottom)) {
                    double wanted = place.getMinY() < top
                            ? place.getMinY()
                            : place.getMaxY() - pane.getViewportBounds().getHeight();
                    pane.setVvalue(Math.clamp(wanted / free, 0, 1));
                }
                return;
            }
        }
    }
}
