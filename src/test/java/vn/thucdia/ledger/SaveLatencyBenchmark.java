package vn.thucdia.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long an acknowledged save takes beside the least that a durable one can take: appending 300 bytes and forcing them. Both are
 * measured in turns in one run, so that the ratio holds on any machine.
 */
@Tag("benchmark")
class SaveLatencyBenchmark {

    private static final int ROUNDS = 40;
    private static final int PER_ROUND = 100;
    private static final int WARM_UP = 10;
    private static final int BYTES = 300;
    private static final int REBUILT = 20_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @Test
    void anAcknowledgedSaveBesideAPlainAppend() throws IOException {
        DataFolder folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
        long[] saves = new long[ROUNDS * PER_ROUND];
        long[] appends = new long[ROUNDS * PER_ROUND];
        long[] work = new long[ROUNDS * PER_ROUND];
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        try (OpenLedger open = OpenLedger.open(folder, List.of(LedgerTest.NOTES), Clock.systemUTC());
                FileChannel plain = FileChannel.open(temp.resolve("plain"), StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (int i = 0; i < PER_ROUND; i++) {
                    List<Change> edit = List.of(new Change("note", new UUID(3, i % 50), "text",
                            round + " " + i + " " + "ă".repeat(BYTES / 2)));
                    long worked = cpu.getCurrentThreadCpuTime();
                    long start = System.nanoTime();
                    open.ledger().commit("note.edit", edit);
                    note(saves, round, i, System.nanoTime() - start);
                    note(work, round, i, cpu.getCurrentThreadCpuTime() - worked);
                }
                for (int i = 0; i < PER_ROUND; i++) {
                    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
                    long start = System.nanoTime();
                    plain.write(bytes);
                    plain.force(false);
                    note(appends, round, i, System.nanoTime() - start);
                }
            }
        }
        Arrays.sort(saves);
        Arrays.sort(appends);
        Arrays.sort(work);
        System.out.printf(
                "save: median %.3f ms (processor %.3f ms), p95 %.3f ms; append and force of %d bytes: median %.3f ms, p95 %.3f ms; "
                        + "ratio of the medians %.2f%n",
                at(saves, 0.5), at(work, 0.5),
                at(saves, 0.95), BYTES, at(appends, 0.5),
                at(appends, 0.95), at(saves, 0.5) / at(appends, 0.5));
        assertThat(at(saves, 0.5)).isPositive();
    }

    private static void note(long[] times, int round, int i, long nanos) {
        if (round >= 0) {
            times[round * PER_ROUND + i] = nanos;
        }
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) (sorted.length * part)] / 1e6;
    }

    @Test
    void rebuildingFromTheJournal() {
        DataFolder folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
        try (OpenLedger open = OpenLedger.open(folder, List.of(LedgerTest.NOTES), Clock.systemUTC())) {
            for (int i = 0; i < REBUILT; i++) {
                open.ledger().commit("note.edit",
                        List.of(new Change("note", new UUID(3, i % 2000), "text", i + " " + "ă".repeat(BYTES / 2))));
            }
            for (int i = 0; i < 3; i++) {
                long start = System.nanoTime();
                open.ledger().rebuild();
                System.out.printf("rebuilding %d change sets: %.2f s%n", REBUILT, (System.nanoTime() - start) / 1e9);
            }
            long start = System.nanoTime();
            assertThat(open.ledger().verify().sound()).isTrue();
            System.out.printf("verifying %d change sets: %.2f s%n", REBUILT, (System.nanoTime() - start) / 1e9);
        }
    }
}
