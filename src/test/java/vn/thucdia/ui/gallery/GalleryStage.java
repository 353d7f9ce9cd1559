package vn.thucdia.ui.gallery;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.task.DirectTaskRunner;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.task.TaskRunner;

/** What a gallery state is shown on: a real stage of one size, in one language and theme, at a fixed time. */
public final class GalleryStage {

    /** 14:32 on the day after the visit of the sample, local time. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-14T07:32:00Z"),
            ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Messages messages;
    private final Theme theme;
    private final Stage stage;
    private final ErrorPresenter errors;
    private final WindowWidth width = new WindowWidth();
    private final int wide;
    private final int high;
    private final List<Runnable> afterLayout = new ArrayList<>();

    GalleryStage(Messages messages, Theme theme, Stage stage, int wide, int high) {
        this.messages = messages;
        this.theme = theme;
        this.stage = stage;
        this.wide = wide;
        this.high = high;
        this.errors = new ErrorPresenter(messages);
    }

    public Messages messages() {
        return messages;
    }

    public ErrorPresenter errors() {
        return errors;
    }

    /** Runs at once, so that the picture shows the finished state. */
    public TaskRunner tasks() {
        return new DirectTaskRunner(errors);
    }

    public WindowWidth width() {
        return width;
    }

    public Stage stage() {
        return stage;
    }

    /** Shows the content in the size of the picture. */
    public void show(Parent root) {
        if (root instanceof Region region) {
            width.watch(region);
        }
        Scene scene = new Scene(root, wide, high);
        theme.dress(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        root.applyCss();
        root.layout();
    }

    /** Does something after the first layout: give the focus, open a popup, type. */
    public void then(Runnable step) {
        afterLayout.add(step);
    }

    void runSteps() {
        afterLayout.forEach(Runnable::run);
    }

    /** The window as pixels, its popups on top. */
    BufferedImage picture() {
        Scene scene = stage.getScene();
        // What appeared last, such as an overlay, has its size only after one layout and its place after the next.
        for (int times = 0; times < 2; times++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        BufferedImage image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        Graphics2D pen = image.createGraphics();
        for (Window window : Window.getWindows()) {
            if (window != stage && window.isShowing()) {
                BufferedImage popup = SwingFXUtils.fromFXImage(window.getScene().getRoot().snapshot(clear, null), null);
                pen.drawImage(popup, (int) (window.getX() - stage.getX() - scene.getX()),
                        (int) (window.getY() - stage.getY() - scene.getY()), null);
            }
        }
        pen.dispose();
        return image;
    }

    /** Leaves nothing behind for the next state. */
    void close() {
        List.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide);
        if (stage.getScene() != null) {
            theme.undress(stage.getScene());
        }
    }
}
