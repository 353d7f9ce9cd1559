package vn.thucdia.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.RecordBlock;

/**
 * The short way of new records into the store: neither states nor entries are made of them. Their rows are written from the values as
 * they came, in the order of the ids, which keeps the pages of the index together.
 */
final class Folding {

    /** Fewer are entries: a block for each of two records would be longer. */
    private static final int FEWEST = 4;
    private static final int MOST = 1_000;
    /** Characters in one block; one record may have more. */
    private static final int MOST_CHARACTERS = 1 << 17;
    private static final int SHARED_LENGTH = 40;

    private final EntityKind<?> kind;
    private final RecordBlock block;
    private final long place;
    private final BitSet leftOut = new BitSet();
    private final List<Run> left = new ArrayList<>();

    /** Records that follow each other, and the place of their first operation. */
    record Run(long place, RecordBlock records) {}

    Folding(EntityKind<?> kind, RecordBlock block, long place) {
        this.kind = kind;
        this.block = block;
        this.place = place;
    }

    /** Whether records may be known by their rows alone: of a kind with a table, each field said once, none deleted, none numbered. */
    static boolean possible(RecordBlock block, @Nullable EntityKind<?> kind) {
        return kind != null && kind.series() == null && block.records() >= FEWEST
                && block.fields().size() < Entry.MOST && !block.fields().contains(Operation.DELETED)
                && new HashSet<>(block.fields()).size() == block.fields().size();
    }

    List<UUID> ids() {
        return block.ids();
    }

    /** Leaves out records that are known already, and those named twice. */
    void leaveOut(Set<UUID> known) {
        Set<UUID> met = HashSet.newHashSet(block.records());
        for (int record = 0; record < block.records(); record++) {
            leftOut.set(record, known.contains(block.id(record)) || !met.add(block.id(record)));
        }
    }

    /** Writes blocks and rows of what was not left out. */
    void write(Statements statements, int shape) throws SQLException {
        long[] places = new long[block.records()];
        for (int from = 0; from < block.records();) {
            boolean out = leftOut.get(from);
            int end = from;
            long characters = 0;
            while (end < block.records() && end - from < MOST && leftOut.get(end) == out
                    && (end == from || characters < MOST_CHARACTERS)) {
                characters += characters(end++);
            }
            RecordBlock part = block.part(from, end);
            if (out || end - from < FEWEST) {
                leftOut.set(from, end);
                left.add(new Run(place(from), part));
            } else {
                Arrays.fill(places, from, end, place(from));
                statements.later("INSERT INTO \"block\" VALUES (?, ?, ?)", place(from), shape, Packing.pack(part));
            }
            from = end;
        }
        writeRows(statements, places);
    }

    private long place(int record) {
        return place + (long) record * block.fields().size();
    }

    private long characters(int record) {
        long characters = 0;
        for (int field = 0; field < block.fields().size(); field++) {
            String value = block.value(field, record);
            characters += value == null ? 0 : value.length();
        }
        return characters;
    }

    private void writeRows(Statements statements, long[] places) throws SQLException {
        List<Field> fields = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (Field field : kind.fields()) {
            int column = block.fields().indexOf(field.name());
            if (column >= 0) {
                fields.add(field);
                columns.add(column);
            }
        }
        String sql = Schema.insertFoldedSql(kind, fields);
        List<Map<String, @Nullable Object>> decoded = new ArrayList<>();
        fields.forEach(field -> decoded.add(new HashMap<>()));
        for (int record : block.byId()) {
            if (!leftOut.get(record)) {
                @Nullable
                Object[] row = new @Nullable Object[fields.size() + 2];
                row[0] = block.id(record);
                row[1] = places[record];
                for (int i = 0; i < columns.size(); i++) {
                    row[i + 2] = column(fields.get(i), block.value(columns.get(i), record), decoded.get(i));
                }
                statements.later(sql, row);
            }
        }
    }

    /** What is written into a column; of values that repeat it is worked out once. */
    private static @Nullable Object column(Field field, @Nullable String value, Map<String, @Nullable Object> decoded) {
        if (value == null || value.length() > SHARED_LENGTH) {
            return Row.column(field.decode(value));
        }
        Object known = decoded.get(value);
        if (known == null) {
            known = Row.column(field.decode(value));
            if (decoded.size() < MOST) {
                decoded.put(value, known);
            }
        }
        return known;
    }

    /** What was left out, each run as it came. */
    List<Run> left() {
        return left;
    }
}
