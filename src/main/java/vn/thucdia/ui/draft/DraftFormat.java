package vn.thucdia.ui.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A {@link Draft} as bytes: one JSON object. What cannot be read as one is taken as plain text, so that no word is lost by it. */
final class DraftFormat {

    private final ObjectMapper mapper = new ObjectMapper();

    byte[] write(Draft draft) throws IOException {
        ObjectNode node = mapper.createObjectNode();
        node.put("text", draft.text()).put("caret", draft.caret());
        write(draft.context(), node);
        ArrayNode lines = node.putArray("lines");
        for (QueuedLine line : draft.lines()) {
            ObjectNode each = lines.addObject().put("id", line.id().toString()).put("text", line.text());
            write(line.context(), each);
        }
        if (!draft.origins().isEmpty()) {
            draft.origins().forEach(node.putArray("origins")::add);
        }
        return mapper.writeValueAsBytes(node);
    }

    private static void write(Map<String, String> context, ObjectNode into) {
        ObjectNode node = into.putObject("context");
        context.forEach(node::put);
    }

    Draft read(byte[] bytes) {
        try {
            JsonNode node = mapper.readTree(bytes);
            if (node instanceof ObjectNode object && object.path("text").isTextual()) {
                String text = object.path("text").textValue();
                List<QueuedLine> lines = new ArrayList<>();
                object.path("lines").forEach(line -> lines.add(line(line)));
                List<String> origins = new ArrayList<>();
                object.path("origins").forEach(each -> origins.add(each.asText()));
                return new Draft(text, Math.clamp(object.path("caret").asInt(text.length()), 0, text.length()),
                        context(object), lines, origins);
            }
        } catch (IOException | IllegalArgumentException noDraft) {
            // Below.
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Draft(text, text.length(), Map.of(), List.of());
    }

    /** Of an older version: none. */
    private static Map<String, String> context(JsonNode node) {
        Map<String, String> context = new LinkedHashMap<>();
        node.path("context").properties().forEach(entry -> context.put(entry.getKey(), entry.getValue().asText()));
        return context;
    }

    private static QueuedLine line(JsonNode node) {
        return new QueuedLine(UUID.fromString(node.path("id").asText()), node.path("text").asText(), context(node),
                QueuedLine.Stage.RESTORED, "");
    }
}
