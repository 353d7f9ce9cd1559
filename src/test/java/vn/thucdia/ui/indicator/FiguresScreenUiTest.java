package vn.thucdia.ui.indicator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
import vn.thucdia.indicator.Reading;
import vn.thucdia.language.Language;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** The three indicators of the real visit, typed for the unit of that time without any visit. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FiguresScreenUiTest {

    private TestDesk desk;
    private FiguresScreen screen;
    private Id<AdminUnit> thanUyen;

    @Start
    void start(Stage stage) throws Exception {
        Path temp = Files.createTempDirectory("figures");
        desk = TestDesk.open(temp, Language.VI);
        thanUyen = desk.app().places().unitOn("110", LocalDate.of(2023, 6, 13)).orElseThrow().id();
        screen = new FiguresScreen(desk.desk(), new FxmlViews(desk.desk().messages()));
        Scene scene = new Scene((Region) screen.node(), 1300, 760);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.onShow();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theThreeIndicatorsOfTheVisitAreTypedAndShownAsPrinted(FxRobot robot) {
        choose(robot, "#figures-unit", "Huyện Than Uyên");
        choose(robot, "#figures-period", "2023-H1");
        type(robot, "NN01", GridColumn.RESULT, "ước 3.500");
        type(robot, "NN01", GridColumn.CHANGE, "tăng 1.200 tấn");
        Reading tea = reading("NN01", Period.parse("2023-H1"));
        assertThat(Objects.requireNonNull(tea.samePeriod()).number()).isEqualByComparingTo("2300");
        assertThat(tea.samePeriod().derived()).isTrue();

        choose(robot, "#figures-period", "năm 2023");
        type(robot, "LN01", GridColumn.RESULT, "125/100ha");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        Reading forest = reading("LN01", Period.parse("2023"));
        assertThat(Objects.requireNonNull(forest.planShare()).number()).isEqualByComparingTo("125");

        choose(robot, "#figures-period", "năm 2022");
        type(robot, "CC01", GridColumn.RESULT, "1/8");
        assertThat(reading("CC01", Period.parse("2022")).resultFigure())
                .satisfies(rank -> assertThat(Objects.requireNonNull(rank).outOf()).isEqualTo(8));
        assertThat(desk.app().visits().all()).isEmpty();
    }

    @Test
    void aPeriodThatCannotBeReadIsSaidAndTheTableStays(FxRobot robot) {
        choose(robot, "#figures-unit", "Huyện Than Uyên");
        choose(robot, "#figures-period", "2023-H1");
        choose(robot, "#figures-period", "quý 5/2023");
        assertThat(robot.lookup(".field-message").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("quý 2/2023"));
        type(robot, "NN01", GridColumn.RESULT, "7");
        assertThat(reading("NN01", Period.parse("2023-H1")).result()).isNotNull();
    }

    @Test
    void rowsAreFoundByWordsWithoutAccentsAndEscapeBringsAllBack(FxRobot robot) {
        choose(robot, "#figures-unit", "Huyện Than Uyên");
        choose(robot, "#figures-period", "2023-H1");
        TextField find = robot.lookup("#figures-find").queryAs(TextField.class);
        robot.interact(find::requestFocus);
        robot.write("che bup");
        assertThat(screen.table().model().rows()).hasSize(2).last().isInstanceOfSatisfying(GridRow.Line.class,
                line -> assertThat(line.indicator().code()).isEqualTo("NN01"));
        robot.type(KeyCode.ENTER).write("5").type(KeyCode.ENTER);
        assertThat(reading("NN01", Period.parse("2023-H1")).result()).isNotNull();
        robot.interact(find::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertThat(screen.table().model().rows()).hasSizeGreaterThan(50);
    }

    @Test
    void aUnitOfAnotherTimeIsPointedOut(FxRobot robot) {
        choose(robot, "#figures-unit", "Huyện Than Uyên");
        choose(robot, "#figures-period", "năm 2026");
        assertThat(robot.lookup(".message-text").queryAs(Label.class).getText()).contains("30/6/2025");
    }

    @Test
    void plansOfTwoGiversAndATargetOfTheTermAreTypedIntoTheForm(FxRobot robot) {
        choose(robot, "#figures-unit", "Huyện Than Uyên");
        choose(robot, "#figures-period", "2023-H1");
        type(robot, "NN01", GridColumn.RESULT, "3.500");
        at("NN01", GridColumn.RESULT, robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
        plan(robot, "tỉnh giao", "3.400");
        plan(robot, "HĐND huyện giao", "bốn nghìn");
        assertThat(robot.lookup(".field-message").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("bốn nghìn"));
        robot.interact(() -> robot.lookup("#figure-value").queryAs(TextField.class).setText("4.000"));
        robot.interact(() -> robot.lookup("#figure-save").queryAs(Button.class).fire());
        assertThat(desk.app().figures().of(Indicator.idOf("NN01"), thanUyen))
                .filteredOn(figure -> figure.kind() == FigureKind.PLAN).extracting(Figure::giver)
                .containsExactlyInAnyOrder("tỉnh giao", "HĐND huyện giao");
        ListView<?> list = robot.lookup("#figure-list").queryAs(ListView.class);
        assertThat(list.getItems()).hasSize(3);
        desk.app().ledger().undo();
        assertThat(desk.app().figures().of(Indicator.idOf("NN01"), thanUyen)).hasSize(2);
    }

    private static void plan(FxRobot robot, String giver, String value) {
        robot.interact(() -> robot.lookup("#figure-add").queryAs(MenuButton.class).getItems().getFirst().fire());
        robot.interact(() -> {
            robot.lookup("#figure-giver").queryAs(ComboBox.class).getEditor().setText(giver);
            robot.lookup("#figure-value").queryAs(TextField.class).setText(value);
            robot.lookup("#figure-save").queryAs(Button.class).fire();
        });
    }

    private static void choose(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextField typed = robot.lookup(field).queryAs(TextField.class);
            typed.requestFocus();
            typed.setText(text);
        });
        robot.interact(() -> robot.lookup(".table-view").query().requestFocus());
    }

    private void type(FxRobot robot, String code, GridColumn column, String text) {
        at(code, column, robot);
        robot.type(KeyCode.F2);
        robot.interact(() -> robot.lookup("#cell-editor").queryAs(TextField.class).setText(text));
        robot.type(KeyCode.ENTER);
    }

    private void at(String code, GridColumn column, FxRobot robot) {
        robot.interact(() -> screen.table().model().cursorProperty().set(new CellRef(
                screen.table().model().subject().row(Indicator.idOf(code)), column)));
    }

    private Reading reading(String code, Period period) {
        Indicator indicator = desk.app().figures().indicator(Indicator.idOf(code)).orElseThrow();
        List<Figure> figures = desk.app().figures().of(indicator.id(), thanUyen);
        assertThat(figures).noneMatch(figure -> figure.kind() == FigureKind.TERM_TARGET);
        return Reading.of(figures, period, ChangeForm.of(indicator));
    }
}
