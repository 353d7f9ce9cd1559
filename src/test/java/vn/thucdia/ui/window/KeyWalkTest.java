package vn.thucdia.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.Keyboard;
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
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
    private final WindowWidth width = new WindowWidth();
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;
    @SuppressWarnings("NullAway.Init")
    private Id<Visit> visit;
    @SuppressWarnings("NullAway.Init")
    private Scene scene;
    private int row;
    @SuppressWarnings("NullAway.Init")
    private Keyboard keyboard;

    /** One window and one visit for the whole table: words differ from row to row, and each row leaves its field empty. */
    @Start
    void start(Stage stage) {
        if (window == null) {
            window = new TestWindow(temp, Messages.in(Language.VI), width);
            scene = new Scene(window.root(), 1366, 768);
            new Theme(Theme.Mode.LIGHT).dress(scene);
            keyboard = new Keyboard(scene);
            visit = SampleVisit.record(window.app()).id();
        }
        row++;
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void leave() {
        assertThat(window.errors().notices()).isEmpty();
        keyboard.act(() -> {
            if (scene.getFocusOwner() instanceof TextInputControl field) {
                field.clear();
            }
            entries().stream().map(entry -> scene.lookup(entry.field())).filter(TextInputControl.class::isInstance)
                    .forEach(field -> ((TextInputControl) field).clear());
            window.desk().navigator().open(window.screens().settings());
        });
    }

    @AfterAll
    void close() {
        // A form that is left records what stands in it: while there still is a book.
        keyboard.act(() -> scene.setRoot(new StackPane()));
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
    private void open(String tab) {
        keyboard.act(() -> window.screens().openVisit(visit, tab));
        String sign = switch (tab) {
            case "session.title" -> "#speaker-list";
            case "followup.tab" -> ".followup-table";
            default -> "#field-entry #quick-text";
        };
        keyboard.see(sign);
    }

    private void push(KeyCode... keys) {
        keyboard.push(keys);
    }

    private void enter(Entry entry) {
        if (!entry.keys().isEmpty()) {
            push(entry.keys().toArray(KeyCode[]::new));
        } else if (entry.button().equals("sheet")) {
            if (scene.lookup("#participant-line") == null || !isShown("#participant-line")) {
                push(KeyCode.F4);
            }
            keyboard.act(() -> node(entry.field()).requestFocus());
        } else {
            keyboard.act(((Button) node(entry.button()))::fire);
        }
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

    /** Words that no other row types. */
    private String words(String said) {
        return said + " " + row;
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
    void enterRecordsAndTheNextOfItsKindCanBeTyped(Entry entry) {
        open(entry.tab());
        enter(entry);
        expectFocus(entry.field());
        int before = texts(entry).size();
        keyboard.write(words("moi mot") + "\n");
        assertThat(texts(entry)).hasSize(before + 1).contains(words("moi mot"));
        expectFocus(entry.field());
        assertThat(typed(entry)).isEmpty();
        assertThat(popups()).isFalse();
        keyboard.write(words("moi hai") + "\n");
        assertThat(texts(entry)).hasSize(before + 2).contains(words("moi hai"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void itsShortcutTwiceInARowLeadsToItAndKeepsWhatIsTyped(Entry entry) {
        open(entry.tab());
        Object screen = shownScreen();
        enter(entry);
        keyboard.write(words("dang go"));
        enter(entry);
        expectFocus(entry.field());
        assertThat(typed(entry)).isEqualTo(words("dang go"));
        keyboard.write("\n");
        enter(entry);
        expectFocus(entry.field());
        assertThat(typed(entry)).isEmpty();
        assertThat(texts(entry)).contains(words("dang go"));
        assertThat(shownScreen()).isSameAs(screen);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void escapeLeavesTheNearestAndRecordsNothing(Entry entry) {
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
    void tabMovesOnWithinTheScreenAndDropsNothing(Entry entry) {
        open(entry.tab());
        enter(entry);
        keyboard.write(words("giu lai"));
        push(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isNotNull();
        assertThat(holdsFocus(entry.field())).isFalse();
        boolean kept = texts(entry).contains(words("giu lai")) || typed(entry).equals(words("giu lai"));
        assertThat(kept).isTrue();
    }

    /** Somebody looks something up in another program: what is half typed is not entered by that. */
    @ParameterizedTest
    @MethodSource("entries")
    void anotherWindowTakesTheKeyboardAndWhatIsTypedStaysTyped(Entry entry) {
        open(entry.tab());
        enter(entry);
        int before = texts(entry).size();
        keyboard.write(words("nua chu"));
        Window own = Objects.requireNonNull(scene.getWindow());
        keyboard.act(() -> OtherProgram.comesForward(own));
        assertThat(own.isFocused()).isFalse();
        assertThat(texts(entry)).hasSize(before);
        assertThat(typed(entry)).isEqualTo(words("nua chu"));
        keyboard.act(() -> OtherProgram.goesAway(own));
        keyboard.write(" xong\n");
        assertThat(texts(entry)).hasSize(before + 1).contains(words("nua chu") + " xong");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEmptyEnterLeavesTheFocusOnTheScreen(Entry entry) {
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
    void withProposalsOpenEscapePutsOnlyThoseAway() {
        open("session.title");
        push(KeyCode.CONTROL, KeyCode.N);
        keyboard.write("Lam duong @");
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
    void withProposalsOpenEnterTakesOneAndTheNextEnterEntersTheLine(Entry entry) {
        open(entry.tab());
        enter(entry);
        int before = texts(entry).size();
        keyboard.write("Lam duong #");
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
    void afterARenameTheListHasTheFocusAndTheHeadingTheNewName() {
        open("field.title");
        keyboard.act(() -> node("#site-list").requestFocus());
        push(KeyCode.F2);
        expectFocus("#site-rename");
        push(KeyCode.CONTROL, KeyCode.A);
        keyboard.write("Ban Moi\n");
        expectFocus("#site-list");
        assertThat(((javafx.scene.control.Label) node("#field-tab .pane-title")).getText()).isEqualTo("Ban Moi");
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        expectFocus("#site-name");
        push(KeyCode.ESCAPE);
        expectFocus("#field-entry #quick-text");
    }

    @Test
    void aDeletedPersonLeavesTheFocusOnTheNextAndEscapeClosesThePanelOnly() {
        open("field.title");
        Object screen = shownScreen();
        push(KeyCode.F4);
        Node card = node("#participants .participant");
        keyboard.act(card::requestFocus);
        int before = window.app().visits().participants(visit).size();
        push(KeyCode.ENTER);
        keyboard.act(
                () -> ((Button) card.lookupAll(".icon-button").stream().skip(2).findFirst().orElseThrow()).fire());
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
    void thePanelIsGoneWhenTheVisitIsOpenedAgain() {
        open("field.title");
        push(KeyCode.F4);
        assertThat(node(".visit-sheet").isVisible()).isTrue();
        keyboard.act(() -> window.desk().navigator().open(window.screens().visits()));
        open("session.title");
        assertThat(node(".visit-sheet").isVisible()).isFalse();
    }

    @Test
    void aVisitWithoutSitesHasTheCaretInTheNameOfTheFirst() {
        Visit known = window.app().visits().require(visit);
        Visit bare = Visit.begin(new vn.thucdia.entity.Ids().create(), Objects.requireNonNull(known.unit()),
                Objects.requireNonNull(known.date()).plusDays(row));
        window.app().visits().create(bare);
        keyboard.act(() -> window.screens().openVisit(bare.id(), "field.title"));
        keyboard.see("#site-first");
        expectFocus("#site-name");
        push(KeyCode.ESCAPE);
        expectFocus("#site-first");
        push(KeyCode.ENTER);
        expectFocus("#site-name");
        keyboard.write("Ban Mot\n");
        assertThat(window.app().visits().sites(bare.id())).hasSize(1);
    }

    @Test
    void whatTheBarSaysOfAPlaceIsGoneWhenThatIsLeft() {
        open("field.title");
        keyboard.act(() -> window.desk().shell().said("Đã dán 3 ô"));
        keyboard.act(() -> ((javafx.scene.control.ToggleButton) node("#session-title")).fire());
        assertThat(((javafx.scene.control.Labeled) node("#saveState")).getText()).doesNotContain("3 ô");
        keyboard.act(() -> window.desk().shell().said("Đã dán 3 ô"));
        keyboard.act(() -> window.desk().navigator().open(window.screens().settings()));
        assertThat(((javafx.scene.control.Labeled) node("#saveState")).getText()).doesNotContain("3 ô");
    }

    @Test
    void aRowOfTheSessionSaysWhomAPetitionIsAddressedToAndThatADeadlineIsEarly() {
        open("session.title");
        push(KeyCode.CONTROL, KeyCode.N);
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        String said = words("De nghi cap von");
        keyboard.write(said + " @So Tai chinh \n");
        List<String> rows = scene.getRoot().lookupAll("#log-list .log-given").stream()
                .map(each -> ((javafx.scene.control.Label) each).getText()).toList();
        assertThat(rows).anyMatch(each -> each.startsWith("Gửi Sở Tài chính"));
    }

    @Test
    void oneClickOffersWhoIsPresentAndNobodysDigitChanges() {
        var visits = window.app().visits();
        var first = visits.addParticipant(visit, vn.thucdia.visit.Side.INSPECTED,
                vn.thucdia.visit.ParticipantRole.ATTENDEE, "Hoàng Hữu An", "Chủ tịch UBND xã");
        open("session.title");
        List<String> before = digits();
        ListView<?> present = (ListView<?>) node("#speaker-present");
        assertThat(present.isVisible()).isTrue();
        new FxRobot().clickOn("Hoàng Hữu An");
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
