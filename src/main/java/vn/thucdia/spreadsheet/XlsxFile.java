package vn.thucdia.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;

/** An XLSX file. Results of formulas are taken as they were saved; nothing outside of the file is looked at. */
final class XlsxFile implements SheetFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    /** Digits that spreadsheet programs keep; what is behind them is noise of binary numbers (0.30000000000000004). */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LAST_DAY = 2_958_465;

    /** Places before and behind the point beyond which a number is a slip or an attack. */
    private static final int DIGITS = 400;

    private final Path file;
    private final Limits limits;
    private final List<String> names;

    private XlsxFile(Path file, Limits limits, List<String> names) {
        this.file = file;
        this.limits = limits;
        this.names = names;
    }

    static XlsxFile of(Path file, Limits limits) {
        List<String> names = inside(file, () -> {
            new XlsxPackage(file, limits).check();
            try (ReadableWorkbook book = open(file)) {
                return book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName).toList();
            }
        });
        if (names.size() > limits.sheets()) {
            throw new Problem("problem.sheet.sheets", SheetFile.name(file), names.size(), limits.sheets());
        }
        return new XlsxFile(file, limits, names);
    }

    @Override
    public List<String> sheets() {
        return names;
    }

    @Override
    public Sheet read(String name) {
        return inside(file, () -> {
            try (ReadableWorkbook book = open(file)) {
                var sheet = book.findSheet(name).orElseThrow(
                        () -> new Problem("problem.sheet.nosheet", name, String.join(", ", names)));
                List<Merge> merges = new XlsxPackage(file, limits).merges(sheet.getId());
                try (Stream<Row> rows = sheet.openStream()) {
                    Reading reading = new Reading(book.isDate1904());
                    Sheet read = new Sheet(SheetFile.name(file), name, reading.rows(rows.iterator()), merges);
                    LegacyVietnamese.refuse(String.join("\n", reading.words.keySet()), SheetFile.name(file));
                    return read;
                }
            }
        });
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    /** A workbook need not have styles; the reader wants them only when it is asked for formats. */
    private static ReadableWorkbook open(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return parts.getEntry("xl/styles.xml") == null
                    ? new ReadableWorkbook(file.toFile())
                    : new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        }
    }

    /** The reader throws several kinds of runtime exceptions at a damaged file; all say the same to a person. */
    private static <T> T inside(Path file, Work<T> work) {
        try {
            return work.run();
        } catch (Problem known) {
            throw known;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException
                | IndexOutOfBoundsException | NullPointerException | java.io.UncheckedIOException
                | java.util.NoSuchElementException e) {
            throw new Problem(e, "problem.sheet.damaged", SheetFile.name(file));
        }
    }

    /** One reading of a sheet. Equal words are kept once. */
    private final class Reading {

        private final LocalDate dayNought;
        private final Map<String, Cell> words = new LinkedHashMap<>();
        private final Map<String, NumberStyle> styles = new HashMap<>();
        private int cells;

        Reading(boolean from1904) {
            this.dayNought = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        }

        List<Sheet.Row> rows(Iterator<Row> rows) {
            List<Sheet.Row> read = new ArrayList<>();
            while (rows.hasNext()) {
                Row row = rows.next();
                List<Cell> line = cells(row);
                if (!line.isEmpty()) {
                    read.add(new Sheet.Row(row.getRowNum(), line));
                    if (read.size() > limits.rows()) {
                        throw new Problem("problem.sheet.rows", SheetFile.name(file), limits.rows());
                    }
                }
            }
            return read;
        }

        private List<Cell> cells(Row row) {
            List<Cell> line = new ArrayList<>(Math.min(row.getCellCount(), limits.columns()));
            int last = 0;
            for (int column = 0; column < row.getCellCount(); column++) {
                var raw = row.getCell(column);
                Cell cell = raw == null ? Cell.BLANK : cell(raw);
                if (!cell.isBlank()) {
                    last = column + 1;
                    if (last > limits.columns()) {
                        throw new Problem("problem.sheet.columns", SheetFile.name(file), limits.columns());
                    }
                    if (++cells > limits.cells()) {
                        throw new Problem("problem.sheet.cells", SheetFile.name(file), limits.cells());
                    }
                }
                if (column < limits.columns()) {
                    line.add(cell);
                }
            }
            return List.copyOf(line.subList(0, last));
        }

        private Cell cell(org.dhatim.fastexcel.reader.Cell raw) {
            if (raw.getType() == CellType.ERROR) {
                return new Cell.Fault(raw.getRawValue() == null ? "#N/A" : raw.getRawValue());
            }
            Object value = raw.getValue();
            if (value == null) {
                return raw.getType() == CellType.FORMULA ? new Cell.Fault("=") : Cell.BLANK;
            }
            if (value instanceof BigDecimal number) {
                return number(number, raw.getDataFormatString());
            }
            String text = value.toString();
            boolean fault = raw.getType() == CellType.FORMULA && text.matches("#[A-Z0-9/_]+[!?]?");
            return fault
                    ? new Cell.Fault(text)
                    : words(value instanceof Boolean ? text.toUpperCase(Locale.ROOT) : text);
        }

        private Cell words(String text) {
            return words.computeIfAbsent(text, typed -> {
                String clean = Text.salvage(typed).strip();
                return clean.isEmpty() ? Cell.BLANK : new Cell.Words(clean);
            });
        }

        private Cell number(BigDecimal number, @Nullable String format) {
            if (Math.abs((long) number.precision() - number.scale()) > DIGITS || number.scale() > DIGITS) {
                // No figure of any table; as words its row is refused with its reason, and the other rows are taken.
                return new Cell.Words(number.toString());
            }
            NumberStyle style = format == null
                    ? NumberStyle.PLAIN
                    : styles.computeIfAbsent(format, NumberStyle::of);
            boolean day = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
            if (style.isDate() && day) {
                return new Cell.Day(dayNought.plusDays(number.longValue()), style == NumberStyle.MONTH);
            }
            BigDecimal kept = number.round(KEPT).stripTrailingZeros();
            return new Cell.Amount(kept.scale() < 0 ? kept.setScale(0, RoundingMode.UNNECESSARY) : kept,
                    style == NumberStyle.PERCENT);
        }
    }
}
