package vn.thucdia.ui.settings;

import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings while the window is open. Toolkit thread only; whoever keeps the file listens to the property. */
public final class LiveSettings {

    private final ReadOnlyObjectWrapper<Settings> current;

    public LiveSettings(Settings first) {
        current = new ReadOnlyObjectWrapper<>(this, "current", first);
    }

    public Settings get() {
        return current.get();
    }

    public void change(UnaryOperator<Settings> change) {
        current.set(change.apply(current.get()));
    }

    public ReadOnlyObjectProperty<Settings> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
