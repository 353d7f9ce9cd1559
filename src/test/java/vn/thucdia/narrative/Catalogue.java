package vn.thucdia.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Frequency;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Levels;
import vn.thucdia.indicator.Measure;
import vn.thucdia.indicator.Relations;
import vn.thucdia.indicator.ReportingRule;
import vn.thucdia.indicator.YearOnYear;

/** The indicators every laptop is born with. */
record Catalogue(Map<String, Indicator> byCode) {

    static Catalogue read() {
        Map<String, Indicator> byCode = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                Indicator.class.getResourceAsStream("/vn/thucdia/genesis/indicators.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(row -> byCode.put(row.getField("code"), indicator(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Catalogue(Map.copyOf(byCode));
    }

    Indicator get(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(Indicator.idOf(row.getField("code")), row.getField("code"), row.getField("name_vi"),
                row.getField("name_en"), null,
                new Measure(row.getField("unit"), Integer.parseInt(row.getField("decimals")),
                        Direction.valueOf(row.getField("direction")),
                        Accumulation.valueOf(row.getField("accumulation"))),
                new ReportingRule(Frequency.parse(row.getField("frequency")), Levels.parse(row.getField("levels")),
                        YearOnYear.parse(row.getField("yoy_form")), row.getField("plan"), row.getField("basis")),
                false, Relations.NONE);
    }
}
