package vn.thucdia.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;

/** A text file with one row in each line. Its only sheet has the name of the file. */
final class CsvFile implements SheetFile {

    private static final char[] SEPARATORS = {';', '\t', ',', '|'};
    /** Records looked at to find the separator. */
    private static final int SAMPLE = 30;

    private final String name;
    private final String text;
    private final Limits limits;

    private CsvFile(String name, String text, Limits limits) {
        this.name = name;
        this.text = text;
        this.limits = limits;
    }

    static CsvFile of(String name, byte[] bytes, Limits limits) {
        String text = CsvText.decode(bytes, name);
        if (text.isBlank()) {
            throw new Problem("problem.sheet.empty", name);
        }
        return new CsvFile(name, text, limits);
    }

    @Override
    public List<String> sheets() {
        return List.of(name);
    }

    @Override
    public Sheet read(String sheet) {
        if (!sheet.equals(name)) {
            throw new Problem("problem.sheet.nosheet", sheet, name);
        }
        List<Sheet.Row> rows = new ArrayList<>();
        int cells = 0;
        int number = 0;
        char separator = separator();
        int wrong = CsvQuotes.firstWrongLine(text, separator);
        if (wrong > 0) {
            throw new Problem("problem.sheet.quote", name, String.valueOf(wrong));
        }
        try (CsvReader<CsvRecord> reader = reader(separator)) {
            for (CsvRecord line : reader) {
                number++;
                List<Cell> row = cells(line);
                cells += row.size();
                if (row.isEmpty()) {
                    continue;
                }
                rows.add(new Sheet.Row(number, row));
                check(rows.size(), limits.rows(), "problem.sheet.rows");
                check(row.size(), limits.columns(), "problem.sheet.columns");
                check(cells, limits.cells(), "problem.sheet.cells");
            }
        } catch (CsvParseException e) {
            throw new Problem(e, "problem.sheet.damaged", name);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("text in memory is always readable", e);
        }
        return new Sheet(name, name, rows, List.of());
    }

    private void check(int found, int most, String key) {
        if (found > most) {
            throw new Problem(key, name, most);
        }
    }

    private static List<Cell> cells(CsvRecord line) {
        List<Cell> cells = new ArrayList<>(line.getFieldCount());
        int last = 0;
        for (int i = 0; i < line.getFieldCount(); i++) {
            String words = Text.salvage(line.getField(i)).strip();
            cells.add(words.isEmpty() ? Cell.BLANK : new Cell.Words(words));
            last = words.isEmpty() ? last : i + 1;
        }
        return List.copyOf(cells.subList(0, last));
    }

    private CsvReader<CsvRecord> reader(char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text);
    }

    /** The separator that cuts most of the first lines into equally many fields; a decimal comma cuts them unevenly. */
    private char separator() {
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int score = score(separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private int score(char separator) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(separator)) {
            for (CsvRecord line : reader) {
                if (widths.size() == SAMPLE) {
                    break;
                }
                widths.add(line.getFieldCount());
            }
        } catch (CsvParseException | java.io.IOException e) {
            return 0;
        }
        int common = widths.stream().filter(width -> width > 1)
                .max(java.util.Comparator.comparingInt(width -> java.util.Collections.frequency(widths, width)))
                .orElse(0);
        return common == 0 ? 0 : java.util.Collections.frequency(widths, common) * 100 / widths.size() * 10 + common;
    }
}
