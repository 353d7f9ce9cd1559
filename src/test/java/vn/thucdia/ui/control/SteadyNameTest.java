package vn.thucdia.ui.control;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class SteadyNameTest {

    private static final String NAME = "Đại diện các cơ quan chuyên môn, lãnh đạo huyện Than Uyên";
    private static final String BOLD = "-fx-font-weight: bold;";

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @Test
    void aNameIsAsHighPlainAsBoldInEveryWidth() {
        Label label = new Label();
        Text text = new Text();
        label.setWrapText(true);
        for (SteadyName name : new SteadyName[]{new SteadyName(label), new SteadyName(text)}) {
            label.setText(NAME);
            text.setText(NAME);
            shown(name);
            for (int width = 90; width <= 420; width += 6) {
                int wide = width;
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> text.setWrappingWidth(wide));
                double plain = high(name, label, text, "", width);
                assertThat(high(name, label, text, BOLD, width)).as("at %d", width).isEqualTo(plain);
            }
        }
    }

    private void shown(SteadyName name) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Scene scene = new Scene(new Pane(name));
            new Theme(Theme.Mode.LIGHT).dress(scene);
            stage.setScene(scene);
        });
    }

    private static double high(SteadyName name, Label label, Text text, String style, int width) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            label.setStyle(style);
            text.setStyle(style);
            name.getScene().getRoot().applyCss();
            name.getScene().getRoot().layout();
            return name.prefHeight(width);
        });
    }
}
