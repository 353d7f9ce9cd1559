package vn.thucdia.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The change set as JSON, format 1:
 *
 * <pre>{"format":1, "prev":"hash of the line before", "replica":…, "epoch":1, "seq":42, "time":"2026-11-23T15:10:01.123Z/0",
 * "actor":…, "action":"visit.observe", "undoes" or "redoes":"replica-epoch.seq" (only then),
 * "ops":[ {"kind":"site", "id":uuid, "set":{"name":"…","kind":null}, "over":{"name":["replica-epoch.seq.index"]}},
 *         {"kind":"figure", "fields":["indicator","value"], "rows":[[uuid,["…","…"]], [uuid,["…","…"],[["…"],[]]]]} ]}</pre>
 *
 * One element holds consecutive operations on one record; the second form holds the same fields of many records (imports), so that
 * ten thousand cells are one line. Both expand to the same operations, numbered in the order in which they stand. {@code over} and
 * the third part of a row name what is superseded, and are left out when nothing is. Members this version does not know are
 * ignored in reading and kept on disk. In every format the members beside {@code ops} mean the same; of a set in a higher format
 * this version reads only these, keeps and passes on the rest, and a newer program reads its operations from the same line.
 */
public final class ChangeSetFormat {

    private static final int FORMAT = 1;
    /** From this many like records on, the row form is shorter. */
    private static final int ROWS_FROM = 4;

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** A change set and the hash of the line before it. */
    public record Linked(ChangeSet set, String previousHash) {}

    public byte[] write(ChangeSet set, String previousHash) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT).put("prev", previousHash);
        root.put("replica", set.id().origin().replica()).put("epoch", set.id().origin().epoch());
        root.put("seq", set.id().seq()).put("time", set.time().toString());
        root.put("actor", set.actor()).put("action", set.action());
        switch (set.relation()) {
            case Relation.Plain() -> {
            }
            case Relation.Undoes(ChangeSetId target) -> root.put("undoes", target.toString());
            case Relation.Redoes(ChangeSetId target) -> root.put("redoes", target.toString());
        }
        writeGroups(Group.split(set.operations()), root.putArray("ops"));
        try {
            return json.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always becomes JSON", e);
        }
    }

    /** Reads a change set; {@link IOException} when the bytes are not one. */
    public Linked read(byte[] body) throws IOException {
        try {
            JsonNode root = json.readTree(body);
            Origin origin = new Origin(root.required("replica").textValue(), root.required("epoch").intValue());
            ChangeSetId id = new ChangeSetId(origin, root.required("seq").longValue());
            List<Operation> operations = new ArrayList<>();
            if (root.required("format").intValue() <= FORMAT) {
                for (JsonNode element : root.required("ops")) {
                    readElement(element, operations);
                }
            }
            return new Linked(
                    new ChangeSet(id, HybridTime.parse(root.required("time").textValue()),
                            root.path("actor").asText("-"), root.path("action").asText("-"), relation(root),
                            operations),
                    root.required("prev").textValue());
        } catch (RuntimeException e) {
            throw new IOException("not a change set", e);
        }
    }

    private static Relation relation(JsonNode root) {
        if (root.hasNonNull("undoes")) {
            return new Relation.Undoes(ChangeSetId.parse(root.get("undoes").textValue()));
        }
        if (root.hasNonNull("redoes")) {
            return new Relation.Redoes(ChangeSetId.parse(root.get("redoes").textValue()));
        }
        return Relation.PLAIN;
    }

    private static void readElement(JsonNode element, List<Operation> out) {
        String kind = element.path("kind").asText("");
        for (JsonNode row : element.path("rows")) {
            UUID entity = UUID.fromString(row.get(0).textValue());
            for (int i = 0; i < element.path("fields").size(); i++) {
                out.add(new Operation(kind, entity, element.get("fields").get(i).textValue(), text(row.get(1).get(i)),
                        references(row.path(2).path(i))));
            }
        }
        for (Map.Entry<String, JsonNode> field : element.path("set").properties()) {
            out.add(new Operation(kind, UUID.fromString(element.required("id").textValue()), field.getKey(),
                    text(field.getValue()), references(element.path("over").path(field.getKey()))));
        }
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.isTextual() ? value.textValue() : value.toString();
    }

    private static List<OperationId> references(JsonNode list) {
        List<OperationId> ids = new ArrayList<>();
        list.forEach(id -> ids.add(OperationId.parse(id.textValue())));
        return ids;
    }

    private static void writeGroups(List<Group> groups, ArrayNode out) {
        for (int i = 0; i < groups.size();) {
            int alike = Group.alikeFrom(groups, i);
            if (alike >= ROWS_FROM) {
                writeRows(groups.subList(i, i + alike), out.addObject());
                i += alike;
            } else {
                writeRecord(groups.get(i++), out.addObject());
            }
        }
    }

    private static void writeRecord(Group group, ObjectNode out) {
        out.put("kind", group.kind()).put("id", group.entity().toString());
        ObjectNode values = out.putObject("set");
        ObjectNode over = JsonNodeFactory.instance.objectNode();
        for (Operation operation : group.operations()) {
            values.put(operation.field(), operation.value());
            if (!operation.supersedes().isEmpty()) {
                ArrayNode ids = over.putArray(operation.field());
                operation.supersedes().forEach(id -> ids.add(id.toString()));
            }
        }
        if (!over.isEmpty()) {
            out.set("over", over);
        }
    }

    private static void writeRows(List<Group> groups, ObjectNode out) {
        out.put("kind", groups.getFirst().kind());
        ArrayNode fields = out.putArray("fields");
        groups.getFirst().operations().forEach(operation -> fields.add(operation.field()));
        ArrayNode rows = out.putArray("rows");
        for (Group group : groups) {
            ArrayNode row = rows.addArray().add(group.entity().toString());
            ArrayNode values = row.addArray();
            group.operations().forEach(operation -> values.add(operation.value()));
            if (group.operations().stream().anyMatch(operation -> !operation.supersedes().isEmpty())) {
                ArrayNode over = row.addArray();
                for (Operation operation : group.operations()) {
                    ArrayNode ids = over.addArray();
                    operation.supersedes().forEach(id -> ids.add(id.toString()));
                }
            }
        }
    }

    /** Consecutive operations on one record, no field twice. */
    private record Group(String kind, UUID entity, List<Operation> operations) {

        static List<Group> split(List<Operation> operations) {
            List<Group> groups = new ArrayList<>();
            for (Operation operation : operations) {
                Group last = groups.isEmpty() ? null : groups.getLast();
                if (last == null || !last.takes(operation)) {
                    last = new Group(operation.kind(), operation.entity(), new ArrayList<>());
                    groups.add(last);
                }
                last.operations.add(operation);
            }
            return groups;
        }

        private boolean takes(Operation operation) {
            return operation.entity().equals(entity) && operation.kind().equals(kind)
                    && operations.stream().noneMatch(other -> other.field().equals(operation.field()));
        }

        static int alikeFrom(List<Group> groups, int start) {
            int end = start + 1;
            while (end < groups.size() && groups.get(end).alike(groups.get(start))) {
                end++;
            }
            return end - start;
        }

        private boolean alike(Group other) {
            return kind.equals(other.kind) && operations.stream().map(Operation::field).toList()
                    .equals(other.operations.stream().map(Operation::field).toList());
        }
    }
}
