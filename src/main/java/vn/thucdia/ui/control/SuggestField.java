package vn.thucdia.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * A field in which one thing of a list is chosen by typing part of its name. Arrows move in the list, Enter and Tab take what is marked,
 * Esc puts the list away. A text that names nothing stays as typed, the value is empty and {@link #unknownProperty()} says so; with
 * {@link #setMaker} it becomes something new.
 */
public final class SuggestField<T> extends CustomTextField {

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private final ReadOnlyBooleanWrapper unknown = new ReadOnlyBooleanWrapper(this, "unknown");
    private final SuggestionList<T> list = new SuggestionList<>(this);
    private final Button open = new Button(null, new MenuArrow());
    private SuggestionSource<T> source = new None<>();
    private Function<T, String> label = Object::toString;
    private Function<T, String> detail = item -> "";
    private @Nullable Function<String, T> maker;
    private boolean writing;

    public SuggestField() {
        getStyleClass().add("suggest-field");
        open.getStyleClass().addAll("icon-button", "flat", "suggest-open");
        open.setFocusTraversable(false);
        open.setOnAction(event -> {
            requestFocus();
            showAll();
        });
        setRight(open);
        list.setLook(item -> new SuggestionList.Line(label.apply(item), detail.apply(item)));
        list.setOnTake(this::take);
        value.subscribe(this::write);
        textProperty().subscribe(text -> {
            if (!writing && isFocused()) {
                unknown.set(false);
                showFound(text == null ? "" : text.strip());
            }
        });
        Leaving.of(this, this::read);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (list.handle(event)) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> {
                showAll();
                event.consume();
            }
            case ENTER -> {
                if (list.marked() != null && !event.isControlDown()) {
                    take();
                    event.consume();
                } else {
                    read();
                }
            }
            case TAB -> {
                // Where anything may be written, Tab leaves it as it is written.
                if (maker == null && !getText().isBlank() && list.marked() != null) {
                    take();
                }
            }
            default -> {
                // typing goes to the field
            }
        }
    }

    private void showAll() {
        List<T> all = source.find("");
        T now = value.get();
        list.show(all, now != null && all.contains(now) ? all.indexOf(now) : 0);
    }

    private void showFound(String typed) {
        list.show(source.find(typed), maker == null || OwnWords.marksFirst(typed) ? 0 : -1);
    }

    private void take() {
        T chosen = list.marked();
        list.hide();
        if (chosen != null) {
            source.taken(chosen);
            value.set(chosen);
            write(chosen);
        }
    }

    /** Takes over what is typed now, as leaving the field does. */
    public void read() {
        list.hide();
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
        T whole = source.named(text).orElse(null);
        if (whole != null) {
            return whole;
        }
        Function<String, T> make = maker;
        if (make != null) {
            return make.apply(text);
        }
        List<T> found = source.find(text);
        return found.size() == 1 ? found.getFirst() : null;
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

    /** What is offered. */
    public void setSource(SuggestionSource<T> newSource) {
        source = newSource;
    }

    /** How the chosen one is written in the field. */
    public void setLabel(Function<T, String> newLabel) {
        label = newLabel;
        write(value.get());
    }

    /** What stands smaller behind the name in the list. */
    public void setDetail(Function<T, String> newDetail) {
        detail = newDetail;
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

    /** Until a source is given. */
    private static final class None<T> implements SuggestionSource<T> {
        @Override
        public List<T> find(String typed) {
            return List.of();
        }

        @Override
        public Optional<T> named(String text) {
            return Optional.empty();
        }
    }
}
