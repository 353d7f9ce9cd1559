package vn.thucdia.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
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
import java.util.UUID;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.spreadsheet.ImportPreview.State;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Import of 100,000 rows of XLSX, one figure each, against fastexcel-reader alone and a raw JDBC batch into a bare H2 table of the
 * same file, both in one run: {@code mvn -Pbenchmark}. The raw way checks nothing, knows no history and cannot be taken back.
 */
@Tag("benchmark")
class ImportBenchmark {

    private static final int ROWS = Integer.getInteger("thucdia.import.rows", 100_000);
    /** How many times longer than reading and storing the rows bare it may take. */
    private static final double BOUND = 3.0;
    private static final int ROUNDS = Integer.getInteger("thucdia.import.rounds", 3);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void importOfManyRowsAgainstReadingAndStoringThemBare(TestReporter reporter) throws Exception {
        Path file = write();
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double raw = bare(file, round);
            double own = own(file, round, parts);
            if (round > 0) {
                ours.add(own);
                bare.add(raw);
            }
        }
        double ratio = median(ours) / median(bare);
        reporter.publishEntry("import of " + ROWS + " rows", "ours %.0f ms, bare %.0f ms, ratio %.2f; %s"
                .formatted(median(ours), median(bare), ratio, parts.getLast()));
        double store = Files.size(folder.resolve("own" + ROUNDS).resolve("store").resolve("store.mv.db")) / 1e6;
        System.out.printf("import of %,d rows: ours %.0f ms, bare %.0f ms, ratio %.2f (target 2.0, bound %.1f); %s;"
                + " store %.0f MB%n", ROWS, median(ours), median(bare), ratio, BOUND, parts.getLast(), store);
        assertThat(ratio).isLessThanOrEqualTo(BOUND);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private Path write() throws IOException {
        Path file = folder.resolve("lon.xlsx");
        List<String> indicators;
        List<String> units;
        try (AppContext app = open("seed")) {
            indicators = app.figures().catalogue().stream()
                    .filter(each -> each.accumulation() == Accumulation.FLOW
                            || each.accumulation() == Accumulation.STOCK)
                    .map(Indicator::code).toList();
            units = app.places().units().stream().filter(each -> each.level() == UnitLevel.COMMUNE)
                    .filter(each -> each.validFrom() == null).map(AdminUnit::code).toList();
        }
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Số liệu");
            List<String> heads = List.of("Mã chỉ tiêu", "Mã đơn vị", "Kỳ", "Thực hiện");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
            }
            for (int row = 0; row < ROWS; row++) {
                int period = row / (indicators.size() * units.size());
                sheet.value(row + 1, 0, indicators.get(row % indicators.size()));
                sheet.value(row + 1, 1, units.get(row / indicators.size() % units.size()));
                sheet.value(row + 1, 2, "%d-%02d".formatted(2010 + period / 12, period % 12 + 1));
                sheet.value(row + 1, 3, 1000 + row % 977 + 0.25);
            }
        }
        return file;
    }

    private AppContext open(String name) {
        return AppContext.open(new DataFolder(folder.resolve(name), folder.resolve(name + "-marks")),
                Clock.systemUTC());
    }

    private double own(Path file, int round, List<String> parts) {
        try (AppContext app = open("own" + round)) {
            long start = System.nanoTime();
            SheetFile table = SheetFile.open(file);
            Sheet sheet = table.read(table.sheets().getFirst());
            long read = System.nanoTime();
            ImportPreview preview = app.imports().preview(sheet, app.imports().propose(sheet, FigureKey.NONE));
            long seen = System.nanoTime();
            app.imports().apply(preview);
            long end = System.nanoTime();
            assertThat(preview.refusals()).isEmpty();
            assertThat(preview.count(State.ADDED)).isEqualTo(ROWS);
            parts.add("reading %.0f, checking %.0f, saving %.0f ms".formatted(millis(read - start), millis(seen - read),
                    millis(end - seen)));
            return millis(end - start);
        }
    }

    private double bare(Path file, int round) throws IOException, SQLException {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("bare" + round), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE figure (id UUID PRIMARY KEY, indicator VARCHAR, unit VARCHAR, period VARCHAR,"
                            + " amount NUMERIC(30, 6))");
            connection.setAutoCommit(false);
            try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                    Stream<Row> rows = book.getFirstSheet().openStream();
                    PreparedStatement insert = connection
                            .prepareStatement("INSERT INTO figure VALUES (?, ?, ?, ?, ?)")) {
                int waiting = 0;
                for (Row row : (Iterable<Row>) rows.skip(1)::iterator) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, row.getCellText(0));
                    insert.setString(3, row.getCellText(1));
                    insert.setString(4, row.getCellText(2));
                    insert.setBigDecimal(5, row.getCellAsNumber(3).orElse(BigDecimal.ZERO));
                    insert.addBatch();
                    if (++waiting % 1000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
        }
        return millis(System.nanoTime() - start);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
