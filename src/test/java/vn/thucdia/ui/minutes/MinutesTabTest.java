package vn.thucdia.ui.minutes;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.minutes.MinutesComposer;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.draft.DraftStore;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the toolkit starts each test
class MinutesTabTest {

    @TempDir
    private static Path temp;
    private static TestDesk desk;
    private static Visit visit;
    private static int windows;

    private final List<Id<?>> revealed = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private MinutesTab tab;
    private Stage stage;

    @BeforeAll
    static void recordOnce() {
        desk = TestDesk.open(temp, Messages.in(Language.VI), new WindowWidth());
        visit = SampleVisit.record(desk.app());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Start
    void start(Stage primary) {
        stage = primary;
        Theme theme = new Theme(Theme.Mode.LIGHT);
        VisitLinks links = new VisitLinks() {
            @Override
            public void reveal(Id<?> record) {
                revealed.add(record);
            }

            @Override
            public void editAttendance() {
                heard.add("attendance");
            }

            @Override
            public void visitChanged() {
                heard.add("changed");
            }
        };
        // A width of its own: otherwise the tabs of earlier tests would follow this window too, out of sight and undressed.
        WindowWidth width = new WindowWidth();
        Desk all = desk.desk();
        // And drafts of its own: an hour that could not be read in another test would be put back here.
        Desk own = new Desk(all.app(), all.messages(), all.formats(), all.tasks(), all.saving(), all.shell(),
                all.navigator(), width, DraftStore.direct(temp.resolve("drafts" + windows++)), null);
        tab = new MinutesTab(own, links, new FxmlViews(desk.desk().messages()),
                (name, format, folder) -> temp.resolve(name), (pages, name) -> heard.add("print"));
        BorderPane root = new BorderPane(tab.node());
        root.setTop(tab.aside());
        Scene scene = new Scene(root, 1366, 700);
        theme.dress(scene);
        width.watch(root);
        stage.setScene(scene);
        stage.setWidth(1366);
        stage.setHeight(700);
        stage.show();
        tab.show(visit);
    }

    @Stop
    void stop() {
        tab.hide();
        Visit changed = desk.app().visits().require(visit.id());
        if (!changed.equals(visit)) {
            desk.app().visits().edit(changed, visit);
        }
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return type.cast(stage.getScene().lookup(id));
    }

    private PagesView pages() {
        return find("#minutes-pages", PagesView.class);
    }

    @Test
    void thePagesOfTheMinutesAreShownWithTheCodesOfTheirSources(FxRobot robot) {
        Button source = robot.lookup(".source-tag").<Button>queryAll().stream()
                .filter(tag -> tag.getText().equals("TĐ·1")).findFirst().orElseThrow();

        robot.interact(source::fire);

        assertThat(revealed).containsExactly(desk.app().visits().observations(visit.id()).getFirst().id());
        assertThat(robot.lookup(".paper").queryAll()).hasSizeBetween(1, 4);
    }

    @Test
    void aLineChosenInTheOutlineIsOutlinedOnItsPageAndTheOtherWayRound(FxRobot robot) {
        @SuppressWarnings("unchecked")
        TreeView<OutlineRow> outline = find("#minutes-outline", TreeView.class);
        TreeItem<OutlineRow> conclusions = outline.getRoot().getChildren().get(4);
        TreeItem<OutlineRow> last = conclusions.getChildren().getLast();

        robot.interact(() -> outline.getSelectionModel().select(last));

        assertThat(pages().pageProperty().get()).isGreaterThan(1);
        Node piece = robot.lookup(".piece:selected").query();
        assertThat(piece.getBoundsInParent().getHeight()).isPositive();

        robot.interact(() -> pages().setVvalue(0));
        Node first = robot.lookup(".piece:blank").queryAll().iterator().next();
        robot.clickOn(first);

        assertThat(outline.getSelectionModel().getSelectedItem().getParent())
                .isEqualTo(outline.getRoot().getChildren().getFirst());
    }

    @Test
    void hoursTypedOnTheirCardAreSavedAndTheCardGoesWhenItIsLeft(FxRobot robot) {
        int before = shownCount();
        robot.clickOn("#minutes-start").write("14h").push(KeyCode.ENTER);
        assertThat(desk.app().visits().require(visit.id()).startTime()).isEqualTo(LocalTime.of(14, 0));
        robot.clickOn("#minutes-end").write("17h").push(KeyCode.ENTER);

        assertThat(shownCount()).isEqualTo(before - 1);
        assertThat(find("#issue-hours", Node.class)).isNotNull();
        robot.clickOn("#minutes-place");

        assertThat(find("#issue-hours", Node.class)).isNull();
        assertThat(heard).containsOnly("changed");
    }

    @Test
    void aTimeThatCannotBeReadStaysWithASentenceBelowIt(FxRobot robot) {
        robot.clickOn("#minutes-start");
        robot.interact(() -> find("#minutes-start", TextField.class).setText("25h"));
        robot.push(KeyCode.ENTER);

        assertThat(find("#minutes-start", TextField.class).getText()).isEqualTo("25h");
        assertThat(robot.lookup(".answer-error").match(Node::isVisible).queryLabeled().getText()).contains("25h");
    }

    @Test
    void whatWasTypedIsSavedWhenTheTabIsLeft(FxRobot robot) {
        robot.clickOn("#minutes-place");
        robot.interact(() -> {
            find("#minutes-place", TextField.class).setText("Phòng họp");
            tab.hide();
        });

        assertThat(desk.app().visits().require(visit.id()).place()).isEqualTo("Phòng họp");
    }

    @Test
    void f8GoesFromCardToCardAndPutsTheFocusOnWhatIsToBeDone(FxRobot robot) {
        robot.push(KeyCode.F8);
        assertThat(find("#issue-attendance", Node.class).getPseudoClassStates()).anyMatch(
                state -> state.getPseudoClassName().equals("current"));
        robot.push(KeyCode.SPACE);
        assertThat(heard).containsExactly("attendance");

        robot.push(KeyCode.F8);
        robot.push(KeyCode.F8);

        assertThat(find("#minutes-start", TextField.class).isFocused()).isTrue();
    }

    @Test
    void belowTwelveHundredPixelsTheCardsTakeThePlaceOfTheOutline(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1093));
        assertThat(find("#minutes-settle", Node.class)).isNull();
        assertThat(find("#minutes-settle-toggle", Labeled.class).getText()).isEqualTo("Cần xử lý " + toSettle());

