package vn.thucdia.ui.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person typed is not lost, and what was done can be taken back: both by the screens only. */
@ExtendWith(ApplicationExtension.class)
class KeptAndTakenBackJourneyTest {

    private static final String LINE = "Đường vào cụm công nghiệp đã rải cấp phối";
    private static final String EDITED = LINE + ", còn 300 m chưa xong";
    private static final String SECOND = "Trạm điện đã đóng điện";
    private static final String NOT_ENTERED = "Nước thải chưa có chỗ";

    private final Hand hand = new Hand();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Start
    void start(Stage unused) {
        assertThat(unused.isShowing()).isFalse();
    }

    @Test
    void whatWasTypedAndNeverSavedByHandIsThereAfterThePowerWasCut() throws IOException {
        Path after = home.resolve("after");
        try (Program program = Program.start(home)) {
            FieldPage page = visit();
            page.record("Ghi nhận", LINE);
            page.edit(LINE, EDITED);
            hand.until("the edit is on disk", () -> isOnDisk(EDITED));
            hand.put("#field-entry #quick-text", NOT_ENTERED);
            hand.until("the line is on disk", () -> isOnDisk(NOT_ENTERED));
            // The disk as it is this moment, while the program still runs: what a power cut leaves.
            copy(home.resolve("data"), after.resolve("data"));
            copy(home.resolve("marks"), after.resolve("marks"));
        }
        try (Program again = Program.start(after)) {
            FieldPage page = new FieldPage(hand);
            page.line(EDITED);
            hand.until("the line stands where it was typed",
                    () -> hand.textNow("#field-entry #quick-text").equals(NOT_ENTERED));
        }
    }

    @Test
    void whatWasTypedAndNeverSavedByHandIsThereAfterTheWindowWasClosed() {
        try (Program program = Program.start(home)) {
            FieldPage page = visit();
            page.record("Ghi nhận", LINE);
            page.edit(LINE, EDITED);
            hand.put("#field-entry #quick-text", NOT_ENTERED);
        }
        try (Program again = Program.start(home)) {
            new FieldPage(hand).line(EDITED);
            hand.until("the line stands where it was typed",
                    () -> hand.textNow("#field-entry #quick-text").equals(NOT_ENTERED));
            hand.click("#field-entry #quick-text");
            hand.press(KeyCode.ENTER);
            new FieldPage(hand).line(NOT_ENTERED);
        }
        try (Program third = Program.start(home)) {
            new FieldPage(hand).line(NOT_ENTERED);
            hand.rest();
            assertThat(hand.text("#field-entry #quick-text")).isEmpty();
        }
    }

    @Test
    void whatWasDoneIsTakenBackAndDoneAgainAlsoAfterARestart() {
        try (Program program = Program.start(home)) {
            FieldPage page = visit();
            page.record("Ghi nhận", LINE);
            page.record("Khó khăn", SECOND);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            page.isGone(SECOND);
            page.line(LINE);
            hand.press(KeyCode.CONTROL, KeyCode.Y);
            page.line(SECOND);
        }
        try (Program again = Program.start(home)) {
            FieldPage page = new FieldPage(hand);
            page.line(SECOND);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            page.isGone(SECOND);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            page.isGone(LINE);
            hand.press(KeyCode.CONTROL, KeyCode.Y);
            page.line(LINE);
        }
    }

    private FieldPage visit() {
        new FirstRunPage(hand).begin("Trần Thu Hà", "Tổ công tác số 1");
        new NewVisitPage(hand).create("than uyên", "13/6", "Chiều", "", "Tống Thanh Hải");
        FieldPage page = new FieldPage(hand);
        page.open();
        page.addFirstSite("Cụm công nghiệp Than Uyên", "Hạ tầng kỹ thuật");
        return page;
    }

    private boolean isOnDisk(String text) {
        try (Stream<Path> files = Files.walk(home.resolve("data"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl") || file.toString().endsWith(".json"))
                    .anyMatch(file -> holds(file, text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.exists(file) && Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (Files.exists(file)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
