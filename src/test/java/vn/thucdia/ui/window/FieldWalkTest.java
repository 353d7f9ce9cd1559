package vn.thucdia.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.Keyboard;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The walk by keyboard through the fields of what is there already — the card of a line in a session and on a site, the row that adds
 * an indicator, the form of the catalogue: after Enter, Esc, Tab and the shortcut of the screen twice in a row, with proposals open,
 * what was typed is recorded or still stands in its field, and the focus is on the screen.
 */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldWalkTest {

    /**
     * A field of a card.
     *
     * @param list  in which the card unfolds
     * @param entry the line that the shortcut leads to
     */
    private record Field(String tab, String list, EntryKind kind, String field, String entry) {

        @Override
        public String toString() {
            return list + " " + kind + " " + field;
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
    @SuppressWarnings("NullAway.Init")
    private Keyboard keyboard;
    private int row;

    /** One window and one visit for all: words differ from row to row. */
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
        keyboard.act(() -> window.desk().navigator().open(window.screens().settings()));
    }

    @AfterAll
    void close() {
        keyboard.act(() -> scene.setRoot(new StackPane()));
        window.close();
    }

    static List<Field> fields() {
        return Stream.of("#said-text", "#said-bodies", "#said-due", "#line-sector").map(
                field -> new Field("session.title", "#log-list", EntryKind.CONCLUSION, field,
                        "#session-entry #quick-text"))
                .toList();
    }

    private String words(String said) {
        return said + " " + row;
    }

    private Node node(String selector) {
        return Objects.requireNonNull(scene.lookup(selector), selector);
    }

    private TextInputControl input(String selector) {
        Node node = node(selector);
        return node instanceof TextInputControl field ? field : (TextInputControl) node.lookup(".text-input");
    }

    private boolean holdsFocus(String selector) {
        Node place = node(selector);
        for (Node at = scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }

    private void expectFocus(String selector) {
        assertThat(holdsFocus(selector)).as("focus in %s, is in %s", selector, scene.getFocusOwner()).isTrue();
    }

    private boolean popups() {
        return Window.getWindows().stream().anyMatch(each -> each instanceof PopupWindow && each.isShowing());
    }

    /** Opens the card of the first line of its kind and goes to a field of it. */
    private void open(Field field) {
        keyboard.act(() -> window.screens().openVisit(visit, field.tab()));
        keyboard.see(field.list());
        ListView<?> list = (ListView<?>) node(field.list());
        keyboard.act(() -> {
            for (int at = 0; at < list.getItems().size(); at++) {
                if (String.valueOf(((Row<?>) list.getItems().get(at)).value()).contains("kind=" + field.kind())) {
                    list.getSelectionModel().clearAndSelect(at);
                    list.scrollTo(at);
                    list.requestFocus();
                    return;
                }
            }
        });
        keyboard.push(KeyCode.ENTER);
        expectFocus("#said-text");
        keyboard.act(() -> input(field.field()).requestFocus());
    }

    /** What is recorded of the lines of the session, in words. */
    private String recorded() {
        return window.app().visits().statements(visit) + " " + window.app().followups().petitions(visit) + " "
                + window.app().followups().conclusions(visit);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void escapeLeadsToTheListAndLosesNoWord(Field field) {
        open(field);
        String before = input(field.field()).getText();
        keyboard.push(KeyCode.END);
        keyboard.write(words(" mot"));
        boolean open = popups();
        keyboard.push(KeyCode.ESCAPE);
        if (open) {
            assertThat(popups()).isFalse();
            expectFocus(field.field());
            keyboard.push(KeyCode.ESCAPE);
        }
        expectFocus(field.list());
        keptOrRecorded(field, before);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void tabMovesOnWithinTheCardAndLosesNoWord(Field field) {
        open(field);
        String before = input(field.field()).getText();
        keyboard.push(KeyCode.END);
        keyboard.write(words(" mot"));
        keyboard.push(KeyCode.TAB);
        assertThat(input(field.field()).isFocused()).isFalse();
        expectFocus(field.list());
        keptOrRecorded(field, before);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theShortcutTwiceLeadsToTheEntryLineAndLosesNoWord(Field field) {
        open(field);
        String before = input(field.field()).getText();
        keyboard.push(KeyCode.END);
        keyboard.write(words(" mot"));
        keyboard.push(KeyCode.CONTROL, KeyCode.N);
        keyboard.push(KeyCode.CONTROL, KeyCode.N);
        expectFocus(field.entry());
        assertThat(popups()).isFalse();
        keptOrRecorded(field, before);
        keyboard.write(words("dong moi") + "\n");
        assertThat(recorded()).contains(words("dong moi"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void enterLeavesTheFocusInTheCard(Field field) {
        open(field);
        String before = input(field.field()).getText();
        keyboard.push(KeyCode.END);
        keyboard.write(words(" mot"));
        keyboard.push(KeyCode.ENTER);
        expectFocus(field.list());
        keptOrRecorded(field, before);
    }

    /** Words in a field are recorded, or they stand in it still with what was there before. */
    private void keptOrRecorded(Field field, String before) {
        String typed = words("mot");
        boolean recorded = recorded().contains(typed);
        boolean kept = scene.lookup(field.field()) != null && input(field.field()).getText().contains(typed);
        assertThat(recorded || kept).as("%s, where %s stood, now says %s", field.field(), before,
                scene.lookup(field.field()) == null ? "nothing" : input(field.field()).getText()).isTrue();
    }

    private void openFigures() {
        keyboard.act(() -> window.screens().openVisit(visit, "indicator.tab"));
        keyboard.see("#indicators-period");
        TableView<?> table = (TableView<?>) node(".indicator-grid");
        keyboard.act(table::requestFocus);
        for (int at = 0; at < table.getItems().size(); at++) {
            keyboard.push(KeyCode.DOWN);
        }
        keyboard.push(KeyCode.ENTER);
        expectFocus("#indicator-adder");
    }

    private int indicators() {
        return window.app().visits().indicators(visit).size();
    }

    @Test
    void theRowThatAddsAnIndicatorTakesItByEnterAndTheNumbersCanBeTyped() {
        openFigures();
        int before = indicators();
        keyboard.write(words("Chi tieu la") + "\n");
        assertThat(popups()).isFalse();
        assertThat(indicators()).isEqualTo(before + 1);
        expectFocus(".indicator-grid");
        keyboard.write("12\n");
        assertThat(window.app().figures().catalogue()).extracting(Indicator::nameVi).contains(words("Chi tieu la"));
    }

    @Test
    void escapeGivesTheRowUpAndTabKeepsAnUnknownName() {
        openFigures();
        int before = indicators();
        keyboard.write(words("Chi tieu la"));
        keyboard.push(KeyCode.TAB);
        expectFocus("#indicator-adder");
        assertThat(input("#indicator-adder").getText()).isEqualTo(words("Chi tieu la"));
        keyboard.push(KeyCode.ESCAPE);
        assertThat(popups()).isFalse();
        expectFocus(".indicator-grid");
        assertThat(indicators()).isEqualTo(before);
        assertThat(node(".indicator-grid").isVisible()).isTrue();
    }

    private void openCatalogue() {
        keyboard.act(() -> window.desk().navigator().open(window.screens().figures()));
        keyboard.see("#open-catalogue");
        keyboard.act(() -> ((Button) node("#open-catalogue")).fire());
        keyboard.see("#catalogue-add");
        keyboard.act(() -> ((Button) node("#catalogue-add")).fire());
        expectFocus("#entry-code");
    }

    @Test
    void enterInTheFormOfTheCatalogueSavesAndTheNextCanBeMade() {
        openCatalogue();
        keyboard.write("FW" + row);
        keyboard.act(() -> input("#entry-name").requestFocus());
        keyboard.write(words("Chi tieu danh muc") + "\n");
        assertThat(window.app().figures().catalogue()).extracting(Indicator::nameVi)
                .contains(words("Chi tieu danh muc"));
        expectFocus("#catalogue-add");
        keyboard.push(KeyCode.ENTER);
        expectFocus("#entry-code");
        assertThat(input("#entry-code").getText()).isEmpty();
    }

    /** An unfinished form is not thrown away by Esc, Tab, or the button pressed a second time. */
    @Test
    void anUnfinishedFormOfTheCatalogueKeepsItsWords() {
        openCatalogue();
        keyboard.write("FX" + row);
        keyboard.push(KeyCode.TAB);
        assertThat(input("#entry-code").getText()).isEqualTo("FX" + row);
        keyboard.act(() -> input("#entry-name").requestFocus());
        keyboard.write(words("Dang go"));
        keyboard.act(() -> ((Button) node("#catalogue-add")).fire());
        assertThat(input("#entry-name").getText()).isEqualTo(words("Dang go"));
        assertThat(input("#entry-code").getText()).isEqualTo("FX" + row);
        keyboard.push(KeyCode.ESCAPE);
        assertThat(input("#entry-name").getText()).isEqualTo(words("Dang go"));
    }
}
