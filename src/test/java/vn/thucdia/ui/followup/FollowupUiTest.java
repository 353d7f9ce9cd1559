package vn.thucdia.ui.followup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Language;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FollowupUiTest implements VisitLinks {

    private final List<Id<?>> revealed = new ArrayList<>();
    private TestDesk desk;
    private Visit visit;
    private FollowupTab tab;

    @Start
    void start(Stage stage) throws Exception {
        Path temp = Files.createTempDirectory("followup");
        desk = TestDesk.open(temp, Language.VI);
        visit = SampleVisit.record(desk.app());
        tab = new FollowupTab(desk.desk(), this, new FxmlViews(desk.desk().messages()));
        Scene scene = new Scene((Region) tab.node(), 1260, 700);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        tab.show(visit);
        scene.lookup(".table-view").requestFocus();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDayThatDoesNotExistIsToldUnderTheFieldAndNothingIsSaved(FxRobot robot) {
        robot.type(KeyCode.D);
        robot.write("31/6");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#dueBox .field-message").queryAs(Label.class).getText())
                .isEqualTo("Tháng 6 chỉ có 30 ngày. Thử 30/6.");
        assertThat(due()).isNull();
        TextField field = robot.lookup("#due .text-field").queryAs(TextField.class);
        assertThat(field.getText()).isEqualTo("31/6");
        robot.interact(() -> field.setText("30/6"));
        robot.type(KeyCode.ENTER);
        assertThat(due()).isEqualTo(LocalDate.of(2023, 6, 30));
    }

    @Test
    void aMistypedDayWaitsAtItsRowWithItsSentence(FxRobot robot) {
        robot.type(KeyCode.D);
        robot.write("31/6");
        robot.interact(() -> robot.lookup(".table-view").query().requestFocus());
        robot.type(KeyCode.DOWN);
        TextField field = robot.lookup("#due .text-field").queryAs(TextField.class);
        assertThat(field.getText()).isEmpty();
        assertThat(robot.lookup("#dueBox .field-message").queryAs(Label.class).getText()).isEmpty();
        robot.type(KeyCode.UP);
        assertThat(field.getText()).isEqualTo("31/6");
        assertThat(robot.lookup("#dueBox .field-message").queryAs(Label.class).getText())
                .isEqualTo("Tháng 6 chỉ có 30 ngày. Thử 30/6.");
        robot.type(KeyCode.D);
        robot.interact(() -> {
            field.setText("30/6");
            robot.lookup(".table-view").query().requestFocus();
        });
        assertThat(due()).isEqualTo(LocalDate.of(2023, 6, 30));
        robot.type(KeyCode.DOWN, KeyCode.UP);
        assertThat(field.getText()).isEqualTo("30/6/2023");
    }

    @Test
    void aSecondAssignmentIsGivenAndBothAreEditedByTheStepper(FxRobot robot) {
        robot.interact(() -> robot.lookup("#another").queryAs(Button.class).fire());
        TextField words = robot.lookup("#dueWords").queryAs(TextField.class);
        robot.interact(() -> {
            words.requestFocus();
            words.setText("theo quy định");
        });
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#number").queryAs(Label.class).getText()).isEqualTo("Việc giao 2/2");
        robot.interact(() -> robot.lookup("#previous").queryAs(Button.class).fire());
        assertThat(words.getText()).isEmpty();
        assertThat(robot.lookup(".party").queryAll()).isNotEmpty();
        robot.interact(() -> robot.lookup("#next").queryAs(Button.class).fire());
        assertThat(words.getText()).isEqualTo("theo quy định");
        assertThat(robot.lookup(".party").queryAll()).isEmpty();
        assertThat(due()).isNull();
        robot.interact(() -> robot.lookup("#drop").queryAs(Button.class).fire());
        assertThat(robot.lookup("#number").queryAs(Label.class).getText()).isEqualTo("Việc giao 1/1");
    }

    @Test
    void wordsSaveThemselvesWhenTheyAreLeftAndGoToTheirOwnRow(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#text").queryAs(TextArea.class).setText("Khai thác tiềm năng"));
        robot.interact(() -> robot.lookup(".table-view").query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(desk.app().followups().conclusions(visit.id()).getFirst().text()).isEqualTo("Khai thác tiềm năng");
        assertThat(robot.lookup("#text").queryAs(TextArea.class).getText()).startsWith("Phát triển sản phẩm du lịch");
        assertThat(desk.app().followups().conclusions(visit.id()).get(1).text()).isEmpty();
    }

    @Test
    void aBodyIsAddedInOwnWordsAndACodeLeadsToItsRecord(FxRobot robot) {
        TextField search = robot.lookup("#party-search").queryAs(TextField.class);
        robot.interact(() -> {
            search.requestFocus();
            search.setText("các xã vùng cao");
        });
        robot.type(KeyCode.ENTER);
        assertThat(desk.app().followups().parties(desk.app().followups().assignments(visit.id()).getFirst().id()))
                .extracting("name").contains("các xã vùng cao");
        robot.interact(() -> robot.lookup(".chain .code-tag").queryAs(CodeTag.class).fire());
        assertThat(revealed).hasSize(1);
    }

    private @Nullable LocalDate due() {
        return desk.app().followups().assignments(visit.id()).getFirst().dueDate();
    }

    @Override
    public void reveal(Id<?> record) {
        revealed.add(record);
    }

    @Override
    public void editAttendance() {}

    @Override
    public void visitChanged() {}
}
