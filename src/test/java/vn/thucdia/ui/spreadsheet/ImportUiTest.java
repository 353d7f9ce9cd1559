package vn.thucdia.ui.spreadsheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.spreadsheet.Books;
import vn.thucdia.spreadsheet.FigureKey;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.control.MessageBar;
import vn.thucdia.ui.shell.ScreenFrame;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ImportUiTest {

    private TestDesk desk;
    private ImportScreen screen;
    private Path book;

    @Start
    void start(Stage stage) throws Exception {
        Path temp = Files.createTempDirectory("import");
        book = Books.report(temp.resolve("bieu.xlsx"));
        desk = TestDesk.open(temp, Language.VI);
        screen = new ImportScreen(desk.desk(), "visits", new ScreenFrame.Crumb("Chỉ tiêu", () -> {}), FigureKey.NONE);
        Scene scene = new Scene((Region) screen.node(), 1270, 700);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int figures(String indicator) {
        return desk.app().figures().of(Indicator.idOf(indicator), AdminUnit.idOf("110", null)).size();
    }

    private static String summary(FxRobot robot) {
        return robot.lookup("#import-summary").queryAs(Label.class).getText();
    }

    @Test
    void aReportWithMergedHeadersAndTwoBadRowsIsShownMendedAndImported(FxRobot robot) {
        assertThat(robot.lookup("#import-choose").queryButton().isVisible()).isTrue();
        robot.interact(() -> screen.open(book));
        assertThat(summary(robot)).isEqualTo("11 số mới · 0 số đổi · 0 số như cũ · 2 dòng không nhập");
        assertThat(robot.lookup("#import-detail .cell-problem").queryAs(Label.class).getText())
                .isEqualTo("Dòng 9: Chưa có chỉ tiêu “Chè búp khô đặc sản” trong danh mục.");
        Button meant = robot.lookup("#import-detail .button").queryAll().stream().map(Button.class::cast).findFirst()
                .orElseThrow();
        assertThat(meant.getText()).contains("Sản lượng chè búp tươi");
        robot.clickOn("#import-wrong-only");
        TableView<PreviewRow> table = Objects.requireNonNull(robot.lookup("#import-table").queryTableView());
        assertThat(table.getItems()).extracting(row -> row.row().number()).containsExactly(9, 11);
        robot.clickOn("#import-save");
        assertThat(robot.lookup("#import-message").queryAs(MessageBar.class).getText())
                .isEqualTo("Đã nhập 11 số. Ctrl Z để hoàn tác.");
        assertThat(summary(robot)).isEqualTo("0 số mới · 0 số đổi · 11 số như cũ · 2 dòng không nhập");
        assertThat(robot.lookup("#import-save").queryButton().isDisabled()).isTrue();
        assertThat(figures("NN01")).isEqualTo(4);
        assertThat(desk.app().ledger().nextUndo()).contains("indicator.import");
    }

    @Test
    void aColumnThatIsSaidNotToBeReadIsLeftOut(FxRobot robot) {
        robot.interact(() -> screen.open(book));
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Meaning> combo = robot.lookup("#meaning-E").queryAs(ComboBox.class);
            combo.setValue(Meaning.IGNORE);
        });
        assertThat(summary(robot)).startsWith("8 số mới");
    }

    @Test
    void headerRowsThatAPersonChangesAreReadAnew(FxRobot robot) {
        robot.interact(() -> screen.open(book));
        robot.doubleClickOn("#import-header-last").write("3\n");
        assertThat(robot.lookup("#import-message").queryAs(MessageBar.class).getText()).isEmpty();
        assertThat(summary(robot)).isNotEqualTo("11 số mới · 0 số đổi · 0 số như cũ · 2 dòng không nhập");
    }

    @Test
    void aFileThatCannotBeReadIsOneSentenceAndTheScreenStays(FxRobot robot) throws Exception {
        Path wrong = Files.writeString(book.resolveSibling("a.pdf"), "%PDF-1.7");
        robot.interact(() -> screen.open(wrong));
        assertThat(robot.lookup("#import-message").queryAs(MessageBar.class).getText())
                .contains("không phải bảng tính");
        assertThat(robot.lookup("#import-choose").queryButton().isVisible()).isTrue();
    }
}
