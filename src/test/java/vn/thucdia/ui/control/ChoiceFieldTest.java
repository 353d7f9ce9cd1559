package vn.thucdia.ui.control;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** Passing through a choice records nothing: only what is taken is a change. */
@ExtendWith(ApplicationExtension.class)
class ChoiceFieldTest {

    private final List<String> changes = new ArrayList<>();
    @SuppressWarnings("NullAway.Init")
    private ChoiceField<String> field;
    @SuppressWarnings("NullAway.Init")
    private SegmentBar<String> segments;

    @Start
    void start(Stage stage) {
        field = new ChoiceField<>();
        field.getItems().setAll("Ghi nhận", "Khó khăn", "Kiến nghị", "Hạn chế");
        field.setValue("Hạn chế");
        field.valueProperty().subscribe((was, is) -> changes.add(is));
        segments = new SegmentBar<>();
        segments.getSegments()
                .setAll(List.of(Pick.of("a", "Chưa rõ"), Pick.of("b", "Khách quan"), Pick.of("c", "Chủ quan")));
        segments.chosenProperty().subscribe((was, is) -> changes.add(is == null ? "" : is));
        Scene scene = new Scene(new VBox(20, field, segments, new TextField()), 600, 400);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        field.requestFocus();
    }

    @Test
    void arrowsInTheOpenListChangeNothingUntilEnterTakes(FxRobot robot) {
        robot.interact(field::show);
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.UP);
        assertThat(changes).isEmpty();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(changes).containsExactly("Khó khăn");
        assertThat(field.isShowing()).isFalse();
    }

    @Test
    void escapeLeavesWhatWas(FxRobot robot) {
        robot.interact(field::show);
        robot.push(KeyCode.HOME).push(KeyCode.ESCAPE);
        assertThat(field.isShowing()).isFalse();
        assertThat(changes).isEmpty();
        assertThat(field.getValue()).isEqualTo("Hạn chế");
    }

    @Test
    void anArrowOnTheClosedFieldOpensItsList(FxRobot robot) {
        robot.push(KeyCode.UP);
        assertThat(field.isShowing()).isTrue();
        assertThat(changes).isEmpty();
        robot.push(KeyCode.UP).push(KeyCode.SPACE);
        assertThat(changes).containsExactly("Kiến nghị");
    }

    @Test
    void leavingTheOpenListChangesNothing(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.TAB);
        robot.interact(segments::requestFocus);
        assertThat(changes).isEmpty();
    }

    @Test
    void aClickTakes(FxRobot robot) {
        robot.interact(field::show);
        robot.clickOn("Ghi nhận");
        assertThat(changes).containsExactly("Ghi nhận");
    }

    @Test
    void arrowsAmongSegmentsMoveTheFocusOnly(FxRobot robot) {
        robot.interact(segments.getButtons().getFirst()::requestFocus);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(segments.getButtons().get(2).isFocused()).isTrue();
        assertThat(segments.getButtons().getFirst().isSelected()).isTrue();
        assertThat(changes).isEmpty();
        robot.push(KeyCode.SPACE);
        assertThat(changes).containsExactly("c");
    }
}
