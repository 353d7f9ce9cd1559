package vn.thucdia.ui.window;

import java.util.List;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import vn.thucdia.ui.settings.Bounds;

/**
 * Where the window stands: as it was left when that is still on a screen, else in the size of a small laptop. Told on while the window
 * is used, so that a program that is killed comes back where it stood.
 */
final class WindowBounds {

    /** The smallest laptop the screens are drawn for. */
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /** Below this the panes no longer fit beside one another. */
    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 540;

    /** How long a window stands still before its place is told. */
    private static final Duration STILL = Duration.millis(500);

    private final Stage stage;
    private final Consumer<Bounds> moved;
    private final PauseTransition still = new PauseTransition(STILL);
    private final Subscription watching;
    /** Size and place to which a maximised window goes back. */
    private Bounds normal;

    /** Puts the window there; {@code moved} is told of every other place and size later. */
    WindowBounds(Stage stage, Scene scene, @Nullable Bounds last, Consumer<Bounds> moved) {
        this.stage = stage;
        this.moved = moved;
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
        normal = last != null && isOnScreen(last) ? last : of();
        still.setOnFinished(event -> settle());
        List<ObservableValue<?>> all = List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
                stage.heightProperty(), stage.maximizedProperty());
        watching = Subscription.combine(all.stream().map(each -> each.subscribe(still::playFromStart))
                .toArray(Subscription[]::new));
    }

    private static boolean isOnScreen(Bounds last) {
        return !Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height()).isEmpty();
    }

    private void settle() {
        if (stage.isShowing() && !stage.isIconified()) {
            moved.accept(now());
        }
    }

    /** Where it stands; of a maximised one also what it goes back to. */
    Bounds now() {
        if (!stage.isIconified() && !stage.isMaximized()) {
            normal = of();
        }
        return new Bounds(normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
    }

    /** Tells nothing any more. */
    void stop() {
        still.stop();
        watching.unsubscribe();
    }

    private Bounds of() {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
