package vn.thucdia.indicator;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** The least that a row costs in H2: one table on the disk, its key, nothing else. */
    private void bare(String name, List<Figure> figures) {
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:file:" + temp.resolve(name).toAbsolutePath(), "sa",
                "");
                Statement ddl = h2.createStatement()) {
            h2.setAutoCommit(false);
            ddl.execute("CREATE TABLE figure (id UUID PRIMARY KEY, indicator UUID, unit UUID, period VARCHAR, "
                    + "kind VARCHAR, status VARCHAR, val VARCHAR)");
            try (PreparedStatement insert = h2.prepareStatement("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                int waiting = 0;
                for (Figure figure : figures) {
                    insert.setObject(1, figure.id().value());
                    insert.setObject(2, figure.indicator() == null ? null : figure.indicator().value());
                    insert.setObject(3, figure.unit() == null ? null : figure.unit().value());
                    insert.setString(4, String.valueOf(figure.period()));
                    insert.setString(5, String.valueOf(figure.kind()));
                    insert.setString(6, String.valueOf(figure.status()));
                    insert.setString(7, String.valueOf(figure.value()));
                    insert.addBatch();
                    if (++waiting % 1000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            h2.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
                String name = "bare" + i;
                timed("100,000 rows into a bare table", () -> bare(name, part));
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
