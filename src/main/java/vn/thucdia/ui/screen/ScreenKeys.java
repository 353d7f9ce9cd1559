package vn.thucdia.ui.screen;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Keys of a screen that work wherever the focus is in the window, as long as the screen is shown. */
public final class ScreenKeys {

    private ScreenKeys() {}

    /** Hears every key before the focused control does, while {@code screen} is in a window. */
    public static void listen(Node screen, EventHandler<KeyEvent> keys) {
        screen.sceneProperty().subscribe((was, is) -> {
            if (was != null) {
                was.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (is != null) {
                is.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }
}
