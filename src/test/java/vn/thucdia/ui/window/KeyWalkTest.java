package vn.thucdia.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.OtherProgram;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk by keyboard: for every line in which something is entered, where the focus is and what was recorded after Enter, Esc, Tab, its
 * shortcut twice, and with the list of proposals open.
 */
@ExtendWith(ApplicationExtension.class)
class KeyWalkTest {

    /**
     * An entry line.
     *
     * @param tab   of the visit it stands on
     * @param field the control that takes the words
     * @param keys  that lead to it from anywhere on the tab; without any, {@code button} does
     * @param after where the focus is after Esc
     * @param texts what is recorded of its kind
     */
    private record Entry(String tab, String field, List<KeyCode> keys, String button, String after,
            BiFunction<AppContext, Id<Visit>, List<String>> texts) {

        @Override
        public String toString() {
            return field + button;
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path temp;
    private static int folders;

    private final WindowWidth width = new WindowWidth();
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;
    @SuppressWarnings("NullAway.Init")
    private Id<Visit> visit;
    @SuppressWarnings("NullAway.Init")
    private Scene scene;
    @SuppressWarnings("NullAway.Init")
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        window = new TestWindow(temp.resolve("w" + folders++), Messages.in(Language.VI), width);
        visit = SampleVisit.record(window.app()).id();
        scene = new Scene(window.root(), 1366, 768);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void with(FxRobot fx) {
        robot = fx;
    }

    @AfterEach
    void close() {
        assertThat(window.errors().notices()).isEmpty();
        // A form that is left records what stands in it: while there still is a book.
        robot.interact(() -> scene.setRoot(new StackPane()));
        window.close();
    }

    static List<Entry> entries() {
        List<KeyCode> quick = List.of(KeyCode.CONTROL, KeyCode.N);
        return List.of(
                new Entry("field.title", "#field-entry #quick-text", quick, "", "#line-list",
                        (app, of) -> app.visits().observations(of).stream().map(each -> each.text()).toList()),
                new Entry("session.title", "#session-entry #quick-text", quick, "", "#log-list",
                        (app, of) -> app.visits().statements(of).stream().map(each -> each.text()).toList()),
                new Entry("field.title", "#site-name", List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N), "",
                        "#field-entry #quick-text",
                        (app, of) -> app.visits().sites(of).stream().map(each -> each.name()).toList()),
                new Entry("field.title", "#dossier-new", List.of(), "#dossier-add", "#field-entry #quick-text",
                        (app, of) -> app.visits().dossiers(of).stream().map(each -> each.name()).toList()),
                new Entry("session.title", "#speaker-name", List.of(), "#speaker-add", "#session-entry #quick-text",
                        (app, of) -> app.visits().participants(of).stream().map(each -> each.name()).toList()),
                new Entry("followup.tab", "#followup-entry", List.of(), "#followup-add-conclusion", ".followup-table",
                        (app, of) -> app.visits().statements(of).stream().map(each -> each.text()).toList()),
                new Entry("followup.tab", "#followup-entry", List.of(), "#followup-add-petition", ".followup-table",
                        (app, of) -> app.followups().petitions(of).stream().map(each -> each.text()).toList()),
                new Entry("field.title", "#participant-line", List.of(), "sheet", "#field-entry #quick-text",
                        (app, of) -> app.visits().participants(of).stream().map(each -> each.name()).toList()));
    }

    /** Opens a tab and waits until it is there: its view is loaded when the toolkit has time. */
    private void open(String tab) throws TimeoutException {
        robot.interact(() -> window.screens().openVisit(visit, tab));
        String sign = switch (tab) {
            case "session.title" -> "#speaker-list";
            case "followup.tab" -> ".followup-table";
            default -> "#field-entry #quick-text";
        };
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> scene.lookup(sign) != null).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void enter(Entry entry) {
        if (!entry.keys().isEmpty()) {
            push(entry.keys().toArray(KeyCode[]::new));
        } else if (entry.button().equals("sheet")) {
            if (scene.lookup("#participant-line") == null || !isShown("#participant-line")) {
                push(KeyCode.F4);
            }
            robot.interact(() -> node(entry.field()).requestFocus());
        } else {
            robot.interact(((Button) node(entry.button()))::fire);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String selector) {
        return Objects.requireNonNull(scene.lookup(selector), selector);
    }

    private boolean isShown(String selector) {
        for (Node at = node(selector); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsFocus(String selector) {
        for (Node at = scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at == node(selector)) {
                return true;
            }
        }
        return false;
    }

    private void expectFocus(String selector) {
        Node owner = scene.getFocusOwner();
        assertThat(holdsFocus(selector)).as("focus in %s, is in %s", selector, owner).isTrue();
    }

    private List<String> texts(Entry entry) {
        return entry.texts().apply(window.app(), visit);
    }

    private String typed(Entry entry) {
        return ((TextInputControl) node(entry.field())).getText();
    }

    private boolean popups() {
        return Window.getWindows().stream()
                .anyMatch(each -> each instanceof javafx.stage.PopupWindow && each.isShowing());
    }

    private @Nullable Object shownScreen() {
        return window.desk().navigator().getCurrent();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void enterRecordsAndTheNextOfItsKindCanBeTyped(Entry entry) throws TimeoutException {
        open(entry.tab());
        enter(entry);
        expectFocus(entry.field());
        int before = texts(entry).size();
        robot.write("moi mot\n");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(entry)).hasSize(before + 1).contains("moi mot");
        expectFocus(entry.field());
        assertThat(typed(entry)).isEmpty();
        assertThat(popups()).isFalse();
        robot.write("moi hai\n");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(entry)).hasSize(before + 2).contains("moi hai");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void itsShortcutTwiceInARowLeadsToItAndKeepsWhatIsTyped(Entry entry) throws TimeoutException {
        open(entry.tab());
        Object screen = shownScreen();
        enter(entry);
        robot.write("dang go");
        enter(entry);
        expectFocus(entry.field());
        assertThat(typed(entry)).isEqualTo("dang go");
        robot.write("\n");
        enter(entry);
        expectFocus(entry.field());
        assertThat(typed(entry)).isEmpty();
        assertThat(texts(entry)).contains("dang go");
        assertThat(shownScreen()).isSameAs(screen);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void escapeLeavesTheNearestAndRecordsNothing(Entry entry) throws TimeoutException {
        open(entry.tab());
        Object screen = shownScreen();
        enter(entry);
        int before = texts(entry).size();
        push(KeyCode.ESCAPE);
        expectFocus(entry.after());
        assertThat(texts(entry)).hasSize(before);
        push(KeyCode.ESCAPE);
        assertThat(shownScreen()).isSameAs(screen);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void tabMovesOnWithinTheScreenAndDropsNothing(Entry entry) throws TimeoutException {
        open(entry.tab());
        enter(entry);
        robot.write("giu lai");
        push(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isNotNull();
        assertThat(holdsFocus(entry.field())).isFalse();
        boolean kept = texts(entry).contains("giu lai") || typed(entry).equals("giu lai");
        assertThat(kept).isTrue();
    }

    /** Somebody looks something up in another program: what is half typed is not entered by that. */
    @ParameterizedTest
    @MethodSource("entries")
    void anotherWindowTakesTheKeyboardAndWhatIsTypedStaysTyped(Entry entry) throws TimeoutException {
        open(entry.tab());
        enter(entry);
        int before = texts(entry).size();
        robot.write("nua chu");
        Window own = Objects.requireNonNull(scene.getWindow());
        robot.interact(() -> OtherProgram.comesForward(own));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(own.isFocused()).isFalse();
        assertThat(texts(entry)).hasSize(before);
        assertThat(typed(entry)).isEqualTo("nua chu");
        robot.interact(() -> OtherProgram.goesAway(own));
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(" xong\n");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(entry)).hasSize(before + 1).contains("nua chu xong");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEmptyEnterLeavesTheFocusOnTheScreen(Entry entry) throws TimeoutException {
        open(entry.tab());
        enter(entry);
        push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isNotNull();
        assertThat(scene.getFocusOwner().getScene()).isSameAs(scene);
        assertThat(isWithin(scene.getFocusOwner(), ".sheet")).as("focus is in %s", scene.getFocusOwner()).isTrue();
    }

    private boolean isWithin(Node node, String selector) {
        Node place = node(selector);
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }

    @Test
    void withProposalsOpenEscapePutsOnlyThoseAway() throws TimeoutException {
        open("session.title");
        push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Lam duong @");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(popups()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(popups()).isFalse();
        expectFocus("#session-entry #quick-text");
        push(KeyCode.ESCAPE);
        expectFocus("#log-list");
        assertThat(((TextInputControl) node("#session-entry #quick-text")).getText()).isEqualTo("Lam duong @");
    }

    static List<Entry> entriesWithProposals() {
        return entries().stream().filter(each -> each.field().endsWith("quick-text")
                || each.field().equals("#followup-entry")).toList();
    }

    /** Enter takes the proposal and nothing more; the list is gone then, and the next Enter enters the line. */
    @ParameterizedTest
    @MethodSource("entriesWithProposals")
    void withProposalsOpenEnterTakesOneAndTheNextEnterEntersTheLine(Entry entry) throws TimeoutException {
        open(entry.tab());
        enter(entry);
        int before = texts(entry).size();
        robot.write("Lam duong #");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(popups()).isTrue();
        push(KeyCode.ENTER);
        assertThat(popups()).isFalse();
        expectFocus(entry.field());
        assertThat(typed(entry)).startsWith("Lam duong #").hasSizeGreaterThan("Lam duong #".length());
        assertThat(texts(entry)).hasSize(before);
        push(KeyCode.ENTER);
        assertThat(texts(entry)).hasSize(before + 1);
        expectFocus(entry.field());
        assertThat(typed(entry)).isEmpty();
    }

    @Test
    void afterARenameTheListHasTheFocusAndTheHeadingTheNewName() throws TimeoutException {
        open("field.title");
        robot.interact(() -> node("#site-list").requestFocus());
        push(KeyCode.F2);
        expectFocus("#site-rename");
        push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Ban Moi\n");
        WaitForAsyncUtils.waitForFxEvents();
        expectFocus("#site-list");
        assertThat(((javafx.scene.control.Label) node("#field-tab .pane-title")).getText()).isEqualTo("Ban Moi");
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        expectFocus("#site-name");
        push(KeyCode.ESCAPE);
        expectFocus("#field-entry #quick-text");
    }

    @Test
    void aDeletedPersonLeavesTheFocusOnTheNextAndEscapeClosesThePanelOnly() throws TimeoutException {
        open("field.title");
        Object screen = shownScreen();
        push(KeyCode.F4);
        Node card = node("#participants .participant");
        robot.interact(card::requestFocus);
        int before = window.app().visits().participants(visit).size();
        push(KeyCode.ENTER);
        robot.interact(
                () -> ((Button) card.lookupAll(".icon-button").stream().skip(2).findFirst().orElseThrow()).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.app().visits().participants(visit)).hasSize(before - 1);
        assertThat(isWithin(Objects.requireNonNull(scene.getFocusOwner()), ".visit-sheet")).isTrue();
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(window.app().visits().participants(visit)).hasSize(before - 1);
        push(KeyCode.ESCAPE);
        assertThat(node(".visit-sheet").isVisible()).isFalse();
        assertThat(shownScreen()).isSameAs(screen);
        assertThat(isWithin(Objects.requireNonNull(scene.getFocusOwner()), "#field-tab")).isTrue();
    }

    @Test
    void thePanelIsGoneWhenTheVisitIsOpenedAgain() throws TimeoutException {
        open("field.title");
        push(KeyCode.F4);
        assertThat(node(".visit-sheet").isVisible()).isTrue();
        robot.interact(() -> window.desk().navigator().open(window.screens().visits()));
        open("session.title");
        assertThat(node(".visit-sheet").isVisible()).isFalse();
    }

    @Test
    void oneClickOffersWhoIsPresentAndNobodysDigitChanges() throws TimeoutException {
        var visits = window.app().visits();
        var first = visits.addParticipant(visit, vn.thucdia.visit.Side.INSPECTED,
                vn.thucdia.visit.ParticipantRole.ATTENDEE, "Hoàng Hữu An", "Chủ tịch UBND xã");
        open("session.title");
        List<String> before = digits();
        ListView<?> present = (ListView<?>) node("#speaker-present");
        assertThat(present.isVisible()).isTrue();
        robot.clickOn("Hoàng Hữu An");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(visits.participant(first.id()).orElseThrow().speaker()).isTrue();
        assertThat(digits()).hasSize(before.size() + 1).startsWith(before.toArray(String[]::new));
    }

    private List<String> digits() {
        return ((ListView<?>) node("#speaker-list")).getItems().stream().map(row -> {
            var view = (vn.thucdia.ui.visit.line.Row<?>) row;
            return String.valueOf(view.value());
        }).map(words -> words.replaceAll("said=\\d+", "")).toList();
    }
}
