package vn.thucdia.ui.indicator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class IndicatorGridUiTest implements VisitLinks {

    private final List<Id<?>> revealed = new ArrayList<>();
    private TestDesk desk;
    private Visit visit;
    private IndicatorTab tab;

    @Start
    void start(Stage stage) throws Exception {
        Path temp = Files.createTempDirectory("indicators");
        desk = TestDesk.open(temp, Language.VI);
        visit = SampleVisit.record(desk.app());
        tab = new IndicatorTab(desk.desk(), this, new FxmlViews(desk.desk().messages()));
        Scene scene = new Scene((Region) tab.node(), 1300, 700);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        tab.show(visit);
        scene.lookup(".table-view").requestFocus();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFormulaIsPreviewedWhileItIsTypedAndTakenByTab(FxRobot robot) {
        robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        robot.write("=3500-1200");
        assertThat(editor(robot).getText()).isEqualTo("=3500-1200");
        assertThat(robot.lookup(".key-figure").queryAs(Label.class).getText()).isEqualTo("2.300 ƒ");
        robot.type(KeyCode.TAB);
        assertThat(figures("NN01")).anySatisfy(figure -> {
            assertThat(figure.kind()).isEqualTo(FigureKind.SAME_PERIOD);
            assertThat(figure.value()).isEqualByComparingTo("2300");
            assertThat(figure.derived()).isTrue();
            assertThat(figure.entered()).isEqualTo("=3500-1200");
        });
        assertThat(where(robot)).contains("Ước, thực hiện");
        assertThat(robot.lookup("#cell-editor").tryQuery()).isEmpty();
    }

    @Test
    void escapeKeepsTheOldNumberAndDeleteTakesItAway(FxRobot robot) {
        robot.type(KeyCode.F2);
        assertThat(editor(robot).getText()).isEqualTo("ước 3.500");
        robot.interact(() -> editor(robot).setText("9"));
        robot.type(KeyCode.ESCAPE);
        assertThat(result("NN01")).isEqualByComparingTo("3500");
        robot.type(KeyCode.DELETE);
        assertThat(figures("NN01")).noneMatch(figure -> figure.kind() == FigureKind.RESULT);
        assertThat(figures("NN01")).anyMatch(figure -> figure.kind() == FigureKind.CHANGE);
    }

    @Test
    void twoNumbersAreAskedBackAndOneKeyChooses(FxRobot robot) {
        robot.write("7");
        robot.interact(() -> editor(robot).setText("125/100"));
        robot.type(KeyCode.ENTER);
        assertThat(editor(robot).getText()).isEqualTo("125/100");
        assertThat(robot.lookup(".cell-problem").queryAs(Label.class).getText()).contains("125/100");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        assertThat(result("NN01")).isEqualByComparingTo("125");
        assertThat(figures("NN01")).anyMatch(figure -> figure.kind() == FigureKind.PLAN);
    }

    @Test
    void whatCannotBeReadStaysInItsCellWhenTheCellIsLeft(FxRobot robot) {
        robot.write("k");
        robot.interact(() -> editor(robot).setText("không rõ"));
        robot.interact(() -> robot.lookup("#printed").queryAs(TextField.class).requestFocus());
        assertThat(result("NN01")).isEqualByComparingTo("3500");
        assertThat(robot.lookup(".cell-problem").queryAs(Label.class).getText()).contains("không rõ");
        robot.interact(() -> robot.lookup(".table-view").queryAs(TableView.class).requestFocus());
        robot.type(KeyCode.F2);
        assertThat(editor(robot).getText()).isEqualTo("không rõ");
    }

    @Test
    void leavingTheCellTakesWhatWasTyped(FxRobot robot) {
        robot.write("4");
        robot.interact(() -> editor(robot).setText("3.600"));
        robot.interact(() -> robot.lookup("#printed").queryAs(TextField.class).requestFocus());
        assertThat(result("NN01")).isEqualByComparingTo("3600");
        robot.interact(tab::hide);
    }

    @Test
    void theFlagNeedsNoMouse(FxRobot robot) {
        robot.type(KeyCode.F);
        assertThat(desk.app().visits().indicators(visit.id())).anyMatch(
                row -> Indicator.idOf("NN01").equals(row.indicator()) && row.flagged());
        robot.type(KeyCode.F);
        assertThat(desk.app().visits().indicators(visit.id())).noneMatch(
                row -> Indicator.idOf("NN01").equals(row.indicator()) && row.flagged());
    }

    @Test
    void theLastRowAddsAnIndicatorByAPartOfItsNameWithoutAccents(FxRobot robot) {
        for (int row = 0; row < 6; row++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        robot.write("ho ngheo");
        robot.type(KeyCode.ENTER);
        assertThat(desk.app().visits().indicators(visit.id())).hasSize(7)
                .anyMatch(row -> Indicator.idOf("XH01").equals(row.indicator()));
        assertThat(where(robot)).contains("hộ nghèo");
    }

    @Test
    void whatIsInTheTableIsFoundThereAndNotMadeASecondTime(FxRobot robot) {
        int known = desk.app().figures().catalogue().size();
        for (int row = 0; row < 6; row++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        robot.write("san luong che");
        robot.type(KeyCode.TAB);
        assertThat(where(robot)).contains("Sản lượng chè");
        assertThat(desk.app().visits().indicators(visit.id())).hasSize(6);
        assertThat(desk.app().figures().catalogue()).hasSize(known);
    }

    @Test
    void aNameThatTheCatalogueDoesNotHaveIsKeptByTabAndMadeByEnter(FxRobot robot) {
        for (int row = 0; row < 6; row++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        robot.write("zinc hamlets");
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#indicator-adder").queryTextInputControl().getText()).isEqualTo("zinc hamlets");
        assertThat(robot.lookup("#indicator-adder").query().isFocused()).isTrue();
        assertThat(robot.lookup(".completion-list .name").queryLabeled().getText()).contains("“Zinc hamlets”");
        robot.type(KeyCode.ENTER);
        assertThat(desk.app().figures().catalogue()).extracting(Indicator::nameVi).contains("Zinc hamlets");
        assertThat(desk.app().visits().indicators(visit.id())).hasSize(7);
        assertThat(where(robot)).contains("Zinc hamlets");
    }

    /** What input methods do in a cell: words committed and replaced by backspaces, and words composed; Enter ends the composing only. */
    @Test
    void aCellTakesWhatAnInputMethodWritesOnceAndNotHalf(FxRobot robot) {
        robot.write("k");
        TextField cell = editor(robot);
        robot.interact(() -> {
            typed(cell, "ho");
            key(cell, KeyCode.BACK_SPACE);
            typed(cell, "ô");
            key(cell, KeyCode.BACK_SPACE);
            key(cell, KeyCode.BACK_SPACE);
            typed(cell, "hông ");
            compose(cell, "roo", "");
            key(cell, KeyCode.ENTER);
        });
        assertThat(robot.lookup("#cell-editor").tryQuery()).isPresent();
        assertThat(result("NN01")).isEqualByComparingTo("3500");
        robot.interact(() -> compose(cell, "", "rõ"));
        assertThat(editor(robot).getText()).isEqualTo("không rõ");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".cell-problem").queryAs(Label.class).getText()).contains("không rõ");
        robot.type(KeyCode.ESCAPE);
        assertThat(result("NN01")).isEqualByComparingTo("3500");
    }

    private static void key(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void typed(Node node, String letters) {
        Event.fireEvent(node,
                new KeyEvent(KeyEvent.KEY_TYPED, letters, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void compose(Node node, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(node, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs), committed, composed.length()));
    }

    /** The drafts on the disk, which is all that a killed program leaves. */
    private Map<Path, byte[]> onDisk() throws IOException {
        Map<Path, byte[]> files = new HashMap<>();
        Path folder = desk.app().open().folder().unfinished();
        try (Stream<Path> all = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : all.toList()) {
                files.put(file, Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** The same book, opened by a window that knows only what is on the disk. */
    private void again(FxRobot robot, Map<Path, byte[]> left) throws IOException {
        for (Map.Entry<Path, byte[]> file : left.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        Desk of = desk.desk();
        Desk fresh = new Desk(of.app(), of.messages(), of.formats(), of.tasks(), of.saving(), of.shell(),
                of.navigator(),
                of.width());
        robot.interact(() -> {
            tab = new IndicatorTab(fresh, this, new FxmlViews(fresh.messages()));
            robot.lookup(".table-view").query().getScene().setRoot((Region) tab.node());
            tab.show(visit);
        });
        robot.interact(() -> robot.lookup(".table-view").query().requestFocus());
    }

    @Test
    void aFigureThatWasBeingTypedWhenTheProgramWasKilledWaitsInItsCellWithItsCaret(FxRobot robot) throws IOException {
        robot.write("3700");
        robot.interact(() -> editor(robot).positionCaret(2));
        Map<Path, byte[]> left = onDisk();
        robot.type(KeyCode.ESCAPE);
        assertThat(onDisk()).isEmpty();
        again(robot, left);
        assertThat(robot.lookup(".cell-problem").queryAs(Label.class).getText()).contains("gõ dở");
        assertThat(result("NN01")).isEqualByComparingTo("3500");
        robot.type(KeyCode.ENTER);
        assertThat(editor(robot).getText()).isEqualTo("3700");
        assertThat(editor(robot).getCaretPosition()).isEqualTo(2);
        robot.type(KeyCode.ENTER);
        assertThat(result("NN01")).isEqualByComparingTo("3700");
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void wordsOfARowThatWereBeingTypedWhenTheProgramWasKilledAreInTheirField(FxRobot robot) throws IOException {
        TextField printed = robot.lookup("#printed").queryAs(TextField.class);
        String recorded = printed.getText();
        robot.interact(() -> {
            printed.requestFocus();
            printed.end();
            printed.appendText(" dang go");
            printed.positionCaret(3);
        });
        String typed = printed.getText();
        Map<Path, byte[]> left = onDisk();
        robot.interact(() -> printed.setText(recorded));
        assertThat(onDisk()).isEmpty();
        again(robot, left);
        TextField shown = robot.lookup("#printed").queryAs(TextField.class);
        assertThat(shown.getText()).isEqualTo(typed);
        assertThat(left.values()).singleElement()
                .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\"caret\":3"));
        robot.interact(shown::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(desk.app().visits().indicators(visit.id())).anyMatch(row -> row.asPrinted().equals(typed.strip()));
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void twentyRowsFromASpreadsheetArePastedInOneStepAndTakenBackInOne(FxRobot robot) {
        List<Indicator> twenty = desk.app().figures().catalogue().stream()
                .filter(entry -> ChangeForm.of(entry) == ChangeForm.RELATIVE).limit(20).toList();
        StringBuilder block = new StringBuilder("Chỉ tiêu\tKế hoạch\tCùng kỳ\tThực hiện\n");
        for (int row = 0; row < 20; row++) {
            block.append('"').append(twenty.get(row).nameVi()).append("\"\t1.").append(100 + row).append("\t\t")
                    .append(row == 7 ? "không rõ" : row == 9 ? "3,500" : "=1000+" + row).append('\n');
        }
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(block.toString());
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#paste-offer").query().isVisible()).isTrue();
        assertThat(desk.app().visits().indicators(visit.id())).hasSize(6);
        robot.type(KeyCode.ENTER);
        assertThat(twenty.stream().filter(entry -> figures(entry.code()).stream()
                .anyMatch(figure -> figure.kind() == FigureKind.PLAN))).hasSize(20);
        assertThat(twenty.stream().filter(entry -> figures(entry.code()).stream()
                .anyMatch(figure -> figure.derived()))).hasSize(18);
        assertThat(robot.lookup("#paste-left").query().isVisible()).isFalse();
        desk.app().ledger().undo();
        assertThat(twenty.stream().filter(entry -> figures(entry.code()).stream()
                .anyMatch(figure -> figure.kind() == FigureKind.PLAN && !"LN01".equals(entry.code())))).isEmpty();
        assertThat(desk.app().visits().indicators(visit.id())).hasSize(6);
    }

    @Test
    void theRowIsCopiedAndASecondPressCopiesTheTable(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(copied(robot).lines()).hasSize(1).first().asString().contains("ước 3.500");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(copied(robot).lines()).hasSize(7);
    }

    private static String copied(FxRobot robot) {
        StringBuilder text = new StringBuilder();
        robot.interact(() -> text.append(Clipboard.getSystemClipboard().getString()));
        return text.toString();
    }

    private static TextField editor(FxRobot robot) {
        return robot.lookup("#cell-editor").queryAs(TextField.class);
    }

    private static String where(FxRobot robot) {
        return robot.lookup("#where").queryAs(Label.class).getText();
    }

    private List<Figure> figures(String code) {
        return desk.app().figures().of(Indicator.idOf(code), Objects.requireNonNull(visit.unit()));
    }

    private java.math.BigDecimal result(String code) {
        return figures(code).stream().filter(figure -> figure.kind() == FigureKind.RESULT)
                .map(figure -> Objects.requireNonNull(figure.value())).findFirst().orElseThrow();
    }

    @Override
    public void reveal(Id<?> record) {
        revealed.add(record);
    }

    @Override
    public void editAttendance() {}

    @Override
    public void visitChanged() {}
}
