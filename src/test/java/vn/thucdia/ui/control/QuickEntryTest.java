package vn.thucdia.ui.control;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class QuickEntryTest {

    private final List<String> committed = new ArrayList<>();
    private QuickEntry<ChipKind> entry;
    private boolean taking = true;

    @Start
    void start(Stage stage) {
        Messages messages = Messages.in(Language.VI);
        entry = new QuickEntry<>();
        entry.setMessages(messages);
        entry.getPicks().getPicks().setAll(List.of(Pick.of(ChipKind.OBSERVATION, ChipKind.OBSERVATION, messages),
                Pick.of(ChipKind.DIFFICULTY, ChipKind.DIFFICULTY, messages)));
        entry.setReader(text -> List.of(new Token(text, null, Tint.ACCENT)));
        entry.setCompletions(
                (trigger, typed) -> trigger == '@' && "tống".startsWith(typed.toLowerCase(java.util.Locale.ROOT))
                        ? List.of(new Completion("Tống Thanh Hải", "Tổ trưởng", "Tống Thanh Hải"),
                                new Completion("Tống Văn B", "", "Tống Văn B"))
                        : List.of());
        entry.setOnCommit((type, text) -> {
            if (taking) {
                committed.add(type + " " + text);
            }
            return taking;
        });
        Scene scene = new Scene(entry, 900, 300);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        entry.focusLine();
    }

    @Test
    void theLineLooksLikeItsTypeFromTheBeginning() {
        QuickEntry<ChipKind> fresh = new QuickEntry<>();
        fresh.getPicks().setPicked(ChipKind.OBSERVATION);
        List.of(ChipKind.OBSERVATION, ChipKind.DIFFICULTY)
                .forEach(kind -> fresh.getPicks().getPicks().add(Pick.of(kind, kind, Messages.in(Language.VI))));
        for (QuickEntry<ChipKind> each : List.of(entry, fresh)) {
            FontIcon icon = (FontIcon) each.lookup(".quick-line > .ikonli-font-icon");
            assertThat(icon.getIconCode()).isEqualTo(ChipKind.OBSERVATION.icon());
        }
    }

    @Test
    void aButtonOfTheLineLeavesTheCaretInTheLine(FxRobot robot) {
        robot.write("một");
        robot.clickOn(robot.from(entry).lookup(".pick").nth(1).<javafx.scene.Node>query()).write(" hai");
        assertThat(entry.getText()).isEqualTo("một hai");
        robot.clickOn("#quick-save").write(" ba");
        assertThat(committed).containsExactly("DIFFICULTY một hai");
        assertThat(entry.getText()).isEqualTo(" ba");
    }

    @Test
    void vietnameseTypedAndEnteredLeavesTheLineAtOnceWithItsType(FxRobot robot) {
        robot.write("Đường vào cụm ướt");
        robot.type(KeyCode.ENTER);

        assertThat(committed).containsExactly("OBSERVATION Đường vào cụm ướt");
        assertThat(entry.getText()).isEmpty();
        assertThat(entry.getPicks().getPicked()).isEqualTo(ChipKind.OBSERVATION);
    }

    @Test
    void whatIsNotTakenStaysAndCanBeEnteredAgain(FxRobot robot) {
        taking = false;
        robot.interact(() -> entry.setText("chưa có điểm"));
        robot.type(KeyCode.ENTER);
        assertThat(entry.getText()).isEqualTo("chưa có điểm");

        taking = true;
        robot.type(KeyCode.ENTER);
        assertThat(committed).containsExactly("OBSERVATION chưa có điểm");
    }

    @Test
    void linesTypedOneAfterTheOtherAreAllTakenAndNeverMerged(FxRobot robot) {
        robot.write("một\nhai\nba\nbốn\n");

        assertThat(committed).containsExactly("OBSERVATION một", "OBSERVATION hai", "OBSERVATION ba",
                "OBSERVATION bốn");
        assertThat(entry.getText()).isEmpty();
    }

    @Test
    void aLongNameIsReadWholeAmongTheProposals(FxRobot robot) {
        String longest = "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh";
        robot.interact(() -> entry.setCompletions((trigger, typed) -> List.of(new Completion(longest, "", longest))));
        robot.write("@b");
        ListView<?> list = robot.lookup(".completion-list .list-view").queryListView();
        Labeled label = robot.lookup(longest).queryLabeled();
        assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.prefWidth(-1) - 1);
        assertThat(list.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)).noneMatch(Node::isVisible);
    }

    @Test
    void anEmptyLineCommitsNothing(FxRobot robot) {
        robot.write("   ");
        robot.type(KeyCode.ENTER);

        assertThat(committed).isEmpty();
    }

    @Test
    void shiftEnterBreaksTheLineAndTheLineGrows(FxRobot robot) {
        double before = entry.lookup(".quick-line").getBoundsInLocal().getHeight();
        robot.write("a");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("b");

        assertThat(entry.getText()).isEqualTo("a\nb");
        assertThat(committed).isEmpty();
        assertThat(entry.lookup(".quick-line").getBoundsInLocal().getHeight()).isGreaterThan(before + 10);
    }

    @Test
    void enterWhileAnInputMethodComposesCommitsNothing(FxRobot robot) {
        robot.interact(() -> {
            entry.setText("tie");
            compose("ế");
        });
        robot.type(KeyCode.ENTER);
        assertThat(committed).isEmpty();

        robot.interact(() -> compose(""));
        robot.type(KeyCode.ENTER);

        assertThat(committed).hasSize(1);
    }

    private void compose(String text) {
        List<InputMethodTextRun> runs = text.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW));
        GrowingTextArea area = (GrowingTextArea) entry.lookup("#quick-text");
        Event.fireEvent(area, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs), "", 0));
    }

    @Test
    void controlAndADigitPicksTheTypeWithoutLeavingTheLine(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.write("x");
        robot.type(KeyCode.ENTER);

        assertThat(committed).containsExactly("DIFFICULTY x");
    }

    @Test
    void aDigitWithoutATypeChangesNothing(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);

        assertThat(entry.getPicks().getPicked()).isEqualTo(ChipKind.OBSERVATION);
    }

    @Test
    void recognisedPartsAreShownBeforeSaving(FxRobot robot) {
        robot.interact(() -> entry.setText("@Tống"));

        assertThat(((Labeled) entry.lookup(".quick-below .chip")).getText()).isEqualTo("@Tống");
    }

    @Test
    void aProposalIsTakenByEnterAndOnlyTheNextEnterSaves(FxRobot robot) {
        robot.write("giao @tố");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(entry.getText()).isEqualTo("giao @Tống Văn B ");
        assertThat(committed).isEmpty();

        robot.type(KeyCode.ENTER);

        assertThat(committed).containsExactly("OBSERVATION giao @Tống Văn B");
    }

    @Test
    void escapePutsProposalsAwayAndKeepsTheText(FxRobot robot) {
        robot.write("@tố");
        robot.type(KeyCode.ESCAPE, KeyCode.ENTER);

        assertThat(committed).containsExactly("OBSERVATION @tố");
    }

    @Test
    void tabLeavesTheLineInsteadOfTypingATab(FxRobot robot) {
        robot.write("a");
        robot.type(KeyCode.TAB);

        assertThat(entry.getText()).isEqualTo("a");
        assertThat(entry.lookup("#quick-save").isFocused()).isTrue();
    }

    @Test
    void theSaveButtonDoesWhatEnterDoes(FxRobot robot) {
        robot.interact(() -> entry.setText("bấm chuột"));
        robot.clickOn("#quick-save");

        assertThat(committed).containsExactly("OBSERVATION bấm chuột");
    }
}
