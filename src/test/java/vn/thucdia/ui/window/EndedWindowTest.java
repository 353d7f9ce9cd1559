package vn.thucdia.ui.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.people.GroupRole;
import vn.thucdia.people.People;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.draft.Draft;
import vn.thucdia.ui.draft.DraftStore;
import vn.thucdia.ui.draft.QueuedLine;
import vn.thucdia.ui.settings.Place;
import vn.thucdia.ui.settings.Settings;
import vn.thucdia.ui.settings.SettingsFile;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The window is killed while somebody types. */
class EndedWindowTest {

    /** A killed program may lose the keys of 250 ms; a machine that runs other tests meanwhile is given more. */
    private static final long LOST_MILLIS = 1_000;
    private static final long TYPING_MILLIS = 2_500;
    private static final int STARTS_SECONDS = 90;

    /** How far the typing was at some time. */
    private record Said(long nanos, int entered, String typed) {}

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private final List<Said> said = Collections.synchronizedList(new ArrayList<>());
    private @Nullable Process process;

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;
    @SuppressWarnings("NullAway.Init")
    private Visit visit;

    @BeforeEach
    void prepare() {
        folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            People.User user = app.people().setUp("Nguyễn Thị Ánh", "Tổ công tác số 1", "UBND tỉnh Lai Châu",
                    GroupRole.SECRETARY);
            visit = SampleVisit.record(app);
            new SettingsFile(folder.settings()).write(Settings.DEFAULT.withPerson(user.person(), user.group())
                    .withPlace(new Place("visits", visit.id(), "field.title")));
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process type(String... where) throws IOException, InterruptedException {
        said.clear();
        CountDownLatch begins = new CountDownLatch(40);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx500m", "-Dglass.platform=Monocle",
                        "-Dmonocle.platform=Headless", "-Dheadless.geometry=1600x1200-32", "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                        "--add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED", "-classpath",
                        System.getProperty("java.class.path"), TypingProgram.class.getName(), folder.root().toString(),
                        folder.marks().toString()));
        command.addAll(List.of(where));
        Process started = new ProcessBuilder(command).redirectError(temp.resolve("errors.txt").toFile()).start();
        process = started;
        Thread.ofPlatform().daemon().start(() -> read(started, begins));
        boolean begun = begins.await(STARTS_SECONDS, TimeUnit.SECONDS) && started.isAlive();
        assertThat(begun).as(() -> "typing has begun; " + text(temp.resolve("errors.txt"))).isTrue();
        assertThat(started.waitFor(TYPING_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
        return started;
    }

    private void read(Process from, CountDownLatch begins) {
        try (BufferedReader in = from.inputReader(StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int sign = line.indexOf(';');
                if (sign > 0) {
                    said.add(new Said(System.nanoTime(), Integer.parseInt(line.substring(0, sign)),
                            line.substring(sign + 1)));
                    begins.countDown();
                }
            }
        } catch (IOException ended) {
            // The pipe ends with the process.
        }
        while (begins.getCount() > 0) {
            begins.countDown();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Everything that is there at the next start: records, lines and the words being typed. */
    private void assertThere(Said last, boolean crash) {
        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            List<Observation> records = app.visits().observations(visit.id());
            Draft draft = DraftStore.direct(folder.unfinished()).get(visit.id() + ".field");
            List<String> drafts = draft.lines().stream()
                    .filter(line -> records.stream().noneMatch(each -> each.id().value().equals(line.id())))
                    .map(QueuedLine::text).toList();
            List<String> there = Stream.concat(records.stream().map(Observation::text)
                    .filter(text -> text.startsWith(TypingProgram.WORDS)), drafts.stream()).toList();
            assertThat(there).as("each once, in order, none merged").containsExactlyElementsOf(
                    IntStream.rangeClosed(1, there.size()).mapToObj(TypingProgram::line).toList());
            assertThat(there.size()).isGreaterThanOrEqualTo(last.entered());
            if (there.size() == last.entered()) {
                assertThat(draft.text()).as(() -> "of " + last + ": " + there + ", drafts " + drafts)
                        .startsWith(last.typed());
            }
            assertThat(TypingProgram.line(there.size() + 1)).startsWith(draft.text());
            List<String> notices = app.ledger().takeNotices().stream().map(Problem::key).toList();
            assertThat(notices.contains("notice.store.unclean")).isEqualTo(crash);
        }
    }

    @RepeatedTest(3)
    void aKilledWindowLosesNoMoreThanTheLastKeys() throws Exception {
        Process running = type();

        running.destroyForcibly().waitFor();

        long killed = System.nanoTime();
        assertThere(List.copyOf(said).stream()
                .filter(each -> each.nanos() < killed - TimeUnit.MILLISECONDS.toNanos(LOST_MILLIS)).toList().getLast(),
                true);
    }

    /** Keys without a pause into the card of a line: nothing saves itself before the program is killed. */
    @Test
    void aKilledCardGetsItsWordsBackAtTheNextStart() throws Exception {
        Process running = type("card");

        running.destroyForcibly().waitFor();

        long killed = System.nanoTime();
        Said last = List.copyOf(said).stream()
                .filter(each -> each.nanos() < killed - TimeUnit.MILLISECONDS.toNanos(LOST_MILLIS)).toList().getLast();
        Observation edited;
        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            edited = app.visits().observations(visit.id()).stream()
                    .filter(each -> !each.text().isEmpty() && last.typed().startsWith(each.text())).findFirst()
                    .orElseThrow();
        }
        Draft draft = DraftStore.direct(folder.unfinished()).get("words." + edited.id() + ".field-text");
        assertThat(draft.text()).startsWith(last.typed());
        assertThat(draft.origins()).containsExactly(edited.text());

        Process next = type("card");
        next.destroy();
        assertThat(next.waitFor(STARTS_SECONDS, TimeUnit.SECONDS)).isTrue();

        List<Said> all = List.copyOf(said);
        assertThat(all.getFirst().typed()).startsWith(draft.text()).hasSize(draft.text().length() + 1);
        try (AppContext app = AppContext.open(folder, TestWindow.CLOCK)) {
            // Recorded, or still a draft where the system did not wait for the window.
            String recorded = app.visits().observation(edited.id()).orElseThrow().text();
            Draft rest = DraftStore.direct(folder.unfinished()).get("words." + edited.id() + ".field-text");
            assertThat(List.of(recorded, rest.text())).anyMatch(each -> each.startsWith(all.getLast().typed()));
        }
    }

    /** The system ends the process as at the end of a session: nothing is missing, and nobody speaks of a crash. */
    @Test
    void anEndedWindowLosesNothingAndSpeaksOfNoCrash() throws Exception {
        Process running = type();

        running.destroy();
        assertThat(running.waitFor(STARTS_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThere(List.copyOf(said).getLast(), false);
    }
}
