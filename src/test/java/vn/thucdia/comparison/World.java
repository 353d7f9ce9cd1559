package vn.thucdia.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Ids;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.CutOff;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Frequency;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Levels;
import vn.thucdia.indicator.Measure;
import vn.thucdia.indicator.Relations;
import vn.thucdia.indicator.ReportingRule;
import vn.thucdia.indicator.YearOnYear;
import vn.thucdia.period.PeriodType;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Share;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.place.UnitSuccession;
import vn.thucdia.place.UnitType;

/** The 153 real units with their 106 successions, the real catalogue, and a few made-up indicators that rates are made of. */
final class World {

    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    final Territory territory = territory();
    final CutOffs cutOffs = new CutOffs(List.of(rule(PeriodType.MONTH), rule(PeriodType.HALF), rule(PeriodType.YEAR)));
    private final Map<String, Indicator> indicators = indicators();

    /** Of the parts of rates that the catalogue does not have: code, unit of measure, accumulation. */
    private static final List<List<String>> PARTS = List.of(List.of("HN01", "hộ nghèo", "STOCK"),
            List.of("HN02", "hộ", "STOCK"), List.of("TN01", "tỷ đồng", "FLOW"), List.of("DS01", "người", "STOCK"),
            List.of("BS01", "bác sĩ", "STOCK"), List.of("TC01", "tiêu chí", "STOCK"), List.of("XA01", "xã", "STOCK"),
            List.of("NS01_TRIEU", "triệu đồng", "FLOW"), List.of("NS01_CU", "đồng", "FLOW"));

    private static final Map<String, List<String>> RATES = Map.of("DT03", List.of("DT02", "DT01"), "XH01",
            List.of("HN01", "HN02"), "KT07", List.of("TN01", "DS01"), "YT04", List.of("BS01", "DS01"), "NT02",
            List.of("TC01", "XA01"));

    Indicator indicator(String code) {
        return Objects.requireNonNull(indicators.get(code), code);
    }

    /** A unit by {@code code} of its first life or {@code code@now} for the one since the reform. */
    AdminUnit unit(String text) {
        boolean now = text.endsWith("@now");
        String code = now ? text.substring(0, text.indexOf('@')) : text;
        return territory.unit(code, now ? REFORM : LocalDate.of(2024, 12, 31)).orElseThrow();
    }

    Comparer comparer(List<Figure> figures) {
        return new Comparer(FigureSource.of(figures), territory, new Catalogue(indicators.values()), cutOffs);
    }

    private static CutOff rule(PeriodType type) {
        return CutOff.of(null, type, 0, 14, "NĐ 09/2019/NĐ-CP, Đ.12");
    }

    private static Territory territory() {
        List<AdminUnit> units = new ArrayList<>();
        for (NamedCsvRecord row : rows("units.csv")) {
            LocalDate from = date(row.getField("valid_from"));
            units.add(new AdminUnit(AdminUnit.idOf(row.getField("code"), from), row.getField("code"),
                    row.getField("name"), row.getField("full_name"), row.getField("alias"),
                    UnitLevel.valueOf(row.getField("level")), UnitType.valueOf(row.getField("type")),
                    row.getField("parent_code"), row.getField("province_code"), from, date(row.getField("valid_to")),
                    row.getField("former_district_codes"), ""));
        }
        List<UnitSuccession> successions = new ArrayList<>();
        for (NamedCsvRecord row : rows("successions.csv")) {
            successions.add(new UnitSuccession(Ids.natural("s", row.getField("old_code")),
                    AdminUnit.idOf(row.getField("old_code"), null), AdminUnit.idOf(row.getField("new_code"), REFORM),
                    Share.valueOf(row.getField("share")), row.getField("kind"), REFORM, ""));
        }
        return new Territory(units, successions);
    }

    private static Map<String, Indicator> indicators() {
        Map<String, Indicator> all = new TreeMap<>();
        for (NamedCsvRecord row : rows("indicators.csv")) {
            String code = row.getField("code");
            all.put(code, indicator(code, row.getField("unit"), row.getField("direction"),
                    row.getField("accumulation"), row.getField("yoy_form")));
        }
        PARTS.forEach(part -> all.put(part.get(0),
                indicator(part.get(0), part.get(1), "HIGHER_BETTER", part.get(2), "PCT")));
        return all;
    }

    private static Indicator indicator(String code, String unit, String direction, String accumulation, String form) {
        List<String> parts = RATES.get(code);
        return new Indicator(Indicator.idOf(code), code, code, code, null,
                new Measure(unit, 1, Direction.valueOf(direction), Accumulation.valueOf(accumulation)),
                new ReportingRule(Frequency.parse("N"), Levels.parse("P,D,C"), YearOnYear.parse(form), "Y", ""), false,
                new Relations(null, parts == null ? null : Indicator.idOf(parts.get(0)),
                        parts == null ? null : Indicator.idOf(parts.get(1)),
                        code.startsWith("NS01_") ? Indicator.idOf("NS01") : null));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<NamedCsvRecord> rows(String name) {
        try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream("/vn/thucdia/genesis/" + name));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
