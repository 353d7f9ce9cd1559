package vn.thucdia.ui.visit.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.control.QuickEntry;
import vn.thucdia.ui.visit.line.TabFixture;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class SessionTabTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path temp;
    private static int folders;

    @SuppressWarnings("NullAway.Init")
    private TabFixture fixture;
    @SuppressWarnings("NullAway.Init")
    private Visit visit;
    @SuppressWarnings("NullAway.Init")
    private SessionTab tab;

    @Start
    void start(Stage stage) {
        fixture = new TabFixture(temp.resolve("s" + folders++));
        visit = SampleVisit.record(fixture.app());
        tab = new SessionTab(fixture.desk(), fixture.links(), new FxmlViews(fixture.desk().messages()));
        Scene scene = new Scene((Parent) tab.node(), 1270, 640);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        tab.show(visit);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(tab::hide);
        fixture.close();
    }

    private List<Statement> stored() {
        return fixture.app().visits().statements(visit.id());
    }

    private <T extends Node> T find(FxRobot robot, String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    private void select(FxRobot robot, int at) {
        robot.interact(() -> tab.reveal(stored().get(at).id()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private QuickEntry<EntryKind> entry(FxRobot robot) {
        return (QuickEntry<EntryKind>) find(robot, "session-entry", QuickEntry.class);
    }

    private void press(FxRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
    }

    private List<String> tokens(FxRobot robot) {
        return robot.from(entry(robot)).lookup(".quick-below .chip").queryAllAs(Label.class).stream()
                .map(Label::getText).toList();
    }

    @Test
    void speakerKindAndPetitionAreChosenWithoutLeavingTheLine(FxRobot robot) {
        robot.interact(Objects.requireNonNull(tab.quickEntry()));
        robot.interact(() -> entry(robot).setText("Vấn đề lớn: tổng hợp, báo cáo @các ngành"));
        press(robot, KeyCode.ALT, KeyCode.DIGIT4);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        for (int times = 0; times < 3; times++) {
            press(robot, KeyCode.CONTROL, KeyCode.L);
        }
        assertThat(tokens(robot)).containsExactly("KL·11", "Tống Thanh Hải", "các ngành", "KN·3", "chưa đặt hạn");
        robot.interact(entry(robot)::commit);
        assertThat(stored().getLast()).satisfies(made -> {
            assertThat(made.text()).isEqualTo("Vấn đề lớn: tổng hợp, báo cáo");
            assertThat(made.kind()).isEqualTo(EntryKind.CONCLUSION);
            assertThat(made.answers()).isNotNull();
        });
        assertThat(entry(robot).getPicks().getPicked()).isEqualTo(EntryKind.CONCLUSION);
    }

    private boolean typesInLine(FxRobot robot) {
        return entry(robot).getField().isFocused();
    }

    @Test
    void whoIsChosenByClickOrDigitIsHeardInTheLineAtOnce(FxRobot robot) {
        Participant quiet = fixture.app().visits().participants(visit.id()).stream()
                .filter(each -> each.speaker() && !each.name().isBlank()).findFirst().orElseThrow();
        fixture.app().visits().editParticipant(quiet, quiet.withSpeaker(false));
        robot.interact(() -> tab.show(visit));
        ListView<?> present = find(robot, "speaker-present", ListView.class);
        int before = present.getItems().size();
        robot.clickOn(
                robot.from(present).lookup(".list-cell").<Node>match(Node::isVisible).queryAll().iterator().next());
        assertThat(present.getItems()).hasSize(before - 1);
        assertThat(typesInLine(robot)).isTrue();
        robot.type(KeyCode.SPACE).type(KeyCode.SPACE);
        assertThat(present.getItems()).hasSize(before - 1);

        robot.interact(() -> find(robot, "speaker-add", Button.class).requestFocus());
        press(robot, KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(typesInLine(robot)).isTrue();
        robot.interact(() -> find(robot, "speaker-list", ListView.class).requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(typesInLine(robot)).isTrue();
        robot.interact(() -> find(robot, "speaker-add", Button.class).fire());
        press(robot, KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(find(robot, "speaker-name", TextInputControl.class).isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        robot.clickOn(
                robot.from(find(robot, "speaker-list", ListView.class)).lookup(".list-cell").nth(1).<Node>query());
        assertThat(typesInLine(robot)).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void wordsBegunAreFoundAgainWithKindSpeakerAndPetition(FxRobot robot) {
        robot.interact(Objects.requireNonNull(tab.quickEntry()));
        robot.interact(() -> entry(robot).setText("Đồng ý hỗ trợ"));
        press(robot, KeyCode.ALT, KeyCode.DIGIT4);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        press(robot, KeyCode.CONTROL, KeyCode.L);
        List<String> before = tokens(robot);
        robot.interact(() -> {
            Scene scene = tab.node().getScene();
            tab.hide();
            tab = new SessionTab(fixture.desk(), fixture.links(), new FxmlViews(fixture.desk().messages()));
            scene.setRoot((Parent) tab.node());
            tab.show(visit);
        });
        assertThat(entry(robot).getText()).isEqualTo("Đồng ý hỗ trợ");
        assertThat(entry(robot).getPicks().getPicked()).isEqualTo(EntryKind.CONCLUSION);
        assertThat(find(robot, "speaker-list", ListView.class).getSelectionModel().getSelectedIndex()).isEqualTo(3);
        assertThat(tokens(robot)).isEqualTo(before).contains("KN·1");
    }

    @Test
    void theHintOfASignSaysWhomItNames(FxRobot robot) {
        robot.interact(() -> entry(robot).getPicks().setPicked(EntryKind.OBSERVATION));
        assertThat(hints(robot)).anyMatch(words -> words.startsWith("@ người phát biểu"));
        robot.interact(() -> entry(robot).getPicks().setPicked(EntryKind.CONCLUSION));
        assertThat(hints(robot)).anyMatch(words -> words.startsWith("@ người, đơn vị"));
    }

    private List<String> hints(FxRobot robot) {
        return robot.from(entry(robot)).lookup((Node node) -> node instanceof TextFlow).queryAllAs(TextFlow.class)
                .stream()
                .filter(Node::isVisible)
                .map(flow -> flow.getChildren().stream().map(each -> ((Text) each).getText()).reduce("",
                        String::concat))
                .toList();
    }

    @Test
    void answerNowSetsKindAndPetitionOfTheLine(FxRobot robot) {
        robot.interact(() -> {
            entry(robot).getPicks().setPicked(EntryKind.PETITION);
            entry(robot).setText("Kiến nghị mới");
            entry(robot).commit();
        });
        Button answer = robot.lookup(".session-answer").queryAs(Button.class);
        robot.interact(answer::fire);
        assertThat(entry(robot).getPicks().getPicked()).isEqualTo(EntryKind.ANSWER);
        robot.interact(() -> entry(robot).setText("Trả lời"));
        assertThat(tokens(robot)).contains("KN·4");
        assertThat(robot.lookup(".link-banner").queryAs(Label.class).getText())
                .isEqualTo("Dòng đang gõ sẽ gắn vào KN·4");
    }

    @Test
    void theCardSavesTextWhenAnotherStatementIsOpened(FxRobot robot) {
        select(robot, 0);
        robot.interact(() -> find(robot, "said-text", TextArea.class).setText("Kinh tế phát triển"));
        select(robot, 1);
        assertThat(stored().getFirst().text()).isEqualTo("Kinh tế phát triển");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theKindOnTheCardMakesAConclusionAndTakesItAway(FxRobot robot) {
        select(robot, 10);
        ComboBox<EntryKind> kind = (ComboBox<EntryKind>) find(robot, "line-kind", ComboBox.class);
        robot.interact(() -> kind.setValue(EntryKind.CONCLUSION));
        assertThat(fixture.app().followups().conclusions(visit.id())).hasSize(11);
        robot.interact(() -> kind.setValue(EntryKind.ASSESSMENT));
        assertThat(fixture.app().followups().conclusions(visit.id())).hasSize(10);
    }

    @Test
    void aTagLeadsToItsRecord(FxRobot robot) {
        robot.interact(() -> robot.from(find(robot, "log-list", ListView.class)).lookup(".code-tag")
                .queryAllAs(CodeTag.class).stream().filter(tag -> tag.getText().equals("KL·10")).findFirst()
                .orElseThrow().fire());
        assertThat(fixture.revealed())
                .containsExactly(fixture.app().followups().conclusions(visit.id()).getLast().id());
    }

    @Test
    void statementsAreReorderedAndDeletedByKeys(FxRobot robot) {
        select(robot, 1);
        robot.interact(() -> find(robot, "log-list", ListView.class).requestFocus());
        press(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(stored()).extracting(Statement::number).startsWith(2, 1, 3);
        robot.type(KeyCode.DELETE);
        assertThat(stored()).extracting(Statement::number).startsWith(1, 3);
    }

    @Test
    void aSpeakerIsAddedInPlace(FxRobot robot) {
        robot.interact(() -> find(robot, "speaker-add", ButtonBase.class).fire());
        robot.interact(() -> find(robot, "speaker-name", TextInputControl.class).setText("Sở Nội vụ"));
        robot.interact(() -> find(robot, "speaker-create", ButtonBase.class).fire());
        assertThat(fixture.app().visits().participants(visit.id())).last().satisfies(added -> {
            assertThat(added.name()).isEqualTo("Sở Nội vụ");
            assertThat(added.speaker()).isTrue();
        });
    }

    @Test
    void addingDetailOpensTheGeneralStatementForItsSpeaker(FxRobot robot) {
        robot.interact(() -> find(robot, "petition-detail", ButtonBase.class).fire());
        assertThat(entry(robot).getPicks().getPicked()).isEqualTo(EntryKind.DIFFICULTY);
        robot.interact(() -> entry(robot).setText("Thiếu giáo viên"));
        assertThat(tokens(robot)).contains("Đại diện các cơ quan chuyên môn, lãnh đạo huyện Than Uyên");
    }
}
