package vn.thucdia.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

/**
 * Types to choose among, each with the digit that chooses it: icon, word, digit. One is always picked once there are any; a
 * click on the picked one leaves it picked.
 */
public final class PickBar<T> extends FlowPane {

    private final ObservableList<Pick<T>> picks = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable T> picked = new SimpleObjectProperty<>(this, "picked");

    public PickBar() {
        getStyleClass().add("pick-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        picks.addListener((ListChangeListener<Pick<T>>) change -> rebuild());
        picked.subscribe(value -> mark());
    }

    public ObservableList<Pick<T>> getPicks() {
        return picks;
    }

    /** The picked value; null only while there is nothing to pick. */
    public ObjectProperty<@Nullable T> pickedProperty() {
        return picked;
    }

    public @Nullable T getPicked() {
        return picked.get();
    }

    public void setPicked(@Nullable T value) {
        picked.set(value);
    }

    /** Picks the n-th, counted from 1; a number out of range does nothing and answers false. */
    public boolean pickNumber(int number) {
        if (number < 1 || number > picks.size()) {
            return false;
        }
        picked.set(picks.get(number - 1).value());
        return true;
    }

    /** What the picked value looks like. */
    public @Nullable Pick<T> pickedLook() {
        return picks.stream().filter(pick -> Objects.equals(pick.value(), picked.get())).findFirst().orElse(null);
    }

    private void rebuild() {
        List<ToggleButton> buttons = IntStream.range(0, picks.size())
                .mapToObj(at -> button(picks.get(at), at + 1)).toList();
        getChildren().setAll(buttons);
        if (pickedLook() == null) {
            picked.set(picks.isEmpty() ? null : picks.getFirst().value());
        }
        mark();
    }

    private ToggleButton button(Pick<T> pick, int digit) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("pick");
        pick.tint().dress(button);
        Face.put(button, pick.icon(), pick.label(), new KeyHint(Integer.toString(digit)));
        button.setAccessibleText(pick.label() + ", Ctrl " + digit);
        button.setOnAction(event -> {
            picked.set(pick.value());
            mark();
        });
        return button;
    }

    private void mark() {
        for (int at = 0; at < Math.min(picks.size(), getChildren().size()); at++) {
            ((ToggleButton) getChildren().get(at)).setSelected(Objects.equals(picks.get(at).value(), picked.get()));
        }
    }
}
