package vn.thucdia.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Whether the window is narrow: below 1200 logical pixels, which is a 1366 pixel laptop at 125 % scaling. A narrow root
 * carries the pseudo-class {@code :narrow}; screens observe the property and turn their right pane into a toggle.
 */
public final class WindowWidth {

    /** The border between narrow and wide, in logical pixels (UI direction, section 3). */
    public static final double NARROW_BELOW = 1200;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow", false);

    public ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    public boolean isNarrow() {
        return narrow.get();
    }

    /** Follows the width of the root of the window. */
    public void watch(Region root) {
        root.widthProperty().subscribe(width -> {
            double logical = width.doubleValue();
            narrow.set(logical > 0 && logical < NARROW_BELOW);
            root.pseudoClassStateChanged(NARROW, narrow.get());
        });
    }
}