        robot.clickOn("#minutes-settle-toggle");
        assertThat(find("#minutes-settle", Node.class)).isNotNull();
        assertThat(find("#minutes-outline", Node.class)).isNull();

        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        assertThat(find("#minutes-outline", Node.class)).isNotNull();
    }

    @Test
    void zoomingLeavesTheFitAndThePlaceStays(FxRobot robot) {
        robot.interact(() -> pages().setVvalue(1));
        int page = pages().pageProperty().get();
        double fitting = pages().zoomProperty().get();

        robot.clickOn("#minutes-nearer");
        robot.clickOn("#minutes-nearer");

        assertThat(pages().zoomProperty().get()).isGreaterThan(fitting);
        assertThat(pages().fitWidthProperty().get()).isFalse();
        assertThat(pages().pageProperty().get()).isEqualTo(page);
        robot.clickOn("#minutes-fit");
        assertThat(pages().zoomProperty().get()).isEqualTo(fitting);
    }

    @Test
    void exportSaysWhereTheFileLiesUntilItIsDismissed(FxRobot robot) {
        robot.clickOn("#minutes-docx");
        assertThat(robot.lookup("#minutes-written").tryQuery()).isPresent();
        assertThat(temp.resolve("Bien ban Than Uyen 13-6-2023.docx")).isNotEmptyFile();

        robot.clickOn("#minutes-written .icon-button");

        assertThat(robot.lookup("#minutes-written").tryQuery()).isEmpty();
    }

    @Test
    void printAndExportAreOfferedToTheFrame(FxRobot robot) {
        robot.interact(tab.print());

        assertThat(heard).containsExactly("print");
    }

    private int shownCount() {
        Labeled count = (Labeled) find("#minutes-settle-header", Node.class).lookup(".pane-header-count");
        return Integer.parseInt(count.getText());
    }

    private int toSettle() {
        return new MinutesComposer()
                .compose(desk.app().snapshots().of(visit.id(), desk.desk().today())).issues().size();
    }
}
