package vn.thucdia.ui.followup;

import java.nio.file.Path;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.visit.line.TabFixture;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** What was typed while the disk was full. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FollowupUnsavedTest {

    @TempDir
    static Path temp;
    private static int folders;

    private TabFixture fixture;
    private Visit visit;
    private FollowupTab tab;

    @Start
    void start(Stage stage) {
        fixture = new TabFixture(temp.resolve("f" + folders++));
        visit = SampleVisit.record(fixture.app());
        tab = new FollowupTab(fixture.desk(), fixture.links(), new FxmlViews(fixture.desk().messages()));
        Scene scene = new Scene((Region) tab.node(), 1260, 700);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        tab.show(visit);
        scene.lookup(".table-view").requestFocus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(tab::hide);
        fixture.close();
    }

    private void typeAndMoveOn(FxRobot robot, TextInputControl field, String text) {
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
            robot.lookup(".table-view").query().requestFocus();
        });
        robot.type(KeyCode.DOWN);
    }

    @Test
    void wordsThatCouldNotBeSavedWaitAtTheirRowAndAreSavedWhenThereIsRoom(FxRobot robot) {
        TextArea words = robot.lookup("#text").queryAs(TextArea.class);
        String next = words.getText();
        fixture.full(true);
        typeAndMoveOn(robot, words, "Kiểm tra lại số liệu trồng rừng");
        assertThat(words.getText()).isNotEqualTo("Kiểm tra lại số liệu trồng rừng").isNotEqualTo(next);
        robot.type(KeyCode.UP);
        assertThat(words.getText()).isEqualTo("Kiểm tra lại số liệu trồng rừng");
        assertThat(fixture.errors().notices()).isNotEmpty();
        fixture.full(false);
        robot.interact(tab::hide);
        assertThat(fixture.app().followups().conclusions(visit.id()).getFirst().text())
                .isEqualTo("Kiểm tra lại số liệu trồng rừng");
    }

    @Test
    void aDeadlineInWordsThatCouldNotBeSavedWaitsToo(FxRobot robot) {
        TextField words = robot.lookup("#dueWords").queryAs(TextField.class);
        fixture.full(true);
        typeAndMoveOn(robot, words, "trước mùa mưa");
        assertThat(words.getText()).isNotEqualTo("trước mùa mưa");
        robot.type(KeyCode.UP);
        assertThat(words.getText()).isEqualTo("trước mùa mưa");
        fixture.full(false);
        robot.interact(() -> tab.show(visit));
        assertThat(fixture.app().followups().assignments(visit.id()))
                .anyMatch(each -> each.dueText().equals("trước mùa mưa"));
        assertThat(words.getText()).isEqualTo("trước mùa mưa");
    }
}
