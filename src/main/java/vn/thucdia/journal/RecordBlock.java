package vn.thucdia.journal;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The same fields of many records, superseding nothing: what an import of new records says, held by columns so that it costs neither
 * an object per cell nor a text per repetition. Stands for {@code size × fields} operations, record after record.
 */
public final class RecordBlock implements Operations.Part {

    private final String kind;
    private final List<String> fields;
    private final UUID[] ids;
    private final @Nullable String[][] columns;

    /** @param columns a value of each field for each record; the arrays are handed over */
    public RecordBlock(String kind, List<String> fields, UUID[] ids, @Nullable String[][] columns) {
        this.kind = kind;
        this.fields = List.copyOf(fields);
        this.ids = ids;
        this.columns = columns;
        if (columns.length != fields.size() || ids.length == 0 || fields.isEmpty()) {
            throw new IllegalArgumentException("no block of " + kind);
        }
    }

    public String kind() {
        return kind;
    }

    public List<String> fields() {
        return fields;
    }

    /** How many records. */
    public int records() {
        return ids.length;
    }

    public List<UUID> ids() {
        return List.of(ids);
    }

    public UUID id(int record) {
        return ids[record];
    }

    public @Nullable String value(int field, int record) {
        return columns[field][record];
    }

    @Override
    public int size() {
        return ids.length * fields.size();
    }

    @Override
    public Operation get(int index) {
        int record = index / fields.size();
        int field = index % fields.size();
        return new Operation(kind, ids[record], fields.get(field), columns[field][record], List.of());
    }

    /** The records in this order. */
    public RecordBlock ordered(int[] order) {
        UUID[] sorted = new UUID[order.length];
        @Nullable
        String[][] values = new @Nullable String[columns.length][order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = ids[order[i]];
            for (int field = 0; field < columns.length; field++) {
                values[field][i] = columns[field][order[i]];
            }
        }
        return new RecordBlock(kind, fields, sorted, values);
    }

    /** The records in the order of their ids, by their numbers here. */
    public int[] byId() {
        return IntStream.range(0, ids.length).boxed().sorted(Comparator.comparing(record -> ids[record], BY_ID))
                .mapToInt(Integer::intValue).toArray();
    }

    /** The records from one number up to another. */
    public RecordBlock part(int from, int to) {
        return from == 0 && to == ids.length ? this : ordered(IntStream.range(from, to).toArray());
    }

    /** The order in which ids are kept: unsigned. */
    public static final Comparator<UUID> BY_ID = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };
}
