package vn.thucdia.ui.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.entity.Id;
import vn.thucdia.file.AtomicFile;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.period.Period;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The screen of comparison with its keys. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CompareScreenUiTest {

    private TestDesk desk;
    private CompareScreen screen;
    private Path folder;
    private final List<SourceTag> opened = new ArrayList<>();

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("compare");
        Theme theme = new Theme(Theme.Mode.LIGHT);
        Messages messages = Messages.in(Language.VI);
        desk = TestDesk.open(folder, messages, new WindowWidth());
        Visit visit = SampleVisit.record(desk.app());
        screen = new CompareScreen(desk.desk(), new FxmlViews(messages),
                (name, extension, last) -> folder.resolve("so-sanh." + extension), (pages, name) -> {},
                this::workbook, opened::add);
        screen.choose(Objects.requireNonNull(visit.unit()), new Period.Half(2023, 1),
                List.of(Indicator.idOf("NN01"), Indicator.idOf("LN01"), Indicator.idOf("CC01")));
        Scene scene = new Scene((javafx.scene.Parent) screen.node(), 1270, 680);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.onShow();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void workbook(ComparisonTable table, Path target) {
        AtomicFile.write(target, out -> out.write(
                (table.rows().size() + "×" + table.query().periods().size()).getBytes(StandardCharsets.UTF_8)));
    }

    private long charts(FxRobot robot) {
        return robot.lookup(".chart-card").queryAll().size();
    }

    @Test
    void spaceTicksTheLineOfTheCursorAndTheChartsFollow(FxRobot robot) {
        assertThat(charts(robot)).isEqualTo(3);
        robot.type(KeyCode.SPACE);
        assertThat(charts(robot)).isEqualTo(2);
        assertThat(focusedLine(robot)).startsWith("Xếp hạng chỉ số cải cách");
        robot.type(KeyCode.SPACE);
        assertThat(charts(robot)).isEqualTo(3);
        robot.type(KeyCode.DOWN);
        assertThat(focusedLine(robot)).isEqualTo("Diện tích trồng rừng mới");
    }

    private static String focusedLine(FxRobot robot) {
        return robot.lookup("#compare-indicators .choice-tick").<CheckBox>queryAll().stream().filter(Node::isFocused)
                .map(CheckBox::getText).findFirst().orElseThrow();
    }

    @Test
    void whatHasNoFiguresWaitsBehindALinkAndTheListsHaveNoScrollingOfTheirOwn(FxRobot robot) {
        assertThat(robot.lookup("#compare-indicators .choice-tick").queryAll()).hasSize(3);
        Hyperlink bare = robot.lookup("#compare-bare").queryAs(Hyperlink.class);
        assertThat(bare.getText()).endsWith("chỉ tiêu chưa có số liệu");
        robot.interact(bare::fire);
        assertThat(robot.lookup("#compare-indicators .choice-tick").queryAll()).hasSizeGreaterThan(80);
        assertThat(robot.lookup(".compare-choices .scroll-bar").<Node>queryAll()).filteredOn(Node::isVisible)
                .hasSize(1);
        robot.interact(bare::fire);
        robot.interact(robot.lookup("#compare-fold-indicators").queryAs(ToggleButton.class)::fire);
        assertThat(robot.lookup("#compare-indicators").query().getParent().isVisible()).isFalse();
    }

    @Test
    void chartsAreReadAloudAsTheirNumbersAndTheTableToo(FxRobot robot) {
        List<String> spoken = robot.lookup(".chart-pane").<Node>queryAll().stream()
                .flatMap(chart -> Stream.ofNullable(chart.getAccessibleText())).toList();
        assertThat(spoken).anyMatch(text -> text.contains("6 tháng 2023 3.500 Ước"));
        assertThat(robot.lookup(".twin").query().getAccessibleText()).contains("Tăng, giảm +52,2 %");
    }

    @Test
    void controlCPutsTheTableAndAPictureOnTheClipboard(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.getString()).contains("2.300 ƒ\t3.500");
            assertThat(clipboard.getHtml()).contains("<table").contains("125 %");
            assertThat(clipboard.hasImage()).isTrue();
        });
    }

    @Test
    void pictureAndPdfAndWorkbookAreWrittenWhereAsked(FxRobot robot) throws IOException {
        robot.clickOn("#compare-save");
        robot.clickOn("#compare-pdf");
        robot.clickOn("#compare-xlsx");
        assertThat(Files.readAllBytes(folder.resolve("so-sanh.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readAllBytes(folder.resolve("so-sanh.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(folder.resolve("so-sanh.xlsx")).hasContent("3×5");
    }

    @Test
    void thePaneOfChoicesComesAndGoesWithItsKeyAndTheViewsChange(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#compare-indicators").tryQuery()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#compare-indicators").tryQuery()).isPresent();
        robot.clickOn("Bảng");
        assertThat(robot.lookup(".chart-card").tryQuery()).isEmpty();
        robot.clickOn("% kế hoạch");
        assertThat(charts(robot)).isEqualTo(1);
    }

    @Test
    void theCodeBesideANumberOpensWhatItWasTakenFrom(FxRobot robot) {
        robot.clickOn("Bảng");
        List<CodeTag> tags = robot.lookup(".twin .code-tag").<CodeTag>queryAll().stream().toList();
        assertThat(tags).extracting(CodeTag::getText).containsExactlyInAnyOrder("BLV·2", "BLV·3", "BLV·5");
        robot.interact(tags.getFirst()::fire);
        assertThat(opened).singleElement().satisfies(tag -> {
            assertThat(tag.code()).isEqualTo(tags.getFirst().getText());
            assertThat(desk.app().visits().statement(new Id<>(tag.record().value()))).isPresent();
        });
    }
}
