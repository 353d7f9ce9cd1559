package vn.thucdia.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import vn.thucdia.ui.settings.Bounds;

/** Where the window stands: as it was left when that is still on a screen, else in the size of a small laptop. */
final class WindowBounds {

    /** The smallest laptop the screens are drawn for. */
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /** Below this the panes no longer fit beside one another. */
    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 540;

    private WindowBounds() {}

    static void put(Stage stage, Scene scene, @Nullable Bounds last) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(scene);
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        if (last != null && isOnScreen(last)) {
            stage.setX(last.x());
            stage.setY(last.y());
            stage.setWidth(last.width());
            stage.setHeight(last.height());
            stage.setMaximized(last.maximized());
        } else {
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            stage.centerOnScreen();
        }
    }

    private static boolean isOnScreen(Bounds last) {
        return !Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height()).isEmpty();
    }

    static Bounds of(Stage stage) {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
