package vn.thucdia.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ShutdownTest {

    private final List<String> hidden = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        stage.setScene(new Scene(new Label("x"), 200, 100));
        stage.show();
    }

    @Test
    void popupsAreHiddenBeforeTheWindowThatOwnsThem(FxRobot robot) {
        Popup[] popup = new Popup[1];
        robot.interact(() -> {
            popup[0] = new Popup();
            popup[0].getContent().add(new Label("y"));
            popup[0].show(stage);
            popup[0].setOnHidden(event -> hidden.add("popup"));
            stage.setOnHidden(event -> hidden.add("window"));
        });

        robot.interact(Shutdown::hideAll);

        assertThat(hidden).containsExactly("popup", "window");
        assertThat(Window.getWindows()).isEmpty();
    }

    @Test
    void theSignIsDrawnInEverySizeAWindowSystemAsksFor(FxRobot robot) {
        List<javafx.scene.image.Image> icons = new ArrayList<>();
        robot.interact(() -> icons.addAll(AppLogo.icons()));

        assertThat(icons).extracting(javafx.scene.image.Image::getWidth).containsExactly(16.0, 24.0, 32.0, 48.0, 64.0,
                128.0, 256.0);
        // The middle of the pin is white around the tick, the corner of the tile is clear.
        assertThat(icons.getLast().getPixelReader().getColor(128, 60)).isEqualTo(javafx.scene.paint.Color.WHITE);
        assertThat(icons.getLast().getPixelReader().getColor(0, 0).getOpacity()).isZero();
    }
}
