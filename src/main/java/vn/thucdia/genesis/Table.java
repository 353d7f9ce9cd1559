package vn.thucdia.genesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/** Reads the tables that lie beside this class. */
final class Table {

    private Table() {}

    static List<NamedCsvRecord> read(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        return text.isEmpty() ? null : Enum.valueOf(type, text);
    }
}
