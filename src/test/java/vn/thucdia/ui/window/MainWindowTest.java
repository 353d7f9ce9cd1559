package vn.thucdia.ui.window;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.exchange.JsonExport;
import vn.thucdia.language.Language;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.people.GroupRole;
import vn.thucdia.people.People;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.settings.Place;
import vn.thucdia.ui.settings.Settings;
import vn.thucdia.ui.settings.SettingsFile;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The real window with its own threads on a folder of its own, from opening to closing. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;
    private @Nullable MainWindow window;
    private @Nullable Stage stage;

    @BeforeEach
    void setUp() {
        folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
    }

    @AfterEach
    void close(FxRobot robot) {
        if (window != null) {
            MainWindow open = window;
            window = null;
            expectNoFailure();
            robot.interact(() -> {
                stage().hide();
                open.closeEverything();
            });
        }
    }

    private Stage stage() {
        return java.util.Objects.requireNonNull(stage);
    }

    private void open(FxRobot robot) {
        open(robot, null);
    }

    private void open(FxRobot robot, @Nullable Path given) {
        SettingsFile file = new SettingsFile(folder.settings());
        SettingsFile.Loaded loaded = file.read();
        Opening opening = Opening.of(folder, TestWindow.CLOCK, given);
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(stage, opening, file, loaded, null, TestWindow.CLOCK);
        });
    }

    /** Nothing unexpected may have happened behind a test that passes. */
    private void expectNoFailure() {
        assertThat(stage().getScene().getRoot().lookupAll(".message-text"))
                .extracting(node -> ((Labeled) node).getText())
                .noneMatch(words -> words.contains("(mã") || words.contains("(code"));
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private <T extends Node> T node(Class<T> type, String selector) {
        return type.cast(stage().getScene().lookup(selector));
    }

    private boolean isOffered(String selector) {
        Node found = stage().getScene().lookup(selector);
        return found != null && !found.isDisabled();
    }

    private boolean shows(String selector, String words) {
        return stage().getScene().getRoot().lookupAll(selector).stream()
                .anyMatch(node -> node instanceof Labeled label && label.getText().contains(words));
    }

    /** A folder with the sample visit and a person who works there. */
    private Id<Visit> prepare() {
        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            People.User user = app.people().setUp("Nguyễn Thị Ánh", "Tổ công tác số 1", "UBND tỉnh Lai Châu",
                    GroupRole.SECRETARY);
            new SettingsFile(folder.settings()).write(Settings.DEFAULT.withPerson(user.person(), user.group()));
            return SampleVisit.record(app).id();
        }
    }

    @Test
    void onAnEmptyFolderTheFirstRunAsksForANameAndLeadsToTheVisits(FxRobot robot) throws Exception {
        open(robot);
        waitUntil(() -> isOffered("#first-sample"));
        assertThat(node(Button.class, "#first-start").isDisabled()).isTrue();

        robot.interact(() -> {
            node(TextField.class, "#profile-name").setText("Nguyễn Thị Ngọc Ánh");
            node(TextField.class, "#profile-name").requestFocus();
            press(KeyCode.ENTER, false);
            assertThat(node(TextField.class, "#profile-group").isFocused()).isTrue();
            press(KeyCode.ENTER, false);
            assertThat(node(TextField.class, "#profile-laptop").isFocused()).isTrue();
            press(KeyCode.ENTER, false);
        });

        waitUntil(() -> stage().getScene().lookup("#visit-table") != null);
        close(robot);
        Settings settings = new SettingsFile(folder.settings()).read().settings();
        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            assertThat(app.people().persons()).extracting(person -> person.name())
                    .containsExactly("Nguyễn Thị Ngọc Ánh");
            assertThat(app.people().persons().getFirst().id()).isEqualTo(settings.person());
        }
    }

    @Test
    void aWrittenLedgerOpenedOnANewMachineIsTakenIn(FxRobot robot) throws Exception {
        Path written = temp.resolve("sổ.thucdia");
        try (AppContext other = AppContext.open(new DataFolder(temp.resolve("other"), temp.resolve("marks")),
                TestWindow.CLOCK)) {
            SampleVisit.record(other);
            try (OutputStream out = Files.newOutputStream(written)) {
                new JsonExport(other.ledger(), TestWindow.CLOCK, "test").write(out);
            }
        }
        open(robot, written);
        waitUntil(() -> shows(".message-text", "Đã nhập tệp sổ.thucdia"));
        close(robot);
        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            assertThat(app.visits().all()).hasSize(1);
        }
    }

    @Test
    void aWrittenLedgerIsNotMixedIntoAnother(FxRobot robot) throws Exception {
        Id<Visit> visit = prepare();
        Path written = temp.resolve("other.thucdia");
        try (AppContext other = AppContext.open(new DataFolder(temp.resolve("other"), temp.resolve("marks")),
                TestWindow.CLOCK)) {
            SampleVisit.record(other);
            try (OutputStream out = Files.newOutputStream(written)) {
                new JsonExport(other.ledger(), TestWindow.CLOCK, "test").write(out);
            }
        }
        open(robot, written);
        waitUntil(() -> shows(".message-text", "Sổ này đã có dữ liệu"));
        close(robot);
        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            assertThat(app.visits().all()).extracting(Visit::id).containsExactly(visit);
        }
    }

    @Test
    void aChangeOfLanguageAppliesAtOnceAndKeepsWhatWasTyped(FxRobot robot) throws Exception {
        open(robot);
        waitUntil(() -> stage().getScene().lookup("#profile-name") != null);

        robot.interact(() -> {
            node(TextField.class, "#profile-name").setText("Lò Văn Sơn");
            ((ToggleButton) stage().getScene().lookup("#profile-language").lookupAll(".toggle-button").stream()
                    .skip(1).findFirst().orElseThrow()).fire();
        });

        waitUntil(() -> shows(".label", "Set up this computer"));
        assertThat(node(TextField.class, "#profile-name").getText()).isEqualTo("Lò Văn Sơn");
        close(robot);
        assertThat(new SettingsFile(folder.settings()).read().settings().language()).isEqualTo(Language.EN);
    }

    @Test
    void itReopensWhereItWasClosed(FxRobot robot) throws Exception {
        Id<Visit> visit = prepare();
        SettingsFile file = new SettingsFile(folder.settings());
        file.write(file.read().settings().withPlace(new Place("visits", visit, "")));

        open(robot);

        waitUntil(() -> shows(".screen-title", "Than Uyên · 13/6/2023"));
        close(robot);
        assertThat(new SettingsFile(folder.settings()).read().settings().place()).isNotNull()
                .extracting(Place::visit).isEqualTo(visit);
    }

    @Test
    void whatWasJustTypedIsSavedWhenTheWindowCloses(FxRobot robot) throws Exception {
        Id<Visit> visit = prepare();
        SettingsFile file = new SettingsFile(folder.settings());
        file.write(file.read().settings().withPlace(new Place("visits", visit, "")));
        open(robot);
        waitUntil(() -> shows(".screen-title", "Than Uyên"));
        robot.interact(() -> press(KeyCode.F4, false));

        robot.interact(() -> {
            node(TextField.class, "#sheet-place").requestFocus();
            node(TextField.class, "#sheet-place").setText("Hội trường UBND huyện Than Uyên");
        });
        close(robot);

        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            assertThat(app.visits().require(visit).place()).isEqualTo("Hội trường UBND huyện Than Uyên");
        }
    }

    @Test
    void undoTakesBackTheLastActionAndSaysWhichItWas(FxRobot robot) throws Exception {
        Id<Visit> visit = prepare();
        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            Visit before = app.visits().require(visit);
            app.visits().edit(before, before.withPlace("Phòng họp số 2"));
        }
        SettingsFile file = new SettingsFile(folder.settings());
        file.write(file.read().settings().withPlace(new Place("visits", visit, "")));
        open(robot);
        waitUntil(() -> shows(".screen-title", "Than Uyên"));
        robot.interact(() -> press(KeyCode.F4, false));
        waitUntil(() -> node(TextField.class, "#sheet-place").getText().equals("Phòng họp số 2"));

        robot.interact(() -> {
            node(Button.class, "#sheet-close").requestFocus();
            press(KeyCode.Z, true);
        });

        waitUntil(() -> shows(".save-state", "Đã hoàn tác: sửa thông tin đợt"));
        waitUntil(() -> node(TextField.class, "#sheet-place").getText().isEmpty());
    }

    @Test
    void aFolderInUseIsSaidInOneSentence(FxRobot robot) throws Exception {
        try (AppContext other = AppContext.open(folder, TestWindow.CLOCK)) {
            open(robot);

            waitUntil(() -> stage().getScene().lookup("#failure-sentence") != null);
            assertThat(node(Label.class, "#failure-sentence").getText()).contains(other.open().folder().root()
                    .toString(), "đang được mở");
        }
    }

    @Test
    void damagedSettingsAreSetAsideWithASentenceAndTheVisitsAreThere(FxRobot robot) throws Exception {
        prepare();
        Files.writeString(folder.settings(), "{ \"theme\": ");

        open(robot);

        waitUntil(() -> shows(".message-text", "cài đặt mặc định"));
        // The sample is not recorded beside other visits, so it is not offered.
        waitUntil(() -> !stage().getScene().lookup("#sample-card").isVisible());
        robot.interact(() -> node(TextField.class, "#profile-name").setText("Nguyễn Thị Ánh"));
        waitUntil(() -> isOffered("#first-start"));
        robot.interact(() -> node(Button.class, "#first-start").fire());
        waitUntil(() -> shows(".chip", "Đang tổng hợp"));
        assertThat(folder.root().resolve("settings.json.damaged")).exists();
    }

    private void press(KeyCode code, boolean control) {
        Node owner = stage().getScene().getFocusOwner();
        (owner == null ? stage().getScene().getRoot() : owner)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }
}
