package vn.thucdia.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field in which one thing of a list is chosen by typing part of its name. Arrows move in the list, Enter and Tab take, Esc puts
 * the list away. What matches is decided by a function of the caller, and so is what becomes of a text that names nothing: without
 * {@link #setMaker} it stays as typed, the value is empty and {@link #unknownProperty()} says so.
 */
public final class SuggestField<T> extends CustomTextField {

    private static final int ROW = 34;
    private static final int MAX_ROWS = 8;

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private final ReadOnlyBooleanWrapper unknown = new ReadOnlyBooleanWrapper(this, "unknown");
    private final Popup popup = new Popup();
    private final ListView<T> list = new ListView<>();
    private final Button open = new Button(null, FontIcon.of(Feather.CHEVRON_DOWN));
    private Supplier<List<T>> items = List::of;
    private Function<T, String> label = Object::toString;
    private BiPredicate<String, String> matcher = (typed, name) -> name.contains(typed);
    private BiPredicate<String, String> better = (typed, name) -> true;
    private @Nullable Function<String, T> maker;
    private boolean writing;

    public SuggestField() {
        getStyleClass().add("suggest-field");
        open.getStyleClass().addAll("icon-button", "flat", "suggest-open");
        open.setFocusTraversable(false);
        open.setOnAction(event -> {
            requestFocus();
            showList("");
        });
        setRight(open);
        StackPane frame = new StackPane(list);
        frame.getStyleClass().add("completion-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        popup.setAutoHide(true);
        popup.getContent().add(frame);
        value.subscribe(this::write);
        textProperty().subscribe(text -> {
            if (!writing && isFocused()) {
                unknown.set(false);
                showList(text == null ? "" : text.strip());
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                read();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    move(1);
                } else {
                    showList("");
                }
                event.consume();
            }
            case UP -> {
                if (popup.isShowing()) {
                    move(-1);
                    event.consume();
                }
            }
            case ENTER -> {
                if (popup.isShowing() && !event.isControlDown()) {
                    take();
                    event.consume();
                } else {
                    read();
                }
            }
            case TAB -> {
                if (popup.isShowing() && maker == null && !getText().isBlank()) {
                    take();
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                    event.consume();
                }
            }
            default -> {
                // typing goes to the field
            }
        }
    }

    private void showList(String typed) {
        List<T> found = items.get().stream().filter(item -> matcher.test(typed, label.apply(item)))
                .sorted(Comparator.comparing((T item) -> !better.test(typed, label.apply(item)))).toList();
        if (found.isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        T now = value.get();
        list.getSelectionModel().select(now != null && found.contains(now) ? found.indexOf(now) : 0);
        double height = ROW * Math.min(MAX_ROWS, found.size()) + 2.0;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.setMaxHeight(height);
        list.setPrefWidth(Math.max(240, getWidth() - 10));
        Bounds place = localToScreen(getLayoutBounds());
        if (!popup.isShowing()) {
            popup.show(this, place.getMinX(), place.getMaxY() + 2);
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void move(int by) {
        int size = list.getItems().size();
        list.getSelectionModel().select(Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            value.set(chosen);
            write(chosen);
        }
    }

    /** Takes over what is typed now, as leaving the field does. */
    public void read() {
        popup.hide();
        String text = getText() == null ? "" : getText().strip();
        T now = value.get();
        if (now != null && label.apply(now).equals(text)) {
            return;
        }
        T read = text.isEmpty() ? null : named(text);
        unknown.set(read == null && !text.isEmpty());
        writing = unknown.get();
        value.set(read);
        writing = false;
        if (read != null) {
            write(read);
        }
    }

    /** What a text names: by its whole name, else something new, else the only one it can mean. */
    private @Nullable T named(String text) {
        List<T> found = items.get().stream().filter(item -> matcher.test(text, label.apply(item))).toList();
        T whole = found.stream().filter(item -> sameWords(label.apply(item), text)).findFirst().orElse(null);
        if (whole != null) {
            return whole;
        }
        Function<String, T> make = maker;
        if (make != null) {
            return make.apply(text);
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whole names: each matches the other. */
    private boolean sameWords(String name, String text) {
        return !text.isEmpty() && matcher.test(text, name) && matcher.test(name, text);
    }

    private void write(@Nullable T shown) {
        if (!writing) {
            writing = true;
            setText(shown == null ? "" : label.apply(shown));
            end();
            unknown.set(false);
            writing = false;
        }
    }

    /** What is offered; asked at every key, so it answers from memory. */
    public void setItems(Supplier<List<T>> newItems) {
        items = newItems;
    }

    public void setLabel(Function<T, String> newLabel) {
        label = newLabel;
        write(value.get());
    }

    /** Whether a typed text (first) finds a name (second); blank text finds all. */
    public void setMatcher(BiPredicate<String, String> newMatcher) {
        matcher = newMatcher;
    }

    /** Which of the matching names come first; the order of the list stays otherwise. */
    public void setBetter(BiPredicate<String, String> newBetter) {
        better = newBetter;
    }

    /** Makes something new of a text that names nothing in the list. */
    public void setMaker(Function<String, T> newMaker) {
        maker = newMaker;
    }

    /** Name of the button that opens the list, for screen readers. */
    public void setOpenName(String name) {
        open.setAccessibleText(name);
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public @Nullable T getValue() {
        return value.get();
    }

    public void setValue(@Nullable T newValue) {
        if (Objects.equals(value.get(), newValue)) {
            write(newValue);
        }
        value.set(newValue);
    }

    /** Whether a text stands there that names nothing. */
    public ReadOnlyBooleanProperty unknownProperty() {
        return unknown.getReadOnlyProperty();
    }

    private final class Cell extends ListCell<T> {

        Cell() {
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    list.getSelectionModel().select(getItem());
                    take();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : label.apply(item));
        }
    }
}
