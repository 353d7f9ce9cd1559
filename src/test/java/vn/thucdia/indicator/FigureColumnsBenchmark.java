package vn.thucdia.indicator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Id;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ledger.OpenLedger;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions to ten years of monthly figures beside the same ones to SQLite with a covering index and to DuckDB. With
 * {@code -Dfigures.indicators=20} there are fewer.
 */
@Tag("benchmark")
class FigureColumnsBenchmark {

    private static final int ROUNDS = 300;
    private static final int WARM_UP = 300;
    private static final ManyFigures MANY = new ManyFigures(10, 115, Integer.getInteger("figures.indicators", 200));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @Test
    void questionsToMillionsOfFigures() throws IOException, SQLException {
        try (OpenLedger open = OpenLedger.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")),
                IndicatorKinds.ALL, Clock.systemUTC())) {
            System.out.printf("%,d figures; %d processors%n", MANY.count(), Runtime.getRuntime().availableProcessors());
            timed("recorded through the ledger", () -> MANY.recordIn(open.ledger()));
            FigureColumns columns = new FigureColumns(open.ledger());
            timed("one column read", () -> columns.of(MANY.indicatorIds().getFirst()));
            timed("all columns read", () -> MANY.indicatorIds().forEach(columns::of));
            System.gc();
            System.out.printf("heap after GC with everything open: %.0f MB%n",
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
            try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("sqlite.db"))) {
                fillSqlite(sqlite);
                compareWith(sqlite, columns);
            }
            try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + temp.resolve("duck.db"))) {
                fillDuck(duck);
                totalsWith(duck, columns);
            }
            if (Boolean.getBoolean("figures.rebuild")) {
                timed("rebuild", () -> open.ledger().rebuild());
            }
        }
    }

    private static void compareWith(Connection sqlite, FigureColumns columns) throws SQLException {
        List<Id<AdminUnit>> units = MANY.unitIds();
        Period one = MANY.periods().get(65);
        Period other = MANY.periods().get(77);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        try (PreparedStatement query = sqlite.prepareStatement(
                "SELECT unit, period, val FROM figure WHERE indicator = ? AND period IN (?, ?)")) {
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                Id<Indicator> indicator = MANY.indicatorIds().get(Math.floorMod(i, MANY.indicators()));
                long start = System.nanoTime();
                List<Figure> figures = new ArrayList<>();
                FigureColumn column = columns.of(indicator);
                for (Id<AdminUnit> unit : units) {
                    figures.addAll(column.at(unit, one));
                    figures.addAll(column.at(unit, other));
                }
                long between = System.nanoTime();
                List<BigDecimal> values = new ArrayList<>();
                query.setString(1, indicator.toString());
                query.setString(2, one.toString());
                query.setString(3, other.toString());
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        assertThat(rows.getString(1)).isNotNull();
                        values.add(BigDecimal.valueOf(rows.getLong(3), 2));
                    }
                }
                long end = System.nanoTime();
                assertThat(figures).hasSize(2 * MANY.units()).hasSameSizeAs(values);
                note(ours, i, between - start);
                note(theirs, i, end - between);
            }
        }
        report("comparison of 2 periods in all units", ours, "SQLite", theirs);
    }

    private static void totalsWith(Connection duck, FigureColumns columns) throws SQLException {
        double[] ours = new double[30];
        double[] theirs = new double[30];
        try (Statement query = duck.createStatement()) {
            for (int i = -30; i < 30; i++) {
                long start = System.nanoTime();
                Map<Id<Indicator>, Map<Period, BigDecimal>> totals = columns.totals(MANY.indicatorIds(),
                        FigureKind.RESULT, FigureStatus.FINAL);
                long between = System.nanoTime();
                int count = 0;
                try (ResultSet rows = query.executeQuery(
                        "SELECT indicator, period, SUM(val) FROM figure WHERE kind = 'RESULT' AND status = 'FINAL' "
                                + "GROUP BY indicator, period")) {
                    while (rows.next()) {
                        count++;
                    }
                }
                long end = System.nanoTime();
                assertThat(totals.values().stream().mapToInt(Map::size).sum()).isEqualTo(count);
                note(ours, i, between - start);
                note(theirs, i, end - between);
            }
        }
        report("province totals over all figures", ours, "DuckDB", theirs);
    }

    private static final String TABLE = "CREATE TABLE figure (indicator VARCHAR, unit VARCHAR, period VARCHAR, "
            + "kind VARCHAR, status VARCHAR, val BIGINT)";

    /** A row of the table; values are hundredths, which both hold as whole numbers. */
    private static List<String> row(Figure figure) {
        return List.of(String.valueOf(figure.indicator()), String.valueOf(figure.unit()),
                String.valueOf(figure.period()), String.valueOf(figure.kind()), String.valueOf(figure.status()),
                figure.value() == null ? "" : figure.value().movePointRight(2).toPlainString());
    }

    private static void fillSqlite(Connection sqlite) throws SQLException {
        sqlite.setAutoCommit(false);
        try (Statement ddl = sqlite.createStatement()) {
            ddl.execute(TABLE);
            try (PreparedStatement insert = sqlite.prepareStatement("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?)")) {
                for (Id<Indicator> indicator : MANY.indicatorIds()) {
                    for (Figure figure : MANY.of(indicator)) {
                        List<String> row = row(figure);
                        for (int i = 0; i < row.size(); i++) {
                            insert.setString(i + 1, row.get(i));
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
            ddl.execute("CREATE INDEX covering ON figure (indicator, period, unit, val)");
        }
        sqlite.commit();
    }

    private void fillDuck(Connection duck) throws SQLException, IOException {
        Path file = temp.resolve("figures.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file); Statement ddl = duck.createStatement()) {
            for (Id<Indicator> indicator : MANY.indicatorIds()) {
                for (Figure figure : MANY.of(indicator)) {
                    out.write(String.join(",", row(figure)) + "\n");
                }
            }
            out.flush();
            ddl.execute(TABLE);
            ddl.execute("COPY figure FROM '" + file + "' (HEADER false)");
        }
    }

    private static void note(double[] times, int round, long nanos) {
        if (round >= 0) {
            times[round] = nanos / 1e6;
        }
    }

    private static void report(String what, double[] ours, String peer, double[] theirs) {
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double mine = ours[ours.length / 2];
        double other = theirs[theirs.length / 2];
        System.out.printf("%s: median %.3f ms, %s %.3f ms, ratio %.2f%n", what, mine, peer, other, mine / other);
    }

    private static void timed(String what, Runnable work) {
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        System.out.printf("%s: %.2f s (processor %.2f s)%n", what, (System.nanoTime() - start) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9);
    }
}
