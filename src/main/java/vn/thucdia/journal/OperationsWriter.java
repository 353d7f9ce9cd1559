package vn.thucdia.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;

/** Writes the operations of a change set as described in {@link ChangeSetFormat}, each record as its form is shortest. */
final class OperationsWriter {

    private static final int ROWS_FORMAT = 1;
    /** From this many like records on, the row form is shorter, and columns shorter still. */
    private static final int ROWS_FROM = 4;
    /** From this many operations on, named one after the other, a range is. */
    private static final int RANGE_FROM = 3;

    private final List<Operations.Part> parts;
    private final int format;
    private final int rangeFrom;

    /** @param ranges whether operations named one after the other may be named together */
    OperationsWriter(List<Operations.Part> parts, boolean ranges) {
        this.parts = parts;
        this.rangeFrom = ranges ? RANGE_FROM : Integer.MAX_VALUE;
        this.format = parts.stream().anyMatch(this::isNew) ? ChangeSetFormat.FORMAT : ROWS_FORMAT;
    }

    private boolean isNew(Operations.Part part) {
        return switch (part) {
            case Operations.Plain(List<Operation> list) -> list.stream().anyMatch(operation -> {
                List<OperationId> over = operation.supersedes();
                for (int i = 0; i < over.size(); i++) {
                    if (rangeFrom(over, i) >= rangeFrom) {
                        return true;
                    }
                }
                return false;
            });
            case RecordBlock block -> block.records() >= ROWS_FROM;
        };
    }

    /** The lowest format whose readers understand it. */
    int format() {
        return format;
    }

    void write(JsonGenerator out) throws IOException {
        List<Operation> waiting = new ArrayList<>();
        for (Operations.Part part : parts) {
            if (part instanceof RecordBlock block && block.records() >= ROWS_FROM) {
                writeGroups(Group.split(waiting), out);
                waiting.clear();
                writeColumns(block, out);
            } else {
                for (int i = 0; i < part.size(); i++) {
                    waiting.add(part.get(i));
                }
            }
        }
        writeGroups(Group.split(waiting), out);
    }

    private static void writeColumns(RecordBlock block, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", block.kind());
        out.writeArrayFieldStart("ids");
        for (int record = 0; record < block.records(); record++) {
            out.writeString(block.id(record).toString());
        }
        out.writeEndArray();
        out.writeObjectFieldStart("columns");
        for (int field = 0; field < block.fields().size(); field++) {
            out.writeFieldName(block.fields().get(field));
            writeColumn(block, field, out);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writeColumn(RecordBlock block, int field, JsonGenerator out) throws IOException {
        Map<@Nullable String, Integer> first = new HashMap<>();
        for (int record = 0; record < block.records(); record++) {
            first.putIfAbsent(block.value(field, record), record);
        }
        if (first.size() == 1) {
            out.writeString(block.value(field, 0));
            return;
        }
        out.writeStartArray();
        for (int record = 0; record < block.records(); record++) {
            String value = block.value(field, record);
            Integer before = first.get(value);
            if (value == null || before == null || before == record
                    || value.length() + 2 <= Integer.toString(before).length()) {
                out.writeString(value);
            } else {
                out.writeNumber(before);
            }
        }
        out.writeEndArray();
    }

    private void writeGroups(List<Group> groups, JsonGenerator out) throws IOException {
        for (int i = 0; i < groups.size();) {
            int alike = Group.alikeFrom(groups, i);
            if (alike >= ROWS_FROM) {
                writeRows(groups.subList(i, i + alike), out);
                i += alike;
            } else {
                writeRecord(groups.get(i++), out);
            }
        }
    }

    private void writeRecord(Group group, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", group.kind());
        out.writeStringField("id", group.entity().toString());
        out.writeObjectFieldStart("set");
        for (Operation operation : group.operations()) {
            out.writeStringField(operation.field(), operation.value());
        }
        out.writeEndObject();
        if (group.supersedes()) {
            out.writeObjectFieldStart("over");
            for (Operation operation : group.operations()) {
                if (!operation.supersedes().isEmpty()) {
                    out.writeFieldName(operation.field());
                    writeReferences(operation.supersedes(), out);
                }
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void writeRows(List<Group> groups, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", groups.getFirst().kind());
        out.writeArrayFieldStart("fields");
        for (Operation operation : groups.getFirst().operations()) {
            out.writeString(operation.field());
        }
        out.writeEndArray();
        out.writeArrayFieldStart("rows");
        for (Group group : groups) {
            out.writeStartArray();
            out.writeString(group.entity().toString());
            out.writeStartArray();
            for (Operation operation : group.operations()) {
                out.writeString(operation.value());
            }
            out.writeEndArray();
            if (group.supersedes()) {
                out.writeStartArray();
                for (Operation operation : group.operations()) {
                    writeReferences(operation.supersedes(), out);
                }
                out.writeEndArray();
            }
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeReferences(List<OperationId> ids, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (int i = 0; i < ids.size();) {
            int range = rangeFrom(ids, i);
            if (range >= rangeFrom) {
                out.writeString(ids.get(i) + "-" + ids.get(i + range - 1).index());
                i += range;
            } else {
                out.writeString(ids.get(i++).toString());
            }
        }
        out.writeEndArray();
    }

    /** How many operations of one change set are named from here on, each the next of the one before. */
    private static int rangeFrom(List<OperationId> ids, int start) {
        OperationId first = ids.get(start);
        int end = start + 1;
        while (end < ids.size() && end - start < OperationsReader.MOST_IN_RANGE
                && ids.get(end).index() == first.index() + end - start
                && ids.get(end).set().equals(first.set())) {
            end++;
        }
        return end - start;
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

        boolean supersedes() {
            return operations.stream().anyMatch(operation -> !operation.supersedes().isEmpty());
        }

        static int alikeFrom(List<Group> groups, int start) {
            int end = start + 1;
            while (end < groups.size() && groups.get(end).alike(groups.get(start))) {
                end++;
            }
            return end - start;
        }

        private boolean alike(Group other) {
            if (!kind.equals(other.kind) || operations.size() != other.operations.size()) {
                return false;
            }
            for (int i = 0; i < operations.size(); i++) {
                if (!operations.get(i).field().equals(other.operations.get(i).field())) {
                    return false;
                }
            }
            return true;
        }
    }
}
