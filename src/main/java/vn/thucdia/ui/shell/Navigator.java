package vn.thucdia.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/** Which screen is shown and which were before it. Every screen is told when it appears and disappears. */
public final class Navigator {

    /** More steps back than anybody takes; older ones are forgotten so that screens can be freed. */
    private static final int LIMIT = 30;

    private final ReadOnlyObjectWrapper<@Nullable Screen> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyBooleanWrapper backAvailable = new ReadOnlyBooleanWrapper(this, "backAvailable");
    private final Deque<Screen> history = new ArrayDeque<>();

    public ReadOnlyObjectProperty<@Nullable Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public @Nullable Screen getCurrent() {
        return current.get();
    }

    public ReadOnlyBooleanProperty backAvailableProperty() {
        return backAvailable.getReadOnlyProperty();
    }

    /** Shows a screen; the one before stays within reach of {@link #back()}. Opening the shown one reads it afresh. */
    public void open(Screen next) {
        Screen before = current.get();
        if (before != null && before != next) {
            history.push(before);
            if (history.size() > LIMIT) {
                history.removeLast();
            }
        }
        change(next);
    }

    /** Returns to the screen before, if there is one. */
    public void back() {
        if (!history.isEmpty()) {
            change(history.pop());
        }
    }

    /** Tells the shown screen to let go; for the end of the program or a change of language. */
    public void leave() {
        Screen before = current.get();
        if (before != null) {
            before.onHide();
        }
        history.clear();
        backAvailable.set(false);
        current.set(null);
    }

    private void change(Screen next) {
        Screen before = current.get();
        if (before != null) {
            before.onHide();
        }
        current.set(next);
        backAvailable.set(!history.isEmpty());
        next.onShow();
    }
}
