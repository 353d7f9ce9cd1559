package vn.thucdia.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.language.Language;
import vn.thucdia.language.Problem;
import vn.thucdia.period.PeriodPhrases;
import vn.thucdia.spreadsheet.Mapping.Column;

/**
 * Mappings as JSON:
 *
 * <pre>
 * {"sheet": "Biểu 1", "headerRow": 4, "headerRows": 2, "numbers": "vi",
 *  "given": {"unit": "110", "period": "2023-H1"},
 *  "columns": [
 *    {"column": "B", "header": "Chỉ tiêu", "role": "INDICATOR"},
 *    {"column": "D", "header": "Năm 2023 › Kế hoạch", "role": "FIGURE", "kind": "PLAN", "period": "2023", "measure": "tỷ đồng"}],
 *  "indicators": {"Chè búp": "NN01"}}
 * </pre>
 *
 * Columns that are not named are left out. The parts of {@link FigureKey} stand in a column or under {@code given}.
 */
public final class MappingJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KEYS = List.of("indicator", "unit", "period", "kind", "status", "giver",
            "measure");

    private MappingJson() {}

    public static String write(Mapping mapping) {
        ObjectNode root = JSON.createObjectNode().put("sheet", mapping.sheet()).put("headerRow", mapping.headerRow())
                .put("headerRows", mapping.headerRows()).put("numbers", mapping.numbers().code());
        root.set("given", JSON.valueToTree(mapping.given()));
        ArrayNode columns = root.putArray("columns");
        for (Column column : mapping.columns()) {
            if (column.role() != Role.IGNORE) {
                ObjectNode node = columns.addObject().put("column", CellName.column(column.index()))
                        .put("header", column.header()).put("role", column.role().name());
                node.setAll((ObjectNode) JSON.valueToTree(column.key()));
            }
        }
        if (!mapping.indicators().isEmpty()) {
            root.set("indicators", JSON.valueToTree(new java.util.TreeMap<>(mapping.indicators())));
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always becomes JSON", e);
        }
    }

    /** Reads a file; a {@link Problem} {@code problem.mapping.*} when it is no mapping. */
    public static Mapping read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new Problem(e, "problem.sheet.unreadable", SheetFile.name(file));
        }
    }

    public static Mapping read(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Problem(e, "problem.mapping.json", e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        }
        List<Column> columns = new ArrayList<>();
        root.path("columns").forEach(node -> columns.add(column(node)));
        if (columns.isEmpty()) {
            throw new Problem("problem.mapping.columns");
        }
        Map<String, String> indicators = new LinkedHashMap<>();
        root.path("indicators").properties().forEach(name -> indicators.put(name.getKey(), name.getValue().asText()));
        return new Mapping(root.path("sheet").asText(""), Math.max(1, root.path("headerRow").asInt(1)),
                Math.max(1, root.path("headerRows").asInt(1)), columns, key(root.path("given"), "given"), indicators,
                root.path("numbers").asText("vi").equals("en") ? Language.EN : Language.VI);
    }

    private static Column column(JsonNode node) {
        String letters = node.path("column").asText("");
        try {
            Role role = Role.valueOf(node.path("role").asText("").toUpperCase(Locale.ROOT));
            return new Column(CellName.index(letters), node.path("header").asText(""), role, key(node, letters));
        } catch (IllegalArgumentException e) {
            throw new Problem(e, "problem.mapping.column", letters, node.path("role").asText(""));
        }
    }

    private static FigureKey key(JsonNode node, String where) {
        Map<String, String> values = new LinkedHashMap<>();
        KEYS.stream().filter(node::hasNonNull).forEach(name -> values.put(name, node.get(name).asText()));
        String period = values.get("period");
        if (period != null && PeriodPhrases.read(period).isEmpty()) {
            throw new Problem("problem.mapping.value", where, "period", period);
        }
        try {
            String kind = values.get("kind");
            String status = values.get("status");
            return new FigureKey(values.get("indicator"), values.get("unit"), period,
                    kind == null ? null : FigureKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    status == null ? null : FigureStatus.valueOf(status.toUpperCase(Locale.ROOT)), values.get("giver"),
                    values.get("measure"));
        } catch (IllegalArgumentException e) {
            throw new Problem(e, "problem.mapping.value", where, "kind/status",
                    values.getOrDefault("kind", "") + " " + values.getOrDefault("status", ""));
        }
    }
}
