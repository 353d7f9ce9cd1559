package vn.thucdia.ui.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/**
 * A filter in one bar: exactly one segment is chosen, each may show how many rows it has. Counts may change at any time
 * without touching the choice.
 */
public final class SegmentBar<T> extends SegmentedButton {

    private final ObservableList<Pick<T>> segments = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final Map<T, Label> counts = new HashMap<>();

    public SegmentBar() {
        getStyleClass().add("segment-bar");
        // One group for good: the buttons come and go with the segments.
        setToggleGroup(new ToggleGroup());
        segments.addListener((ListChangeListener<Pick<T>>) change -> rebuild());
        chosen.subscribe(value -> mark());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> Arrows.move(event, getButtons()));
    }

    public ObservableList<Pick<T>> getSegments() {
        return segments;
    }

    /** The chosen value; null only while there are no segments. */
    public ObjectProperty<@Nullable T> chosenProperty() {
        return chosen;
    }

    public @Nullable T getChosen() {
        return chosen.get();
    }

    public void setChosen(@Nullable T value) {
        chosen.set(value);
    }

    /** Shows how many rows a segment has. */
    public void setCount(T value, int count) {
        Label label = counts.get(value);
        if (label != null) {
            label.setText(Integer.toString(count));
            label.setVisible(true);
            label.setManaged(true);
        }
    }

    private void rebuild() {
        counts.clear();
        getButtons().setAll(segments.stream().map(this::button).toList());
        boolean known = segments.stream().anyMatch(segment -> Objects.equals(segment.value(), chosen.get()));
        if (!known) {
            chosen.set(segments.isEmpty() ? null : segments.getFirst().value());
        }
        mark();
    }

    private ToggleButton button(Pick<T> segment) {
        Label count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        count.setVisible(false);
        count.setManaged(false);
        counts.put(segment.value(), count);
        ToggleButton button = new ToggleButton();
        segment.tint().dress(button);
        Face.put(button, segment.icon(), segment.label(), count);
        count.textProperty().subscribe(text -> button.setAccessibleText((segment.label() + " " + text).strip()));
        button.setOnAction(event -> {
            chosen.set(segment.value());
            mark();
        });
        return button;
    }

    private void mark() {
        for (int at = 0; at < Math.min(segments.size(), getButtons().size()); at++) {
            getButtons().get(at).setSelected(Objects.equals(segments.get(at).value(), chosen.get()));
        }
    }
}
