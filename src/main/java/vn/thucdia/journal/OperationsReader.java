package vn.thucdia.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code ops} one after the other, in any order of their members; texts that repeat are held once. */
final class OperationsReader {

    /** Texts up to this length are looked up among those read before: ids, words of enums, periods. */
    private static final int SHARED_LENGTH = 40;
    private static final int MOST_SHARED = 1 << 14;
    /** Operations that one name may stand for. */
    static final int MOST_IN_RANGE = 10_000;

    private final List<Operations.Part> parts = new ArrayList<>();
    private final List<Operation> plain = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();
    private String lastReference = "";
    private @Nullable ChangeSetId lastSet;

    /** One row of the second form. */
    private record Row(UUID id, List<@Nullable String> values, List<List<OperationId>> over) {}

    /** All operations read. */
    List<Operations.Part> parts() {
        flush();
        return parts;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            parts.add(new Operations.Plain(plain));
            plain.clear();
        }
    }

    /** Reads up to the end of the array in which the parser stands. */
    void read(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                readElement(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readElement(JsonParser parser) throws IOException {
        String kind = "";
        String id = "";
        Map<String, @Nullable String> set = Map.of();
        Map<String, List<OperationId>> over = Map.of();
        List<String> fields = List.of();
        List<Row> rows = List.of();
        List<UUID> ids = List.of();
        Map<String, List<@Nullable Object>> columns = Map.of();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            switch (name) {
                case "kind" -> kind = shared(parser.getValueAsString(""));
                case "id" -> id = parser.getText();
                case "set" -> set = readSet(parser, token);
                case "over" -> over = readOver(parser, token);
                case "fields" -> fields = readFields(parser, token);
                case "rows" -> rows = readRows(parser, token);
                case "ids" -> ids = readIds(parser, token);
                case "columns" -> columns = readColumns(parser, token);
                default -> parser.skipChildren();
            }
        }
        if (!rows.isEmpty()) {
            addRows(kind, fields, rows);
        }
        if (!columns.isEmpty()) {
            addColumns(kind, ids, columns);
        }
        for (Map.Entry<String, @Nullable String> field : set.entrySet()) {
            plain.add(new Operation(kind, UUID.fromString(id), field.getKey(), field.getValue(),
                    over.getOrDefault(field.getKey(), List.of())));
        }
    }

    private void addRows(String kind, List<String> fields, List<Row> rows) throws IOException {
        for (Row row : rows) {
            ChangeSetFormat.require(row.values().size() >= fields.size());
        }
        if (fields.isEmpty()) {
            return;
        }
        if (rows.stream().anyMatch(row -> !row.over().isEmpty())) {
            for (Row row : rows) {
                for (int i = 0; i < fields.size(); i++) {
                    plain.add(new Operation(kind, row.id(), fields.get(i), row.values().get(i),
                            i < row.over().size() ? row.over().get(i) : List.of()));
                }
            }
            return;
        }
        flush();
        @Nullable
        String[][] columns = new @Nullable String[fields.size()][rows.size()];
        for (int record = 0; record < rows.size(); record++) {
            for (int field = 0; field < fields.size(); field++) {
                columns[field][record] = rows.get(record).values().get(field);
            }
        }
        parts.add(new RecordBlock(kind, fields, rows.stream().map(Row::id).toArray(UUID[]::new), columns));
    }

    private void addColumns(String kind, List<UUID> ids, Map<String, List<@Nullable Object>> read) throws IOException {
        ChangeSetFormat.require(!ids.isEmpty());
        flush();
        @Nullable
        String[][] columns = new @Nullable String[read.size()][ids.size()];
        int field = 0;
        for (List<@Nullable Object> column : read.values()) {
            ChangeSetFormat.require(column.size() == 1 || column.size() == ids.size());
            for (int record = 0; record < ids.size(); record++) {
                Object value = column.get(column.size() == 1 ? 0 : record);
                if (value instanceof Integer before) {
                    ChangeSetFormat.require(before >= 0 && before < record);
                    columns[field][record] = columns[field][before];
                } else {
                    columns[field][record] = (String) value;
                }
            }
            field++;
        }
        parts.add(new RecordBlock(kind, List.copyOf(read.keySet()), ids.toArray(UUID[]::new), columns));
    }

    private Map<String, @Nullable String> readSet(JsonParser parser, JsonToken start) throws IOException {
        Map<String, @Nullable String> set = new LinkedHashMap<>();
        if (start == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                set.put(shared(name), text(parser));
            }
        } else {
            parser.skipChildren();
        }
        return set;
    }

    private Map<String, List<OperationId>> readOver(JsonParser parser, JsonToken start) throws IOException {
        Map<String, List<OperationId>> over = new HashMap<>();
        if (start == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                over.put(name, readReferences(parser, parser.nextToken()));
            }
        } else {
            parser.skipChildren();
        }
        return over;
    }

    private List<String> readFields(JsonParser parser, JsonToken start) throws IOException {
        ChangeSetFormat.require(start == JsonToken.START_ARRAY);
        List<String> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            ChangeSetFormat.require(parser.currentToken() == JsonToken.VALUE_STRING);
            fields.add(shared(parser.getText()));
        }
        return fields;
    }

    private List<Row> readRows(JsonParser parser, JsonToken start) throws IOException {
        ChangeSetFormat.require(start == JsonToken.START_ARRAY);
        List<Row> rows = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            ChangeSetFormat.require(parser.currentToken() == JsonToken.START_ARRAY
                    && parser.nextToken() == JsonToken.VALUE_STRING);
            UUID id = UUID.fromString(parser.getText());
            ChangeSetFormat.require(parser.nextToken() == JsonToken.START_ARRAY);
            List<@Nullable String> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(text(parser));
            }
            List<List<OperationId>> over = List.of();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                over = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    over.add(readReferences(parser, parser.currentToken()));
                }
                parser.nextToken();
            }
            while (parser.currentToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
                parser.nextToken();
            }
            rows.add(new Row(id, values, over));
        }
        return rows;
    }

    private static List<UUID> readIds(JsonParser parser, JsonToken start) throws IOException {
        ChangeSetFormat.require(start == JsonToken.START_ARRAY);
        List<UUID> ids = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            ids.add(UUID.fromString(parser.getText()));
        }
        return ids;
    }

    /** By field: one value for all records, or for each its text or the number of the record that has the same. */
    private Map<String, List<@Nullable Object>> readColumns(JsonParser parser, JsonToken start) throws IOException {
        ChangeSetFormat.require(start == JsonToken.START_OBJECT);
        Map<String, List<@Nullable Object>> columns = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            List<@Nullable Object> column = new ArrayList<>();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    column.add(parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                            ? (Object) parser.getIntValue()
                            : text(parser));
                }
            } else {
                column.add(text(parser));
            }
            columns.put(shared(name), column);
        }
        return columns;
    }

    private List<OperationId> readReferences(JsonParser parser, JsonToken start) throws IOException {
        List<OperationId> ids = new ArrayList<>();
        if (start == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                ChangeSetFormat.require(parser.currentToken() == JsonToken.VALUE_STRING);
                reference(parser.getText(), ids);
            }
        } else {
            parser.skipChildren();
        }
        return ids;
    }

    private void reference(String text, List<OperationId> out) throws IOException {
        int dot = text.lastIndexOf('.');
        int dash = text.indexOf('-', Math.max(dot, 0));
        String set = text.substring(0, Math.max(dot, 0));
        ChangeSetId id = lastSet;
        if (id == null || !set.equals(lastReference)) {
            id = ChangeSetId.parse(set);
            lastReference = set;
            lastSet = id;
        }
        int first = Integer.parseInt(text.substring(dot + 1, dash < 0 ? text.length() : dash));
        int last = dash < 0 ? first : Integer.parseInt(text.substring(dash + 1));
        ChangeSetFormat.require(first >= 0 && last >= first && last - first < MOST_IN_RANGE);
        for (int index = first; index <= last; index++) {
            out.add(new OperationId(id, index));
        }
    }

    private @Nullable String text(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> shared(parser.getText());
            default -> String.valueOf(parser.<com.fasterxml.jackson.core.TreeNode>readValueAsTree());
        };
    }

    private String shared(String text) {
        if (text.length() > SHARED_LENGTH) {
            return text;
        }
        String known = shared.get(text);
        if (known == null && shared.size() < MOST_SHARED) {
            shared.put(text, text);
        }
        return known == null ? text : known;
    }
}
