package vn.thucdia.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** Which screen is shown and which were before it. Every screen is told when it appears and disappears. */
public final class Navigator {

    /** More steps back than anybody takes; older ones are forgotten so that screens can be freed. */
    private static final int LIMIT = 30;

    private final ReadOnlyObjectWrapper<@Nullable Screen> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyBooleanWrapper backAvailable = new ReadOnlyBooleanWrapper(this, "backAvailable");
    private final Deque<Screen> history = new ArrayDeque<>();
    private Subscription above = Subscription.EMPTY;
    private boolean goingUp;

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

    /** Returns to the screen before; where the program was opened anew, goes up to what the shown screen belongs to. */
    public void back() {
        Screen shown = current.get();
        if (!history.isEmpty()) {
            change(history.pop());
        } else if (shown != null && !goingUp) {
            goingUp = true;
            shown.frame().crumbsProperty().get().stream().reduce((above, nearest) -> nearest)
                    .ifPresent(parent -> parent.open().run());
            goingUp = false;
            history.clear();
            noteWayBack();
        }
    }

    /** Tells the shown screen to let go; for the end of the program or a change of language. */
    public void leave() {
        Screen before = current.get();
        if (before != null) {
            before.onHide();
        }
        above.unsubscribe();
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
        above.unsubscribe();
        above = next.frame().crumbsProperty().subscribe(this::noteWayBack);
        noteWayBack();
        next.onShow();
    }

    private void noteWayBack() {
        Screen shown = current.get();
        backAvailable.set(!history.isEmpty() || shown != null && !shown.frame().crumbsProperty().get().isEmpty());
    }
}
