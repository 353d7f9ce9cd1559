package vn.thucdia.ui.control;

import java.util.List;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WhyNotTest {

    private final StringProperty reason = new SimpleStringProperty("Còn thiếu ngày.");
    private Button create;
    private Button other;

    @Start
    void start(Stage stage) {
        create = new Button("Tạo đợt");
        other = new Button("Khác");
        WhyNot.grey(create, reason);
        stage.setScene(new Scene(new HBox(40, create, other), 300, 100));
        stage.show();
    }

    private static List<String> tips() {
        return Window.getWindows().stream().filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText()).toList();
    }

    @Test
    void aGreyedButtonSaysWhyToTheMouseAndToTheScreenReader(FxRobot robot) {
        assertThat(create.isDisabled()).isTrue();
        assertThat(create.getAccessibleHelp()).isEqualTo("Còn thiếu ngày.");
        robot.moveTo(create);
        assertThat(tips()).containsExactly("Còn thiếu ngày.");
        robot.moveTo(other);
        assertThat(tips()).isEmpty();
    }

    @Test
    void withoutAReasonItCanBeUsedAndSaysNothing(FxRobot robot) {
        robot.moveTo(create);
        robot.interact(() -> reason.set(""));
        assertThat(create.isDisabled()).isFalse();
        assertThat(tips()).isEmpty();
        robot.moveTo(other).moveTo(create);
        assertThat(tips()).isEmpty();
    }
}
