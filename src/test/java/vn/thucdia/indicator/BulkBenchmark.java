package vn.thucdia.indicator;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Id;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.OpenLedger;

import static org.assertj.core.api.Assertions.assertThat;

/** How long hundreds of thousands of figures take on their way through the ledger. */
@Tag("benchmark")
class BulkBenchmark {

    private static final int IMPORTED = 100_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private OpenLedger open() {
        return OpenLedger.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")),
                List.of(IndicatorKinds.FIGURE), Clock.systemUTC());
    }

    @Test
    void anImportItsRepetitionItsUndoingAndARebuild() throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Id<Indicator> indicator : ManyFigures.WHOLE.indicatorIds().subList(0, 30)) {
            figures.addAll(ManyFigures.WHOLE.of(indicator));
        }
        try (OpenLedger open = open()) {
            Ledger ledger = open.ledger();
            ledger.commit("indicator.figure", ManyFigures.changes(figures.subList(0, IMPORTED)));
            for (int i = 1; i < 4; i++) {
                List<Figure> part = figures.subList(i * IMPORTED, (i + 1) * IMPORTED);
                List<Change> changes = ManyFigures.changes(part);
                timed("import of 100,000", () -> ledger.commit("indicator.figure", changes));
                timed("the same again", () -> assertThat(ledger.commit("indicator.figure", changes)).isEmpty());
            }
            timed("undo", ledger::undo);
            timed("redo", ledger::redo);
            timed("rebuild of 400,000 with undo and redo", ledger::rebuild);
            timed("verify", () -> assertThat(ledger.verify().sound()).isTrue());
        }
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                System.out.printf("%s %.1f MB%n", temp.relativize(file), Files.size(file) / 1e6);
            }
        }
    }

    /** Time on the clock, and of the processor for this thread, which says more on a machine that others use too. */
    private static void timed(String what, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long worked = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        System.out.printf("%s: %.2f s (processor %.2f s)%n", what, (System.nanoTime() - start) / 1e9,
                (threads.getCurrentThreadCpuTime() - worked) / 1e9);
    }
}
