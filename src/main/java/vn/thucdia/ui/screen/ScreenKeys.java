package vn.thucdia.ui.screen;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Keys and focus of a screen as long as it is shown. */
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

    /** Hears every key that nobody else wanted, while {@code screen} is in a window. */
    public static void listenLast(Node screen, EventHandler<KeyEvent> keys) {
        screen.sceneProperty().subscribe((was, is) -> {
            if (was != null) {
                was.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (is != null) {
                is.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    /**
     * Whether the focus lies in a pane. Asked of the scene: the toolkit's own mark on the pane stays behind when what had the focus
     * was taken out of it.
     */
    public static boolean holdsFocus(Node pane) {
        Node at = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Gives a control the focus now, or as soon as it is in a window: panes take their content in at the first layout only. */
    public static void focus(Node control) {
        if (control.getScene() != null) {
            control.requestFocus();
            return;
        }
        control.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene was, Scene is) {
                scene.removeListener(this);
                control.requestFocus();
            }
        });
    }
}
