package vn.thucdia.ui.shell;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import atlantafx.base.controls.ModalPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.task.DirectTaskRunner;
import vn.thucdia.ui.task.ErrorPresenter;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private final Messages messages = Messages.in(Language.VI);
    private final ErrorPresenter errors = new ErrorPresenter(messages);
    private final ShellModel model = new ShellModel(messages, errors, new DirectTaskRunner(errors));
    private final Navigator navigator = new Navigator();
    private final WindowWidth width = new WindowWidth();
    private final List<String> heard = new ArrayList<>();
    private final Page visits = new Page("visits", "Đợt kiểm tra", heard);
    private final Page settings = new Page("settings", "Cài đặt", heard);
    private Stage stage;
    private Shell shell;

    @Start
    void start(Stage primary) {
        stage = primary;
        List<RailItem> items = List.of(
                new RailItem("visits", Feather.MAP, "Đợt kiểm tra", RailItem.Place.TOP, () -> visits),
                new RailItem("settings", Feather.SETTINGS, "Cài đặt", RailItem.Place.BOTTOM, () -> settings));
        shell = new Shell(new FxmlViews(messages), model, navigator, items, width);
        Scene scene = new Scene(shell.root(), 1300, 700);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        shell.openSection("visits");
    }

    @Test
    void theRailOpensScreensAndAltLeftReturns(FxRobot robot) {
        robot.clickOn("#rail-settings");
        assertThat(title()).isEqualTo("Cài đặt");

        robot.push(KeyCode.ALT, KeyCode.LEFT);

        assertThat(title()).isEqualTo("Đợt kiểm tra");
        assertThat(heard).containsExactly("show visits", "hide visits", "show settings", "hide settings",
                "show visits");
    }

    @Test
    void aScreenOpenedAnewGoesUpToWhatItBelongsToAndNotDownAgain(FxRobot robot) {
        assertThat(shell.root().lookup("#back").isVisible()).isFalse();
        robot.interact(() -> visits.frame().crumbsProperty()
                .set(List.of(new ScreenFrame.Crumb("Cài đặt", () -> navigator.open(settings)))));
        assertThat(shell.root().lookup("#back").isVisible()).isTrue();

        robot.push(KeyCode.ALT, KeyCode.LEFT);

        assertThat(title()).isEqualTo("Cài đặt");
        assertThat(shell.root().lookup("#back").isVisible()).isFalse();
    }

    @Test
    void aTitleThatChangesLaterIsShownAndThatOfAHiddenScreenIsNot(FxRobot robot) {
        robot.interact(() -> visits.frame().titleProperty().set("Than Uyên"));
        assertThat(title()).isEqualTo("Than Uyên");

        robot.clickOn("#rail-settings");
        robot.interact(() -> visits.frame().titleProperty().set("Mường Tè"));

        assertThat(title()).isEqualTo("Cài đặt");
    }

    @Test
    void quickEntryIsThereOnlyWhereTheScreenOffersIt(FxRobot robot) {
        Node button = shell.root().lookup("#quickEntry");
        assertThat(button.isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.N);

        robot.interact(() -> visits.frame().quickEntryProperty().set(() -> heard.add("quick")));
        assertThat(button.isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.clickOn(button);

        assertThat(heard).containsExactly("show visits", "quick", "quick");
    }

    @Test
    void exportAndPrintGoToTheShownScreen(FxRobot robot) {
        robot.interact(() -> {
            visits.frame().exportProperty().set(() -> heard.add("export"));
            visits.frame().printProperty().set(() -> heard.add("print"));
        });
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.clickOn("#rail-settings");
        robot.push(KeyCode.CONTROL, KeyCode.E);

        assertThat(heard.stream().filter(word -> !word.contains(" "))).containsExactly("export", "print");
    }

    @Test
    void undoFirstTakesBackTypingInTheFieldAndThenTheLastSave(FxRobot robot) {
        robot.interact(() -> model.undoProperty().set(() -> heard.add("undo")));
        robot.clickOn(visits.field).write("a");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(visits.field.getText()).isEmpty();
        assertThat(heard).doesNotContain("undo");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(heard).contains("undo");
    }

    @Test
    void theStatusBarSaysWhenTheLastChangeWasSavedOrThatItWasNot(FxRobot robot) {
        Labeled state = (Labeled) shell.root().lookup("#saveState");
        assertThat(state.isVisible()).isFalse();

        robot.interact(() -> model.saved(LocalTime.of(14, 32)));
        assertThat(state.getText()).isEqualTo("Đã lưu lúc 14:32 · trên máy này");

        robot.interact(model::saveFailed);
        assertThat(state.getText()).startsWith("Chưa lưu được");
    }

    @Test
    void aFailureIsSaidAboveTheSheetUntilItIsDismissed(FxRobot robot) {
        robot.interact(() -> errors.present(new Problem("problem.disk.full")));
        assertThat(robot.lookup(messages.get("problem.disk.full")).tryQuery()).isPresent();

        robot.clickOn(".message-bar .icon-button");

        assertThat(robot.lookup(".message-bar").tryQuery()).isEmpty();
    }

    @Test
    void f1ListsOnlyTheKeysThatWorkHereAndEscapePutsTheListAway(FxRobot robot) {
        robot.interact(() -> visits.frame().keysProperty()
                .set(List.of(new ScreenFrame.KeyRow("Ctrl Alt N", "đợt mới"))));
        robot.clickOn(visits.field).push(KeyCode.F1);
        assertThat(robot.lookup("Đợt mới").tryQuery()).isPresent();
        ModalPane overlay = (ModalPane) shell.root().lookup("#overlay");
        assertThat(overlay.getInTransitionFactory()).as("no second picture is left by a movement").isNull();
        assertThat(robot.lookup("Ctrl P").tryQuery()).isEmpty();

        robot.push(KeyCode.ESCAPE);

        assertThat(((ModalPane) shell.root().lookup("#overlay")).isDisplay()).isFalse();
        assertThat(visits.field.isFocused()).isTrue();
    }

    @Test
    void f6MovesTheFocusFromPaneToPane(FxRobot robot) {
        robot.clickOn(visits.field);
        robot.push(KeyCode.F6);
        assertThat(visits.right.isFocused()).isTrue();

        robot.push(KeyCode.F6);
        assertThat(shell.root().lookup("#rail-visits").isFocused()).isTrue();

        robot.push(KeyCode.F6);
        assertThat(visits.field.isFocused()).isTrue();
    }

    @Test
    void belowTwelveHundredPixelsTheWindowIsNarrow(FxRobot robot) {
        assertThat(width.isNarrow()).isFalse();

        robot.interact(() -> stage.setWidth(1093));

        assertThat(width.isNarrow()).isTrue();
    }

    private String title() {
        return ((Labeled) shell.root().lookup(".screen-title")).getText();
    }

    /** A screen of two panes that tells when it is shown and hidden. */
    private static final class Page implements Screen {

        private final ScreenFrame frame;
        private final List<String> heard;
        private final TextField field = new TextField();
        private final Button right = new Button("x");
        private final HBox node;

        Page(String section, String title, List<String> heard) {
            frame = new ScreenFrame(section, title);
            this.heard = heard;
            VBox left = new VBox(field);
            left.getStyleClass().add("pane");
            VBox pane = new VBox(right);
            pane.getStyleClass().add("pane");
            node = new HBox(left, pane);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public ScreenFrame frame() {
            return frame;
        }

        @Override
        public void onShow() {
            heard.add("show " + frame.section());
        }

        @Override
        public void onHide() {
            heard.add("hide " + frame.section());
        }
    }
}
