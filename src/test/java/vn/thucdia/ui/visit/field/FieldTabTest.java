package vn.thucdia.ui.visit.field;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.QuickEntry;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.line.TabFixture;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class FieldTabTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path temp;
    private static int folders;

    @SuppressWarnings("NullAway.Init")
    private TabFixture fixture;
    @SuppressWarnings("NullAway.Init")
    private Visit visit;
    @SuppressWarnings("NullAway.Init")
    private FieldTab tab;
    @SuppressWarnings("NullAway.Init")
    private StackPane place;

    @Start
    void start(Stage stage) {
        fixture = new TabFixture(temp.resolve("f" + folders++));
        visit = SampleVisit.record(fixture.app());
        tab = new FieldTab(fixture.desk(), fixture.links(), new FxmlViews(fixture.desk().messages()));
        place = new StackPane(tab.node());
        Scene scene = new Scene(place, 1270, 640);
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

    private List<Observation> stored() {
        return fixture.app().visits().observations(visit.id());
    }

    private void select(FxRobot robot, int line) {
        robot.interact(() -> tab.reveal(stored().get(line).id()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private <T extends Node> T find(FxRobot robot, String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    @SuppressWarnings("unchecked")
    private QuickEntry<EntryKind> entry(FxRobot robot) {
        return (QuickEntry<EntryKind>) find(robot, "field-entry", QuickEntry.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void wordsBegunAreFoundAgainWithKindAndSite(FxRobot robot) {
        fixture.app().visits().addSite(visit.id(), "Bản Mường", "");
        robot.interact(() -> tab.show(visit));
        ListView<Row<SiteView>> sites = find(robot, "site-list", ListView.class);
        Object second = sites.getItems().get(1).id();
        robot.interact(() -> {
            sites.getSelectionModel().select(1);
            entry(robot).setText("Thiếu vốn");
            entry(robot).getPicks().setPicked(EntryKind.DIFFICULTY);
            tab.hide();
            tab = new FieldTab(fixture.desk(), fixture.links(), new FxmlViews(fixture.desk().messages()));
            place.getChildren().setAll(tab.node());
            tab.show(visit);
        });
        assertThat(entry(robot).getText()).isEqualTo("Thiếu vốn");
        assertThat(entry(robot).getPicks().getPicked()).isEqualTo(EntryKind.DIFFICULTY);
        ListView<Row<SiteView>> again = find(robot, "site-list", ListView.class);
        assertThat(again.getSelectionModel().getSelectedItem().id()).isEqualTo(second);
    }

    @Test
    void aLineIsTypedAndEnteredWithItsKindByDigit(FxRobot robot) {
        robot.interact(Objects.requireNonNull(tab.quickEntry()));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.interact(() -> entry(robot).setText("Thiếu vốn làm hạ tầng"));
        robot.type(KeyCode.ENTER);
        assertThat(stored().getLast()).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(EntryKind.DIFFICULTY);
            assertThat(line.text()).isEqualTo("Thiếu vốn làm hạ tầng");
        });
        assertThat(entry(robot).getText()).isEmpty();
    }

    @Test
    void theMenuOfASiteHoldsItsThreeCommandsAndNoWordsOfItsOwn(FxRobot robot) {
        MenuButton more = find(robot, "site-more", MenuButton.class);
        assertThat(more.getText()).isNullOrEmpty();
        assertThat(more.getItems()).hasSize(3).extracting(MenuItem::getText).doesNotContainNull();
    }

    @Test
    void theCountOfASiteFollowsWhatIsRecordedAndTakenBack(FxRobot robot) {
        String before = siteText(robot);
        robot.interact(Objects.requireNonNull(tab.quickEntry()));
        robot.interact(() -> entry(robot).setText("Thiếu vốn làm hạ tầng"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(siteText(robot)).isNotEqualTo(before).contains("4 mục");
        System.gc();
        robot.interact(() -> {
            fixture.app().ledger().undo();
            tab.show(visit);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(siteText(robot)).isEqualTo(before);
    }

    /** What the first row of the sites shows. */
    private static String siteText(FxRobot robot) {
        return robot.lookup(".list-cell").queryAll().stream()
                .filter(cell -> cell instanceof SiteCell site && site.getIndex() == 0)
                .flatMap(cell -> robot.from(cell).lookup(".label").queryAllAs(Label.class).stream())
                .map(Label::getText).distinct().collect(Collectors.joining(" | "));
    }

    @Test
    void theCardSavesADetailWhenItIsLeftAndTheWarningGoes(FxRobot robot) {
        select(robot, 2);
        robot.interact(() -> {
            find(robot, "line-detail", TextArea.class).requestFocus();
            find(robot, "line-detail", TextArea.class).setText("Làm rãnh thoát nước cuối cụm");
        });
        robot.interact(() -> find(robot, "line-bodies", TextInputControl.class).requestFocus());
        assertThat(stored().get(2).detail()).isEqualTo("Làm rãnh thoát nước cuối cụm");
    }

    @Test
    void aDirectionIsGivenToABodyAndAnImpossibleDayIsExplained(FxRobot robot) {
        select(robot, 2);
        robot.interact(() -> {
            TextInputControl bodies = find(robot, "line-bodies", TextInputControl.class);
            bodies.requestFocus();
            bodies.setText("ubnd tinh");
        });
        DateField due = find(robot, "line-due", DateField.class);
        robot.interact(() -> {
            due.editor().requestFocus();
            due.editor().setText("31/6");
            due.read();
        });
        assertThat(((FieldBox) due.getParent()).getError()).isEqualTo("Tháng 6 chỉ có 30 ngày. Thử 30/6.");
        robot.interact(() -> {
            due.editor().setText("30/6");
            due.read();
        });
        var assignment = fixture.app().followups().assignmentsOf(stored().get(2).id()).getFirst();
        assertThat(assignment.dueDate()).hasToString("2023-06-30");
        assertThat(fixture.app().followups().parties(assignment.id()))
                .singleElement().satisfies(party -> assertThat(party.name()).isEqualTo("UBND tỉnh"));
        assertThat(stored().get(2).followUp()).isTrue();
    }

    @Test
    void changingTheKindOnTheCardOpensAPetition(FxRobot robot) {
        select(robot, 0);
        robot.interact(() -> kind(robot).setValue(EntryKind.PETITION));
        assertThat(stored().getFirst().kind()).isEqualTo(EntryKind.PETITION);
        assertThat(fixture.app().followups().petitions(visit.id())).hasSize(4);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<EntryKind> kind(FxRobot robot) {
        return (ComboBox<EntryKind>) find(robot, "line-kind", ComboBox.class);
    }

    @Test
    void theCountOfASiteFollowsAnUndo(FxRobot robot) {
        robot.interact(() -> entry(robot).setText("Thiếu vốn làm hạ tầng"));
        robot.interact(() -> entry(robot).commit());
        assertThat(siteCounts(robot)).containsExactly("4 mục");
        robot.interact(() -> {
            fixture.app().ledger().undo();
            tab.hide();
            place.getChildren().setAll(tab.node());
            tab.show(visit);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(siteCounts(robot)).containsExactly("3 mục");
    }

    private static List<String> siteCounts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Label label && label.getText().matches("\\d+ mục.*"))
                .queryAllAs(Label.class).stream().map(label -> label.getText().replaceAll(" ·.*", "")).toList();
    }

    @Test
    void theLineKeepsTheFocusWhenTheTabIsReadAfresh(FxRobot robot) {
        robot.interact(() -> assertThat(tab.focusTyping()).isTrue());
        robot.interact(tab::hide);
        robot.interact(() -> tab.show(visit));
        robot.write("Sau khi hoàn tác");
        assertThat(entry(robot).getText()).isEqualTo("Sau khi hoàn tác");
    }

    @Test
    void theListIsWorkedByKeysAlone(FxRobot robot) {
        select(robot, 2);
        robot.interact(() -> find(robot, "line-list", ListView.class).requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(stored()).extracting(Observation::number).containsExactly(1, 3, 2);
        robot.type(KeyCode.DELETE);
        assertThat(stored()).extracting(Observation::number).containsExactly(1, 2);
    }

    @Test
    void typingInTheCardNeverDeletesTheLine(FxRobot robot) {
        select(robot, 0);
        robot.interact(() -> find(robot, "line-text", TextArea.class).requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(stored()).hasSize(3);
        robot.type(KeyCode.ESCAPE);
        assertThat(find(robot, "line-list", ListView.class).isFocused()).isTrue();
    }

    @Test
    void aSiteIsAddedInItsRowByOneKey(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> find(robot, "site-name", TextInputControl.class).setText("Đường Nùng Nàng"));
        robot.type(KeyCode.ENTER);
        assertThat(fixture.app().visits().sites(visit.id())).hasSize(2).last()
                .satisfies(site -> assertThat(site.name()).isEqualTo("Đường Nùng Nàng"));
    }

    @Test
    void goingToAnotherLineSavesWhatWasTypedForTheFirst(FxRobot robot) {
        select(robot, 0);
        robot.interact(() -> find(robot, "line-text", TextArea.class).setText("Kiểm tra đường nội bộ"));
        select(robot, 1);
        assertThat(stored().get(0).text()).isEqualTo("Kiểm tra đường nội bộ");
        assertThat(find(robot, "line-text", TextArea.class).getText()).isEqualTo(stored().get(1).text());
    }
}
