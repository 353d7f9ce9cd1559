package vn.thucdia.ui.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed in a field of a record, over real draft files; each {@code start} is a new program on them. */
class FieldDraftsTest {

    private static final String RECORD = "0190-ab";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<String> put = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Consumer<Boolean>> decisions = new ArrayList<>();

    private FieldWords start() {
        put.clear();
        asked.clear();
        decisions.clear();
        return new FieldWords(DraftStore.direct(folder).fields(), "text", (left, recorded, decided) -> {
            asked.add(left + " / " + recorded);
            decisions.add(decided);
        });
    }

    private void restore(FieldWords words, String recorded) {
        words.restore(RECORD, recorded, (text, caret) -> put.add(text + " @" + caret));
    }

    private List<String> files() {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatWasTypedComesBackWithItsCaretOnceAndOnlyIntoItsField() {
        start().typed(RECORD, "Đường", "Đường vào cụm", 9);

        FieldWords next = start();
        next.restore("another", "Đường", (text, caret) -> put.add(text));
        restore(next, "Đường");
        restore(next, "Đường");

        assertThat(put).containsExactly("Đường vào cụm @9");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatIsRecordedLeavesNoFile() {
        FieldWords words = start();
        words.typed(RECORD, "a", "ab", 2);
        assertThat(files()).hasSize(1);

        words.recorded(RECORD, "ab ");

        assertThat(files()).isEmpty();
    }

    @Test
    void wordsTypedBackToWhatIsRecordedLeaveNoFile() {
        FieldWords words = start();
        words.typed(RECORD, "a", "ab", 2);
        words.typed(RECORD, "a", "a", 1);
        assertThat(files()).isEmpty();
    }

    @Test
    void anEmptiedFieldIsADraftToo() {
        start().typed(RECORD, "a", "", 0);
        restore(start(), "a");
        assertThat(put).containsExactly(" @0");
    }

    /** The save on its way may have reached the disk or not. */
    @Test
    void typingThatWentOnDuringASaveComesBackEitherWay() {
        FieldWords words = start();
        words.typed(RECORD, "a", "ab", 2);
        words.typed(RECORD, "ab", "abc", 3);

        restore(start(), "ab");
        assertThat(put).containsExactly("abc @3");
        restore(start(), "a");
        assertThat(put).containsExactly("abc @3");
    }

    @Test
    void afterTheSaveOnlyItsWordsAreTheBeginning() {
        FieldWords words = start();
        words.typed(RECORD, "a", "ab", 2);
        words.typed(RECORD, "ab", "abc", 3);
        words.recorded(RECORD, "ab");

        restore(start(), "a");
        assertThat(put).isEmpty();
        assertThat(asked).containsExactly("abc / a");
    }

    @Test
    void otherWordsAreNeverOverwrittenAndTheQuestionStaysUntilItIsAnswered() {
        start().typed(RECORD, "a", "ab", 2);

        restore(start(), "x");
        assertThat(put).isEmpty();
        assertThat(asked).containsExactly("ab / x");

        // Typing in the field meanwhile does not take the words away that were set aside.
        FieldWords again = start();
        again.typed(RECORD, "x", "xy", 2);
        again.recorded(RECORD, "xy");
        again = start();
        restore(again, "xy");
        assertThat(asked).containsExactly("ab / xy");
        decisions.getFirst().accept(true);
        assertThat(put).containsExactly("ab @2");
        assertThat(files()).isEmpty();
    }

    @Test
    void wordsThatAreNotWantedGo() {
        start().typed(RECORD, "a", "ab", 2);
        restore(start(), "x");
        decisions.getFirst().accept(false);
        assertThat(put).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void wordsWantedWhileTheFieldShowsAnotherRecordComeWhenItIsShownAgain() {
        start().typed(RECORD, "a", "ab", 2);
        FieldWords words = start();
        words.restore(RECORD, "x", (text, caret) -> false);
        decisions.getFirst().accept(true);

        restore(words, "x");

        assertThat(put).containsExactly("ab @2");
    }

    @Test
    void whatReachedTheDiskJustBeforeTheEndIsNotPutBack() {
        start().typed(RECORD, "a", "ab", 2);
        restore(start(), "ab");
        assertThat(put).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(files()).isEmpty();
    }
}
