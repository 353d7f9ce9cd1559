package vn.thucdia.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.Keyboard;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.draft.DraftStore;
import vn.thucdia.ui.draft.QueuedLine;
import vn.thucdia.ui.task.HeldTaskRunner;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fifty lines typed without a pause into every entry line of a visit, while each save takes its time and every third fails: the
 * others are records in the typed order, the failed ones are drafts on disk, and no two lines are ever one.
 */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FastTypingTest {

    private static final int LINES = 50;

    /**
     * An entry line.
     *
     * @param draft name of its draft file
     * @param tab   of the visit it stands on
     * @param open  puts the caret into it
     * @param texts what is recorded of its kind
     */
    private record Line(String draft, String tab, Consumer<FastTypingTest> open,
            BiFunction<AppContext, Id<Visit>, List<String>> texts) {

        @Override
        public String toString() {
            return draft;
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path temp;

    private final WindowWidth width = new WindowWidth();
    @SuppressWarnings("NullAway.Init")
    private HeldTaskRunner disk;
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;
    @SuppressWarnings("NullAway.Init")
    private Id<Visit> visit;
    @SuppressWarnings("NullAway.Init")
    private Scene scene;
    @SuppressWarnings("NullAway.Init")
    private Keyboard keyboard;

    /** One window for the whole table; each row of it has a visit of its own. */
    @Start
    void start(Stage stage) {
        if (window == null) {
            window = new TestWindow(temp, Messages.in(Language.VI), width, runner -> disk = new HeldTaskRunner(runner));
            scene = new Scene(window.root(), 1366, 768);
            new Theme(Theme.Mode.LIGHT).dress(scene);
            keyboard = new Keyboard(scene);
        }
        visit = SampleVisit.record(window.app()).id();
        stage.setScene(scene);
        stage.show();
    }

    @AfterAll
    void close() {
        window.close();
    }

    static List<Arguments> lines() {
        List<Line> all = List.of(
                new Line("field", "field.title", test -> test.focus("#field-entry"),
                        (app, of) -> app.visits().observations(of).stream().map(each -> each.text()).toList()),
                new Line("session", "session.title", test -> test.focus("#session-entry"),
                        (app, of) -> app.visits().statements(of).stream().map(each -> each.text()).toList()),
                new Line("participants", "field.title", test -> {
                    test.push(KeyCode.F4);
                    test.focus("#participant-line");
                }, (app, of) -> app.visits().participants(of).stream().map(each -> each.name()).toList()),
                new Line("sites", "field.title", test -> test.fire("#site-add"),
                        (app, of) -> app.visits().sites(of).stream().map(each -> each.name()).toList()),
                new Line("dossiers", "field.title", test -> test.fire("#dossier-add"),
                        (app, of) -> app.visits().dossiers(of).stream().map(each -> each.name()).toList()),
                new Line("speakers", "session.title", test -> test.fire("#speaker-add"),
                        (app, of) -> app.visits().participants(of).stream().map(each -> each.name()).toList()),
                new Line("followup", "followup.tab", test -> test.fire("#followup-add-petition"),
                        (app, of) -> app.followups().petitions(of).stream().map(each -> each.text()).toList()));
        // How far the disk is behind is tried over its range at the queue itself; here it ends nothing before all is typed.
        return all.stream().map(Arguments::of).toList();
    }

    private void push(KeyCode key) {
        keyboard.push(key);
    }

    private void focus(String selector) {
        keyboard.act(() -> Objects.requireNonNull(scene.lookup(selector)).requestFocus());
    }

    private void fire(String selector) {
        keyboard.act(() -> ((Button) Objects.requireNonNull(scene.lookup(selector))).fire());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void noLineIsLostOrMerged(Line line) {
        keyboard.act(() -> window.screens().openVisit(visit, line.tab()));
        line.open().accept(this);
        List<String> before = line.texts().apply(window.app(), visit);
        disk.hold();
        keyboard.write(IntStream.rangeClosed(1, LINES).mapToObj(at -> "d" + at + "\n").collect(Collectors.joining()));
        keyboard.act(disk::letGo);
        List<String> now = line.texts().apply(window.app(), visit);
        assertThat(now.subList(before.size(), now.size())).hasSize(34)
                .containsExactlyElementsOf(expected(at -> at % 3 != 0));
        assertThat(
                DraftStore.direct(temp.resolve("data").resolve("unfinished")).get(visit + "." + line.draft()).lines())
                .extracting(QueuedLine::text).hasSize(16).containsExactlyElementsOf(expected(at -> at % 3 == 0));
        assertThat(scene.getRoot().lookupAll(".waiting-line").stream().filter(Node::isVisible)).hasSize(16);
    }

    private static List<String> expected(java.util.function.IntPredicate which) {
        return IntStream.rangeClosed(1, LINES).filter(which).mapToObj(at -> "d" + at).toList();
    }
}
