package vn.thucdia.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import vn.thucdia.journal.Origin;

import static org.assertj.core.api.Assertions.assertThat;

/** A {@link SavingProgram} in a process of its own, and what it has acknowledged. */
final class Child implements AutoCloseable {

    private final Process process;
    private final Thread reader;
    private final CountDownLatch first = new CountDownLatch(1);
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    Child(DataFolder folder, long seed, Path errors) throws IOException {
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx300m", "-classpath",
                System.getProperty("java.class.path"), SavingProgram.class.getName(), folder.root().toString(),
                folder.marks().toString(), Long.toString(seed)).redirectError(errors.toFile()).start();
        reader = Thread.ofPlatform().daemon().start(this::read);
    }

    private void read() {
        try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
                first.countDown();
            }
        } catch (IOException killed) {
            // The pipe ends with the process.
        }
    }

    boolean awaitFirstSave() throws InterruptedException {
        return first.await(60, TimeUnit.SECONDS);
    }

    /** Lets it live for so long; false when it has ended by itself. */
    boolean live(long millis) throws InterruptedException {
        return !process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
    }

    /** What it has acknowledged up to now: ids and digests. A line without an end is not there. */
    Map<String, String> acknowledged() {
        Map<String, String> saved = new LinkedHashMap<>();
        for (String line : List.copyOf(lines)) {
            int space = line.indexOf(' ');
            if (space > 0 && line.length() == space + 65) {
                saved.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return saved;
    }

    /** Opens the folder and checks that everything acknowledged is there, whole, and that journal and store agree. */
    static void assertNothingLost(DataFolder folder, Map<String, String> acknowledged)
            throws IOException {
        try (OpenLedger open = OpenLedger.open(folder, List.of(LedgerTest.NOTES), Clock.systemUTC())) {
            Map<String, String> held = new LinkedHashMap<>();
            Ledger ledger = open.ledger();
            for (Origin origin : ledger.origins()) {
                ledger.read(origin, 0, (line, set) -> held.put(set.id().toString(), SavingProgram.digest(set)));
            }
            assertThat(held).containsAllEntriesOf(acknowledged);
            assertThat(ledger.store().state(SavingProgram.LEFT).value("number"))
                    .isEqualTo(ledger.store().state(SavingProgram.RIGHT).value("number"));
            Verification verification = ledger.verify();
            assertThat(verification.damages()).isEmpty();
            assertThat(verification.differences()).isEmpty();
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
