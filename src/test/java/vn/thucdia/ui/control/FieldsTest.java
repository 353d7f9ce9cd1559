package vn.thucdia.ui.control;

import java.time.LocalDate;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ui.OtherProgram;
import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FieldsTest {

    private static final Messages MESSAGES = Messages.in(Language.VI);

    private DateField date;
    private FieldBox box;
    private Button next;

    @Start
    void start(Stage stage) {
        // Made here, where the toolkit runs: the fields of the test are set before it is started.
        date = new DateField();
        box = new FieldBox("Hạn", date);
        next = new Button("x");
        date.setMessages(MESSAGES);
        date.setParser(FieldsTest::parse);
        date.reportTo(box, MESSAGES);
        Scene scene = new Scene(new VBox(20, box, next), 400, 500);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static LocalDate parse(String text) {
        if (text.equals("13/6")) {
            return LocalDate.of(2023, 6, 13);
        }
        throw new Problem("problem.disk.full");
    }

    @Test
    void aCardHasAFourthColumnWhereThatSavesARow() {
        FieldGrid grid = new FieldGrid();
        for (int field = 0; field < 7; field++) {
            Region box = new Region();
            box.setPrefHeight(50);
            grid.getChildren().add(box);
        }
        assertThat(grid.prefHeight(700)).isEqualTo(108);
        assertThat(grid.prefHeight(600)).isEqualTo(166);
        grid.getChildren().removeLast();
        grid.resize(700, 200);
        grid.layout();
        assertThat(grid.getChildren().get(3).getLayoutX()).isZero();
    }

    @Test
    void aShortDateIsReadOnEnterAndShownInFull(FxRobot robot) {
        robot.clickOn(date.editor()).write("13/6").type(KeyCode.ENTER);

        assertThat(date.getValue()).isEqualTo(LocalDate.of(2023, 6, 13));
        assertThat(date.editor().getText()).isEqualTo("13/6/2023");
    }

    @Test
    void theCalendarSpeaksTheLanguageOfTheWindowWhateverTheMachineSpeaks(FxRobot robot) {
        robot.interact(() -> {
            date.setValue(LocalDate.of(2023, 6, 13));
            ((Button) date.lookup(".icon-button")).fire();
        });
        assertThat(robot.lookup(".calendar-popup .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(words -> words.equalsIgnoreCase("Tháng 6")).contains("năm 2023")
                .noneMatch(words -> words.contains("June"));
    }

    @Test
    void leavingTheFieldReadsItToo(FxRobot robot) {
        robot.clickOn(date.editor()).write("13/6");
        robot.interact(next::requestFocus);

        assertThat(date.getValue()).isEqualTo(LocalDate.of(2023, 6, 13));
    }

    @Test
    void anotherWindowReadsNothingThatIsHalfTyped(FxRobot robot) {
        robot.clickOn(date.editor()).write("13/6");
        robot.interact(() -> OtherProgram.comesForward(date.getScene().getWindow()));
        assertThat(date.editor().isFocused()).isFalse();
        assertThat(date.getValue()).isNull();
        assertThat(date.editor().getText()).isEqualTo("13/6");
        robot.interact(() -> {
            OtherProgram.goesAway(date.getScene().getWindow());
            next.requestFocus();
        });
        assertThat(date.getValue()).isEqualTo(LocalDate.of(2023, 6, 13));
    }

    @Test
    void whatIsNoDateStaysAsTypedWithTheSentenceBelowAndTheOldValueKept(FxRobot robot) {
        robot.interact(() -> date.setValue(LocalDate.of(2023, 6, 1)));
        robot.interact(() -> date.editor().setText("31/6"));
        robot.clickOn(date.editor()).type(KeyCode.ENTER);

        assertThat(date.editor().getText()).isEqualTo("31/6");
        assertThat(date.getValue()).isEqualTo(LocalDate.of(2023, 6, 1));
        assertThat(box.getError()).isEqualTo(MESSAGES.get("problem.disk.full"));
        assertThat(box.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("error"));
        assertThat(date.editor().isFocused()).isTrue();
    }

    @Test
    void mendingTheTextTakesTheSentenceAway(FxRobot robot) {
        robot.interact(() -> date.editor().setText("31/6"));
        robot.clickOn(date.editor()).type(KeyCode.ENTER);
        robot.interact(() -> date.editor().setText("13/6"));
        robot.type(KeyCode.ENTER);

        assertThat(box.getError()).isEmpty();
        assertThat(box.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("error"));
    }

    @Test
    void emptyingTheFieldClearsTheDate(FxRobot robot) {
        robot.interact(() -> date.setValue(LocalDate.of(2023, 6, 1)));
        robot.interact(() -> date.editor().setText(""));
        robot.clickOn(date.editor()).type(KeyCode.ENTER);

        assertThat(date.getValue()).isNull();
    }

    @Test
    void theLabelBelongsToTheFieldForScreenReaders() {
        Label label = (Label) box.lookup(".field-label");

        assertThat(label.getLabelFor()).isSameAs(date.editor());
    }

    @Test
    void aDayPickedInTheCalendarBecomesTheDate(FxRobot robot) {
        robot.interact(() -> date.setValue(LocalDate.of(2023, 6, 1)));
        robot.clickOn(date.lookup(".icon-button"));
        robot.clickOn(robot.lookup(".day-cell")
                .match(cell -> toLabel(cell).getText().equals("13")).<javafx.scene.Node>query());

        assertThat(date.getValue()).isEqualTo(LocalDate.of(2023, 6, 13));
    }

    private static Label toLabel(javafx.scene.Node cell) {
        return new Label(((javafx.scene.control.Labeled) cell).getText());
    }
}
