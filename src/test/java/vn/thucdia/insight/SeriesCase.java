package vn.thucdia.insight;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** The eight reports of the province as figures: what somebody who reads them would enter. */
final class SeriesCase {

    /** The catalogue's code for each key of the file. */
    static final Map<String, String> CODES = Map.ofEntries(Map.entry("grdp_growth", "KT01"),
            Map.entry("grdp_growth_agri", "KT09"), Map.entry("grdp_growth_industry", "KT10"),
            Map.entry("grdp_growth_services", "KT11"), Map.entry("grdp_growth_target", "KT01"),
            Map.entry("grdp_growth_avg", "KT12"), Map.entry("grdp_per_capita", "KT02"),
            Map.entry("iip_value", "CN01"), Map.entry("hydropower_new", "CN04"), Map.entry("budget_revenue", "NS01"),
            Map.entry("grain_output", "NN04"), Map.entry("tea_fresh_output", "NN01"),
            Map.entry("fruit_output", "NN07"), Map.entry("crop_season", "NN13"), Map.entry("retail", "TM01"),
            Map.entry("trade_value", "TM02"), Map.entry("local_exports", "TM03"),
            Map.entry("transport_revenue", "TM04"), Map.entry("tourists", "DL01"),
            Map.entry("tourism_revenue", "DL02"), Map.entry("investment_projects_approved", "DN03"),
            Map.entry("disbursement_rate", "DT03"), Map.entry("ntp_disbursement_rate", "DT04"),
            Map.entry("exam_pass_rate", "GD02"), Map.entry("tthc_on_time", "CC03"),
            Map.entry("one_stop_communes", "CC06"), Map.entry("commune_staff_assigned", "DG03"),
            Map.entry("staff_total", "DG04"), Map.entry("staff_commune", "DG05"));

    /**
     * One indicator of one report.
     *
     * @param fields as in the file
     * @param figures what is entered for it
     */
    record Entry(String report, Period period, String code, JsonNode fields, List<Figure> figures) {

        @Override
        public String toString() {
            return period + " " + fields.get("key").asText();
        }
    }

    private SeriesCase() {}

    static List<Entry> entries(Id<AdminUnit> province) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode report : read("/cases/lai-chau-province-series.yaml").get("records")) {
            Period period = period(report.get("period"));
            for (JsonNode fields : report.get("indicators")) {
                String code = Objects.requireNonNull(CODES.get(fields.get("key").asText()), fields::toString);
                entries.add(new Entry(report.at("/source/title").asText(), period, code, fields,
                        figures(code, province, period, fields, published(report))));
            }
        }
        return entries;
    }

    static JsonNode read(String file) throws IOException {
        try (InputStream in = SeriesCase.class.getResourceAsStream(file)) {
            return new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(Objects.requireNonNull(in));
        }
    }

    private static Period period(JsonNode node) {
        int year = node.path("year").asInt();
        return switch (node.get("type").asText()) {
            case "HALF_YEAR" -> new Period.Half(year, node.get("half").asInt());
            case "MONTH" -> new Period.Month(YearMonth.of(year, node.get("month").asInt()));
            case "RANGE" -> new Period.Range(LocalDate.parse(node.get("from").asText()),
                    LocalDate.parse(node.get("to").asText()));
            default -> new Period.Term(node.get("from").asText() + "-" + node.get("to").asText());
        };
    }

    private static @Nullable LocalDate published(JsonNode report) {
        try {
            return LocalDate.parse(report.at("/source/published").asText());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<Figure> figures(String code, Id<AdminUnit> province, Period period, JsonNode fields,
            @Nullable LocalDate published) {
        List<Figure> figures = new ArrayList<>();
        String printed = fields.path("as_printed").asText();
        String words = fields.path("qualitative").asText();
        LocalDate asOf = fields.has("as_of") ? LocalDate.parse(fields.get("as_of").asText()) : null;
        Qualifier qualifier = fields.has("approx") ? Qualifier.valueOf(fields.get("approx").asText()) : null;
        FigureStatus status = fields.has("status")
                ? FigureStatus.valueOf(fields.get("status").asText())
                : FigureStatus.ACTUAL;
        Id<Indicator> indicator = Indicator.idOf(code);
        if (fields.has("value") || !words.isEmpty()) {
            figures.add(Figure.of(indicator, province, period, FigureKind.RESULT, status, null)
                    .withValue(number(fields, "value"), qualifier, "", false).withText(words, "", ""));
        }
        if (fields.has("capacity")) {
            figures.add(Figure.of(Indicator.idOf("CN05"), province, period, FigureKind.RESULT, status,
                    number(fields.get("capacity"), "value")));
        }
        if (fields.has("plan")) {
            figures.add(Figure.of(indicator, province, new Period.Year(period.planYear()), FigureKind.PLAN, null,
                    number(fields, "plan")));
        }
        if (fields.has("target")) {
            figures.add(Figure.of(indicator, province, new Period.Year(period.planYear()), FigureKind.TERM_TARGET,
                    null, number(fields, "target")).withTarget(TargetOperator.valueOf(fields.get("op").asText()),
                            null));
        }
        for (Map.Entry<String, FigureKind> kind : Map.of("delta_abs", FigureKind.CHANGE, "delta_pp",
                FigureKind.CHANGE, "growth_pct", FigureKind.GROWTH).entrySet()) {
            if (fields.has(kind.getKey())) {
                figures.add(Figure.of(indicator, province, period, kind.getValue(), null,
                        number(fields, kind.getKey())).withText(printed, "", ""));
            }
        }
        if (fields.has("growth_multiple")) {
            // To or by is not known: only what was printed is kept.
            figures.add(Figure.of(indicator, province, period, FigureKind.MULTIPLE, null, null).withText(printed, "",
                    ""));
        }
        return figures.stream().map(figure -> figure.withDates(asOf, published)).toList();
    }

    private static @Nullable BigDecimal number(JsonNode fields, String name) {
        return fields.has(name) ? fields.get(name).decimalValue() : null;
    }
}
