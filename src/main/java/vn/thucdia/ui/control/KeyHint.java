package vn.thucdia.ui.control;

import javafx.scene.control.Label;

/** The picture of a key or chord, such as “Ctrl N”. Says nothing to a screen reader, which reads the control's own text. */
public final class KeyHint extends Label {

    public KeyHint() {
        this("");
    }

    public KeyHint(String keys) {
        super(keys);
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
        setMouseTransparent(true);
        setAccessibleText("");
    }
}
