package vn.thucdia.ui.visit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.people.Person;
import vn.thucdia.period.Period;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.control.SuggestField;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.window.TestWindow;
import vn.thucdia.ui.window.VisitTabs;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The list, the pane for a new visit, the workspace and its sheet, by keys and fields. */
@ExtendWith(ApplicationExtension.class)
class VisitScreensUiTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 13);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path temp;

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage primary) throws java.io.IOException {
        stage = primary;
        window = new TestWindow(java.nio.file.Files.createTempDirectory(temp, "window"), Messages.in(Language.VI),
                new WindowWidth());
        Theme theme = new Theme(Theme.Mode.LIGHT);
        Scene scene = new Scene(window.root(), 1366, 768);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.desk().navigator().leave();
            window.close();
        });
    }

    private <T extends Node> T node(Class<T> type, String selector) {
        return type.cast(Objects.requireNonNull(stage.getScene().lookup(selector), selector));
    }

    private void press(KeyCode code, boolean control, boolean alt) {
        Node owner = stage.getScene().getFocusOwner();
        (owner == null ? stage.getScene().getRoot() : owner)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
    }

    /** Types into a field and leaves it, as Tab does. */
    private void fill(FxRobot robot, String selector, String text) {
        robot.interact(() -> {
            TextInputControl field = node(TextInputControl.class, selector);
            field.requestFocus();
            field.setText(text);
            field.requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
        });
    }

    private Id<Visit> visit() {
        Visit made = Visit.begin(new Ids().create(), window.app().places().unitOn("110", DAY).orElseThrow().id(), DAY);
        window.app().visits().create(made);
        return made.id();
    }

    private Visit open(FxRobot robot) {
        Id<Visit> id = visit();
        robot.interact(() -> window.screens().openVisit(id, ""));
        robot.interact(() -> press(KeyCode.F4, false, false));
        return window.app().visits().require(id);
    }

    private Visit fresh(Visit visit) {
        return window.app().visits().require(visit.id());
    }

    @Test
    void aVisitIsMadeWithKeysAloneAndOpens(FxRobot robot) {
        robot.interact(() -> window.screens().restore(null));
        robot.interact(() -> press(KeyCode.N, true, true));
        robot.interact(() -> {
            node(TextField.class, "#new-unit").setText("huyện sin ho");
            press(KeyCode.ENTER, false, false);
        });
        robot.interact(() -> press(KeyCode.N, true, true));
        robot.interact(() -> node(TextField.class, "#new-date .text-field").requestFocus());
        robot.interact(() -> press(KeyCode.N, true, true));
        assertThat(node(TextField.class, "#new-unit").isFocused()).isTrue();
        fill(robot, "#new-date .text-field", "31/6");
        assertThat(robot.lookup(".field-message").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Tháng 6 chỉ có 30 ngày. Thử 30/6.");

        fill(robot, "#new-date .text-field", "15/6");
        robot.interact(() -> press(KeyCode.ENTER, true, false));

        assertThat(window.app().visits().all()).singleElement()
                .satisfies(made -> assertThat(made.date()).isEqualTo(LocalDate.of(2023, 6, 15)));
        assertThat(node(Label.class, ".screen-title").getText()).isEqualTo("Sìn Hồ · 15/6/2023");

        robot.interact(() -> press(KeyCode.LEFT, false, true));
        assertThat(stage.getScene().lookup("#new-unit")).isNull();
        robot.interact(() -> press(KeyCode.N, true, true));
        robot.interact(() -> press(KeyCode.ESCAPE, false, false));
        assertThat(stage.getScene().lookup("#new-unit")).isNull();
        assertThat(node(TableView.class, "#visit-table").isFocused()).isTrue();
    }

    @Test
    void enterOpensTheChosenVisitAndGoingBackLandsOnItsRow(FxRobot robot) {
        visit();
        robot.interact(() -> window.screens().restore(null));
        robot.interact(() -> press(KeyCode.ENTER, false, false));
        assertThat(node(Label.class, ".screen-title").getText()).isEqualTo("Than Uyên · 13/6/2023");

        robot.interact(() -> press(KeyCode.LEFT, false, true));

        VisitRow row = (VisitRow) node(TableView.class, "#visit-table").getSelectionModel().getSelectedItem();
        assertThat(row.visit()).isNotNull();
    }

    @Test
    void theFieldsOfAVisitSaveThemselvesWhenLeft(FxRobot robot) {
        Visit visit = open(robot);

        fill(robot, "#sheet-start", "14h30");
        fill(robot, "#sheet-place", "Hội trường UBND huyện");
        fill(robot, "#sheet-number", "12/BB-TCT");

        assertThat(fresh(visit).startTime()).isEqualTo(LocalTime.of(14, 30));
        assertThat(fresh(visit).place()).isEqualTo("Hội trường UBND huyện");
        assertThat(fresh(visit).minutesNumber()).isEqualTo("12/BB-TCT");
    }

    @Test
    void aTimeThatIsNoneStaysAsTypedWithASentenceBelow(FxRobot robot) {
        Visit visit = open(robot);

        fill(robot, "#sheet-start", "25h");

        assertThat(node(TextField.class, "#sheet-start").getText()).isEqualTo("25h");
        assertThat(robot.lookup(".field-message").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(words -> words.contains("25h"));
        assertThat(fresh(visit).startTime()).isNull();
    }

    @Test
    void aNewNameForTheChairIsRecordedAsAPerson(FxRobot robot) {
        Visit visit = open(robot);

        fill(robot, "#sheet-head", "Tống Thanh Hải");

        Id<Person> head = fresh(visit).head();
        assertThat(head).isNotNull();
        assertThat(window.app().people().person(Objects.requireNonNull(head)).orElseThrow().name())
                .isEqualTo("Tống Thanh Hải");
    }

    @Test
    void emptyingTheUnitBringsBackWhatIsRecorded(FxRobot robot) {
        Visit visit = open(robot);

        fill(robot, "#sheet-unit", "");

        assertThat(fresh(visit).unit()).isEqualTo(visit.unit());
        assertThat(node(SuggestField.class, "#sheet-unit").getText()).isEqualTo("Huyện Than Uyên");
    }

    @Test
    void participantsAreTypedMovedAndRemovedByKeys(FxRobot robot) {
        Visit visit = open(robot);
        for (String line : new String[]{"Tống Thanh Hải, Quyền Chủ tịch UBND tỉnh", "Nguyễn Thị Ánh"}) {
            robot.interact(() -> {
                TextField field = node(TextField.class, "#participant-line");
                field.setText(line);
                field.fireEvent(new javafx.event.ActionEvent());
            });
        }
        assertThat(window.app().visits().participants(visit.id())).extracting(Participant::name)
                .containsExactly("Tống Thanh Hải", "Nguyễn Thị Ánh");

        robot.interact(() -> {
            node(ParticipantCard.class, ".participant").requestFocus();
            press(KeyCode.DOWN, false, true);
        });
        assertThat(window.app().visits().participants(visit.id())).extracting(Participant::name)
                .containsExactly("Nguyễn Thị Ánh", "Tống Thanh Hải");

        robot.interact(() -> press(KeyCode.DELETE, false, false));
        assertThat(window.app().visits().participants(visit.id())).extracting(Participant::name)
                .containsExactly("Nguyễn Thị Ánh");
    }

    @Test
    void anEditedParticipantKeepsTheCaretWhileItSaves(FxRobot robot) {
        Visit visit = open(robot);
        window.app().visits().addParticipant(visit.id(), vn.thucdia.visit.Side.GUEST,
                vn.thucdia.visit.ParticipantRole.ATTENDEE, "Lò Văn A", "");
        robot.interact(() -> press(KeyCode.F4, false, false));
        robot.interact(() -> window.desk().navigator().open(Objects.requireNonNull(
                window.desk().navigator().getCurrent())));
        robot.interact(() -> press(KeyCode.F4, false, false));
        robot.interact(() -> {
            node(ParticipantCard.class, ".participant").requestFocus();
            press(KeyCode.ENTER, false, false);
        });

        robot.interact(() -> {
            TextField count = node(TextField.class, "#participant-count");
            count.requestFocus();
            count.setText("12");
            count.fireEvent(new javafx.event.ActionEvent());
        });

        assertThat(window.app().visits().participants(visit.id())).singleElement()
                .satisfies(one -> assertThat(one.headCount()).isEqualTo(12));
        assertThat(node(TextField.class, "#participant-count").isFocused()).isTrue();
    }

    @Test
    void arrivingWhereLinesAreTypedPutsTheCaretThere(FxRobot robot) {
        Id<Visit> id = visit();
        robot.interact(() -> window.screens().openVisit(id, "session.title"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused()).isEqualTo("quick-text");
        robot.interact(() -> press(KeyCode.PAGE_DOWN, true, false));
        robot.interact(() -> press(KeyCode.PAGE_UP, true, false));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused()).isEqualTo("quick-text");
    }

    private @Nullable String focused() {
        Node owner = node(Label.class, ".screen-title").getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    @Test
    void controlPageDownGoesThroughTheTabsAndTheLastLeadsToTheFirst(FxRobot robot) {
        Id<Visit> id = visit();
        robot.interact(() -> window.screens().openVisit(id, ""));
        String first = ((VisitScreen) Objects.requireNonNull(window.desk().navigator().getCurrent())).tab();

        robot.interact(() -> press(KeyCode.PAGE_UP, true, false));
        String last = ((VisitScreen) Objects.requireNonNull(window.desk().navigator().getCurrent())).tab();
        robot.interact(() -> press(KeyCode.PAGE_DOWN, true, false));

        assertThat(last).isNotEqualTo(first);
        assertThat(((VisitScreen) Objects.requireNonNull(window.desk().navigator().getCurrent())).tab())
                .isEqualTo(first);
    }

    @Test
    void aCodeTagLeadsToTheTabOfItsRecordThoughThatTabWasNeverOpened(FxRobot robot) {
        Id<Visit> id = SampleVisit.record(window.app()).id();
        Id<?> conclusion = window.app().followups().conclusions(id).getLast().id();
        VisitWorkspace[] workspace = new VisitWorkspace[1];
        robot.interact(() -> {
            FxmlViews views = new FxmlViews(window.desk().messages());
            workspace[0] = new VisitWorkspace(window.desk(), views,
                    links -> VisitTabs.of(window.desk(), links, views, (unit, period, indicators) -> {}), () -> {},
                    () -> {});
            window.desk().navigator().open(new VisitScreen(id, workspace[0], ""));
        });

        robot.interact(() -> workspace[0].reveal(conclusion));

        assertThat(((VisitScreen) Objects.requireNonNull(window.desk().navigator().getCurrent())).tab())
                .startsWith("followup.");
    }

    @Test
    void aDeletedVisitLeadsBackToTheListAndUndoBringsItBack(FxRobot robot) {
        open(robot);

        robot.interact(() -> node(javafx.scene.control.Button.class, "#sheet-delete").fire());
        assertThat(node(Label.class, ".screen-title").getText()).isEqualTo("Đợt kiểm tra");
        assertThat(window.app().visits().all()).isEmpty();

        robot.interact(() -> press(KeyCode.Z, true, false));
        assertThat(window.app().visits().all()).hasSize(1);
    }

    @Test
    void theCodeInAComparisonLeadsToTheStatementInItsSession(FxRobot robot) {
        Visit sample = SampleVisit.record(window.app());
        robot.interact(() -> {
            window.screens().compare().choose(Objects.requireNonNull(sample.unit()), new Period.Half(2023, 1),
                    List.of(Indicator.idOf("NN01")));
            window.desk().navigator().open(window.screens().compare());
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> node(CodeTag.class, ".twin .code-tag").fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.desk().navigator().getCurrent()).isInstanceOfSatisfying(VisitScreen.class, open -> {
            assertThat(open.visit()).isEqualTo(sample.id());
            assertThat(open.tab()).isEqualTo("session.title");
        });
        Statement second = window.app().visits().statements(sample.id()).stream().filter(said -> said.number() == 2)
                .findFirst().orElseThrow();
        assertThat(node(ListView.class, "#log-list").getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(Row.class, row -> assertThat(row.id()).isEqualTo(second.id()));
    }
}
