package vn.thucdia.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;
import vn.thucdia.entity.Ids;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Origin;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;
import vn.thucdia.ledger.Change;
import vn.thucdia.store.Schema;

/** Makes changes of the records of a file without history. Every name and value must be known; otherwise nothing is taken. */
final class RecordChanges implements ExportReader.Content {

    /** Characters of a wrong value that are quoted in the sentence about it. */
    private static final int QUOTED = 40;

    private final Path file;
    private final Schema schema;
    private final Ids ids = new Ids();
    private final List<Change> changes = new ArrayList<>();
    private final Set<UUID> taken = new HashSet<>();
    private int records;

    RecordChanges(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    @Override
    public void header(String name, JsonNode value) {
        // Checked before.
    }

    @Override
    public void record(String kindName, JsonNode record) {
        EntityKind<?> kind = schema.kind(kindName);
        if (kind == null) {
            throw new Problem("problem.import.kind", file, Text.shorten(kindName, QUOTED));
        }
        if (record.path("_deleted").booleanValue()) {
            return;
        }
        records++;
        UUID id = id(kindName, record.get(ExportFormat.ID_FIELD));
        if (!taken.add(id)) {
            throw new Problem("problem.import.duplicate", file, kindName, id);
        }
        for (Map.Entry<String, JsonNode> member : record.properties()) {
            String name = member.getKey();
            if (!name.equals(ExportFormat.ID_FIELD) && !name.startsWith(ExportFormat.REMARK)) {
                changes.add(new Change(kindName, id, name, value(kind, name, member.getValue())));
            }
        }
    }

    @Override
    public void journal() {
        // There is none, or another class would read it.
    }

    @Override
    public void line(Origin chain, @Nullable JournalLine line) {
        // As above.
    }

    List<Change> all() {
        return changes;
    }

    int records() {
        return records;
    }

    private UUID id(String kind, @Nullable JsonNode given) {
        try {
            return given == null ? ids.create().value() : UUID.fromString(given.asText());
        } catch (IllegalArgumentException e) {
            throw new Problem(e, "problem.import.value", file, kind, ExportFormat.ID_FIELD, quoted(given));
        }
    }

    /** The canonical text of a value; {@code null} for a blank one. */
    private @Nullable String value(EntityKind<?> kind, String name, JsonNode given) {
        Optional<Field> field = kind.fields().stream().filter(each -> each.name().equals(name)).findFirst();
        if (field.isEmpty()) {
            throw new Problem("problem.import.field", file, kind.name(), Text.shorten(name, QUOTED));
        }
        if (given.isNull()) {
            return null;
        }
        Object decoded = given.isValueNode() ? field.get().decode(given.asText()) : null;
        if (decoded == null) {
            throw new Problem("problem.import.value", file, kind.name(), name, quoted(given));
        }
        return field.get().encode(decoded);
    }

    private static String quoted(@Nullable JsonNode value) {
        return Text.shorten(value == null ? "" : value.asText(), QUOTED);
    }
}
