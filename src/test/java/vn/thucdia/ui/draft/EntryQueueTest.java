package vn.thucdia.ui.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.entity.Ids;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.task.DirectTaskRunner;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.task.RunningTask;
import vn.thucdia.ui.task.TaskRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The queue alone, over real draft files, with saves that end when the test says so. */
class EntryQueueTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Ids ids = new Ids();
    private final Deque<Runnable> disk = new ArrayDeque<>();
    private final List<String> recorded = new ArrayList<>();
    private int asked;

    /** Every third save fails; each takes its turn when the disk is let go on. */
    private void save(QueuedLine line, Runnable saved, Consumer<String> failed) {
        boolean fails = ++asked % 3 == 0;
        disk.add(() -> {
            if (fails) {
                failed.accept("Đĩa đầy.");
            } else {
                recorded.add(line.text());
                saved.run();
            }
        });
    }

    private EntryQueue queue(EntryQueue.Save save) {
        EntryQueue queue = new EntryQueue(DraftStore.direct(folder), "field", () -> ids.create().value(), save);
        queue.show("visit", read("visit"));
        return queue;
    }

    private Draft read(String place) {
        return DraftStore.direct(folder).get(place + ".field");
    }

    private void write(int lines) {
        while (!disk.isEmpty() && lines-- > 0) {
            disk.removeFirst().run();
        }
    }

    /** @param behind how many lines are typed before the disk ends one save: as at 0, 50 and 500 ms a save */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 50})
    void fiftyLinesTypedAtOnceAreThirtyFourRecordsAndSixteenDraftsInOrder(int behind) {
        EntryQueue queue = queue(this::save);
        for (int at = 1; at <= 50; at++) {
            String line = "Dòng " + at;
            queue.typed(line, line.length(), Map.of());
            assertThat(queue.enter(line, Map.of("kind", "OBSERVATION"))).isTrue();
            queue.typed("", 0, Map.of());
            if (at % behind == 0) {
                write(1);
            }
        }
        assertThat(read("visit").lines()).as("all that is not recorded is on disk").hasSize(50 - recorded.size());
        write(50);
        assertThat(recorded).hasSize(34).containsExactlyElementsOf(
                IntStream.rangeClosed(1, 50).filter(at -> at % 3 != 0).mapToObj(at -> "Dòng " + at).toList());
        List<String> drafts = IntStream.rangeClosed(1, 50).filter(at -> at % 3 == 0).mapToObj(at -> "Dòng " + at)
                .toList();
        assertThat(queue.lines()).hasSize(16).extracting(QueuedLine::text).containsExactlyElementsOf(drafts);
        assertThat(queue.lines()).extracting(QueuedLine::reason).containsOnly("Đĩa đầy.");
        assertThat(read("visit").lines()).extracting(QueuedLine::text).containsExactlyElementsOf(drafts);
        assertThat(read("visit").text()).isEmpty();
    }

    @Test
    void aLineThatFailedStandsBehindNothingTypedSinceAndIsEnteredAgain() {
        EntryQueue queue = queue(this::save);
        queue.enter("một", Map.of());
        queue.enter("hai", Map.of());
        queue.enter("ba", Map.of("kind", "PETITION"));
        queue.typed("đang gõ", 3, Map.of());
        write(3);
        QueuedLine failed = queue.lines().getFirst();
        assertThat(failed.text()).isEqualTo("ba");
        assertThat(read("visit").text()).isEqualTo("đang gõ");
        assertThat(read("visit").caret()).isEqualTo(3);
        queue.mended(failed, "ba rưỡi");
        assertThat(read("visit").lines().getFirst().text()).isEqualTo("ba rưỡi");
        queue.again(queue.lines().getFirst(), "ba rưỡi");
        write(1);
        assertThat(recorded).containsExactly("một", "hai", "ba rưỡi");
        assertThat(queue.lines()).isEmpty();
        assertThat(read("visit").lines()).isEmpty();
    }

    @Test
    void aKilledProgramFindsEveryLineAgainAsItsOwnInOrderAndKnowsTheSavedOnes() {
        EntryQueue before = queue(this::save);
        List.of("một", "hai", "bốn", "năm").forEach(line -> before.enter(line, Map.of("side", "GROUP")));
        before.typed("chưa xong", 4, Map.of("speaker", "một người"));
        // The first reached the ledger, and the program died before it could say so.
        UUID first = before.lines().getFirst().id();
        EntryQueue after = new EntryQueue(DraftStore.direct(folder), "field", () -> ids.create().value(), this::save);
        Draft read = read("visit");
        Draft shown = after.show("visit",
                read.with(read.lines().stream().filter(line -> !line.id().equals(first)).toList()));
        assertThat(shown.text()).isEqualTo("chưa xong");
        assertThat(shown.caret()).isEqualTo(4);
        assertThat(shown.context()).isEqualTo(Map.of("speaker", "một người"));
        assertThat(after.lines()).extracting(QueuedLine::text).containsExactly("hai", "bốn", "năm");
        assertThat(after.lines()).extracting(QueuedLine::stage).containsOnly(QueuedLine.Stage.RESTORED);
        assertThat(after.lines()).allMatch(line -> line.context("side").equals("GROUP"));
    }

    @Test
    void eachPlaceKeepsItsOwnWordsAndLinesAlsoWhileTheyAreSaved() {
        EntryQueue queue = queue(this::save);
        queue.enter("ở đợt một", Map.of());
        queue.typed("dở dang một", 2, Map.of());
        assertThat(queue.show("other", read("other")).text()).isEmpty();
        queue.enter("ở đợt hai", Map.of());
        queue.enter("hỏng ở đợt hai", Map.of());
        write(3);
        assertThat(queue.lines()).extracting(QueuedLine::text).containsExactly("hỏng ở đợt hai");
        Draft back = queue.show("visit", read("visit"));
        assertThat(back.text()).isEqualTo("dở dang một");
        assertThat(queue.lines()).isEmpty();
        assertThat(recorded).containsExactly("ở đợt một", "ở đợt hai");
    }

    @Test
    void blankWordsAndWordsBeforeAPlaceIsShownAreNotTaken() {
        EntryQueue queue = new EntryQueue(DraftStore.direct(folder), "field", () -> ids.create().value(), this::save);
        assertThat(queue.enter("một", Map.of())).isFalse();
        queue.show("visit", Draft.NONE);
        assertThat(queue.enter(" \t ", Map.of())).isFalse();
        assertThat(queue.lines()).isEmpty();
    }

    @Test
    void aLineLeftOutIsGoneFromTheDiskToo() {
        EntryQueue queue = queue((line, saved, failed) -> failed.accept("Đĩa đầy."));
        queue.enter("bỏ đi", Map.of());
        queue.drop(queue.lines().getFirst());
        assertThat(queue.lines()).isEmpty();
        assertThat(folder.resolve("visit.field.json")).doesNotExist();
    }

    @Test
    void whatTheWordsBelongToIsKeptWhenItChangesAloneAndGoesWithThem() throws Exception {
        EntryQueue queue = queue(this::save);
        queue.typed("dở dang", 7, Map.of("kind", "OBSERVATION"));
        queue.typed("dở dang", 7, Map.of("kind", "PETITION"));
        assertThat(read("visit").context()).isEqualTo(Map.of("kind", "PETITION"));
        queue.setAside(read("visit"));
        assertThat(queue.lines().getFirst().context("kind")).isEqualTo("PETITION");
        queue.drop(queue.lines().getFirst());
        queue.typed("", 0, Map.of("kind", "PETITION"));
        assertThat(folder.resolve("visit.field.json")).doesNotExist();
        Files.writeString(folder.resolve("visit.field.json"), "{\"text\":\"trước đây\",\"caret\":2,\"lines\":[]}");
        assertThat(read("visit")).isEqualTo(new Draft("trước đây", 2, Map.of(), List.of()));
    }

    @Test
    void theWordsOfAnOlderVersionAreFoundAndTheirFileGoes() throws Exception {
        Files.writeString(folder.resolve("visit.field.txt"), "gõ từ bản cũ");
        assertThat(read("visit").text()).isEqualTo("gõ từ bản cũ");
        EntryQueue queue = queue(this::save);
        queue.typed("gõ tiếp", 7, Map.of());
        assertThat(folder.resolve("visit.field.txt")).doesNotExist();
        assertThat(read("visit").text()).isEqualTo("gõ tiếp");
    }

    @Test
    void whatIsPutInTheBackgroundIsOnDiskAfterAFlushAndAtLatestAtTheEnd() {
        DraftStore store = DraftStore.inBackground(folder);
        store.put("a.field", new Draft("một", 1, Map.of(), List.of()));
        assertThat(store.get("a.field").text()).as("before it is written").isEqualTo("một");
        store.flush();
        assertThat(read("a").text()).isEqualTo("một");
        store.put("a.field", new Draft("một hai", 7, Map.of(), List.of()));
        store.close();
        assertThat(read("a").text()).isEqualTo("một hai");
    }

    /** Reads that end when the test says so. */
    private final Deque<Runnable> reads = new ArrayDeque<>();

    private TaskRunner slow() {
        TaskRunner direct = new DirectTaskRunner(new ErrorPresenter(Messages.in(Language.VI)));
        return new TaskRunner() {
            @Override
            public <T extends @Nullable Object> RunningTask start(String name, LongWork<T> work,
                    Consumer<? super T> then, Runnable afterFailure) {
                reads.add(() -> direct.start(name, work, then, afterFailure));
                return direct.start(name, progress -> "", done -> {});
            }

            @Override
            public ObservableList<RunningTask> shown() {
                return direct.shown();
            }
        };
    }

    @Test
    void whatIsEnteredWhileAPlaceComesBelongsToItAndToNoOther() {
        EntryQueue queue = queue((line, saved, failed) -> {});
        TaskRunner slow = slow();
        queue.openForm(slow, "second", id -> false);
        assertThat(queue.enter("ở đợt hai", Map.of())).isTrue();
        assertThat(read("visit").lines()).isEmpty();
        queue.openForm(slow, "third", id -> false);
        assertThat(queue.enter("ở đợt ba", Map.of())).isTrue();
        Runnable second = reads.removeFirst();
        reads.removeFirst().run();
        assertThat(queue.lines()).extracting(QueuedLine::text).containsExactly("ở đợt ba");
        second.run();
        assertThat(queue.lines()).as("the last place asked for stays").extracting(QueuedLine::text)
                .containsExactly("ở đợt ba");
        assertThat(read("second").lines()).extracting(QueuedLine::text).containsExactly("ở đợt hai");
        assertThat(read("third").lines()).extracting(QueuedLine::text).containsExactly("ở đợt ba");
    }

    @Test
    void nothingIsLostWhenItCannotBeToldWhatIsRecorded() {
        DraftStore.direct(folder).put("visit.field",
                new Draft("dở dang", 2, Map.of(), List.of(Lines.of("một", Map.of()))));
        EntryQueue queue = new EntryQueue(DraftStore.direct(folder), "field", () -> ids.create().value(), this::save);
        TaskRunner slow = slow();
        queue.openForm(slow, "visit", id -> {
            throw new IllegalStateException("no disk");
        });
        queue.enter("hai", Map.of());
        reads.removeFirst().run();
        assertThat(queue.lines()).extracting(QueuedLine::text).containsExactly("một", "dở dang", "hai");
    }

    /** The window is made anew while a line is being saved, in another language for instance: the old one writes no more. */
    @Test
    void aClosedStoreLeavesTheDraftsToWhoeverOpenedTheFolderNext(@TempDir Path place) {
        DraftStore before = DraftStore.inBackground(place);
        before.put("v.field", new Draft("cũ", 2, java.util.Map.of(), java.util.List.of()));
        before.close();
        DraftStore next = DraftStore.direct(place);
        assertThat(next.get("v.field").text()).isEqualTo("cũ");
        next.put("v.field", new Draft("mới", 3, java.util.Map.of(), java.util.List.of()));

        before.put("v.field", Draft.NONE);
        before.flush();

        assertThat(DraftStore.direct(place).get("v.field").text()).isEqualTo("mới");
    }
}
