package vn.thucdia.ui.control;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ChoicesTest {

    @SuppressWarnings("NullAway.Init")
    private PickBar<String> picks;
    @SuppressWarnings("NullAway.Init")
    private SegmentBar<String> segments;

    @Start
    void start(Stage stage) {
        picks = new PickBar<>();
        segments = new SegmentBar<>();
        picks.getPicks().setAll(List.of(Pick.of("a", "Một"), Pick.of("b", "Hai")));
        segments.getSegments().setAll(List.of(Pick.of("all", "Tất cả"), Pick.of("late", "Quá hạn")));
        Scene scene = new Scene(new VBox(20, picks, segments), 600, 200);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theFirstIsChosenUntilAnotherIs(FxRobot robot) {
        assertThat(picks.getPicked()).isEqualTo("a");
        assertThat(segments.getChosen()).isEqualTo("all");

        robot.clickOn(button(picks, 1));
        robot.clickOn(segments.getButtons().get(1));

        assertThat(picks.getPicked()).isEqualTo("b");
        assertThat(segments.getChosen()).isEqualTo("late");
    }

    @Test
    void aClickOnTheChosenOneLeavesItChosen(FxRobot robot) {
        robot.clickOn(button(picks, 0));
        robot.clickOn(segments.getButtons().getFirst());

        assertThat(button(picks, 0).isSelected()).isTrue();
        assertThat(segments.getButtons().getFirst().isSelected()).isTrue();
        assertThat(segments.getChosen()).isEqualTo("all");
    }

    @Test
    void aValueSetFromOutsideMarksItsButton(FxRobot robot) {
        robot.interact(() -> {
            picks.setPicked("b");
            segments.setChosen("late");
        });

        assertThat(button(picks, 1).isSelected()).isTrue();
        assertThat(button(picks, 0).isSelected()).isFalse();
        assertThat(segments.getButtons().get(1).isSelected()).isTrue();
    }

    @Test
    void aCountIsShownAndReadAloudWithoutTouchingTheChoice(FxRobot robot) {
        robot.interact(() -> segments.setCount("late", 12));

        assertThat(segments.getButtons().get(1).getAccessibleText()).isEqualTo("Quá hạn 12");
        assertThat(segments.getChosen()).isEqualTo("all");
    }

    @Test
    void newSegmentsKeepTheChoiceWhenItIsStillThere(FxRobot robot) {
        robot.interact(() -> {
            segments.setChosen("late");
            segments.getSegments().setAll(List.of(Pick.of("late", "Quá hạn"), Pick.of("soon", "Sắp đến hạn")));
        });

        assertThat(segments.getChosen()).isEqualTo("late");
        assertThat(segments.getButtons().getFirst().isSelected()).isTrue();
    }

    @Test
    void whatTheWidthDoesNotHoldStandsInTheMenu() {
        double[] widths = {100, 80, 80};
        assertThat(PickBar.fitting(widths, 4, 268, 60)).isEqualTo(3);
        assertThat(PickBar.fitting(widths, 4, 267, 60)).isEqualTo(2);
        assertThat(PickBar.fitting(widths, 4, 164, 60)).isEqualTo(1);
        assertThat(PickBar.fitting(widths, 4, 90, 60)).isZero();
    }

    @Test
    void inANarrowBarTheMenuShowsThePickedOneOfItsOwn(FxRobot robot) {
        robot.interact(() -> {
            picks.getPicks()
                    .setAll(List.of(Pick.of("a", "Ghi nhận"), Pick.of("b", "Khó khăn"), Pick.of("c", "Kết luận")));
            picks.setMoreWord("Khác");
            picks.setMaxWidth(200);
        });
        robot.interact(() -> {});
        assertThat(robot.lookup(".pick-more").queryAs(javafx.scene.control.MenuButton.class).getText())
                .isEqualTo("Khác");

        robot.interact(() -> picks.pickNumber(3));

        assertThat(robot.lookup(".pick-more").queryAs(javafx.scene.control.MenuButton.class).getText())
                .isEqualTo("Kết luận");
        assertThat(button(picks, 2).isVisible()).isFalse();
    }

    private static ToggleButton button(PickBar<?> bar, int at) {
        return (ToggleButton) bar.getChildren().get(at);
    }
}
