package vn.thucdia.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Operations;

/**
 * What one change set says of one record in consecutive operations. A record that came whole in an import is one entry, so that
 * millions of them are as many rows. Which of its operations are heads is the only thing that ever changes.
 */
final class Entry {

    /** Operations of one entry: as many as a positive number has bits. */
    static final int MOST = 63;
    private static final int INDEX_BITS = 31;

    private final long place;
    private final ChangeSetId set;
    private final HybridTime time;
    private final String actor;
    private final UUID entity;
    private final Shape shape;
    private final List<@Nullable String> values;
    private final List<List<OperationId>> over;
    private long live;
    private long stored;

    /** An entry as it is stored. */
    Entry(long place, ChangeSetId set, HybridTime time, String actor, UUID entity, Shape shape,
            List<@Nullable String> values, List<List<OperationId>> over, long live) {
        this.place = place;
        this.set = set;
        this.time = time;
        this.actor = actor;
        this.entity = entity;
        this.shape = shape;
        this.values = values;
        this.over = over;
        this.live = live;
        this.stored = live;
    }

    /** What a block holds of a record, not in the table of entries yet; all of its operations are heads. */
    static Entry unfolded(long place, ChangeSetId set, HybridTime time, String actor, UUID entity, Shape shape,
            List<@Nullable String> values, List<List<OperationId>> over) {
        Entry entry = new Entry(place, set, time, actor, entity, shape, values, over, (1L << values.size()) - 1);
        entry.stored = -1;
        return entry;
    }

    /**
     * The entries of a part of a change set that has just arrived, none of their operations a head yet.
     *
     * @param first the place of the part's first operation
     */
    static List<Entry> split(long first, ChangeSet set, Operations.Part operations) {
        List<Entry> entries = new ArrayList<>();
        List<Operation> all = Operations.ofParts(List.of(operations));
        for (int from = 0; from < all.size();) {
            int to = from + 1;
            while (to < all.size() && to - from < MOST && together(all.get(from), all.get(to))) {
                to++;
            }
            List<Operation> part = all.subList(from, to);
            List<@Nullable String> values = new ArrayList<>(part.size());
            part.forEach(operation -> values.add(operation.value()));
            Entry entry = new Entry(first + from, set.id(), set.time(), set.actor(), part.getFirst().entity(),
                    new Shape(part.getFirst().kind(), part.stream().map(Operation::field).toList()), values,
                    part.stream().map(Operation::supersedes).toList(), 0);
            entry.stored = -1;
            entries.add(entry);
            from = to;
        }
        return entries;
    }

    private static boolean together(Operation one, Operation other) {
        return one.entity().equals(other.entity()) && one.kind().equals(other.kind());
    }

    static long place(long number, int index) {
        return number << INDEX_BITS | index;
    }

    /** The lowest place at which an entry may begin that holds the operation of this index. */
    static long earliest(long number, int index) {
        return place(number, Math.max(0, index - MOST + 1));
    }

    long place() {
        return place;
    }

    UUID entity() {
        return entity;
    }

    Shape shape() {
        return shape;
    }

    List<@Nullable String> values() {
        return values;
    }

    List<List<OperationId>> over() {
        return over;
    }

    int size() {
        return values.size();
    }

    private int first() {
        return (int) (place & (1L << INDEX_BITS) - 1);
    }

    OperationId id(int i) {
        return new OperationId(set, first() + i);
    }

    /** The operation's number in this entry; -1 when it is of another. */
    int indexOf(OperationId id) {
        int i = id.index() - first();
        return i >= 0 && i < size() && id.set().equals(set) ? i : -1;
    }

    Head head(int i) {
        return new Head(id(i), shape.kind(), entity, shape.fields().get(i), values.get(i), time, actor);
    }

    Operation operation(int i) {
        return new Operation(shape.kind(), entity, shape.fields().get(i), values.get(i), over.get(i));
    }

    boolean isLive(int i) {
        return (live & 1L << i) != 0;
    }

    void raise(int i) {
        live |= 1L << i;
    }

    /** The operation is superseded in a field; when that is its own, it stops counting. */
    void retire(OperationId parent, String field) {
        int i = indexOf(parent);
        if (i >= 0 && shape.fields().get(i).equals(field)) {
            live &= ~(1L << i);
        }
    }

    long live() {
        return live;
    }

    /** Whether it is not in the table yet. */
    boolean fresh() {
        return stored < 0;
    }

    /** Whether the table holds it otherwise. */
    boolean changed() {
        return live != stored;
    }
}
