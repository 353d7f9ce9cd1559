package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Operations;
import vn.thucdia.journal.RecordBlock;
import vn.thucdia.store.Head;
import vn.thucdia.store.RecordState;
import vn.thucdia.store.Store;

/** Finds the operations that fulfil wishes: what is already so is left out, and each names what it supersedes. */
final class OperationsOfChanges {

    /** Records whose states are held at once. */
    private static final int AT_ONCE = 2_000;
    /** From this many like new records on, they are held by columns. */
    private static final int BLOCK_FROM = 16;
    private static final RecordState UNKNOWN = new RecordState(List.of(), Map.of());

    private final Store store;
    private final List<Operations.Part> parts = new ArrayList<>();
    private final List<Operation> plain = new ArrayList<>();

    OperationsOfChanges(Store store) {
        this.store = store;
    }

    private record FieldOfRecord(UUID entity, String field) {}

    Operations of(List<NewRecords> records, List<Change> changes) {
        List<Change> all = new ArrayList<>();
        for (NewRecords fresh : records) {
            for (RecordBlock block : fresh.blocks()) {
                addNew(block, all);
            }
        }
        all.addAll(changes);
        Map<FieldOfRecord, Change> last = new LinkedHashMap<>();
        for (Change change : all) {
            last.put(new FieldOfRecord(change.entity(), change.field()), Cleaning.clean(change));
        }
        List<Change> some = new ArrayList<>();
        Set<UUID> entities = new HashSet<>();
        for (Change change : last.values()) {
            if (entities.size() == AT_ONCE && !entities.contains(change.entity())) {
                add(some, entities);
                some.clear();
                entities.clear();
            }
            some.add(change);
            entities.add(change.entity());
        }
        add(some, entities);
        flush();
        return Operations.ofParts(parts);
    }

    /** Records of which nothing is known stay together; those that were here once come back as themselves. */
    private void addNew(RecordBlock block, List<Change> out) {
        List<UUID> ids = new ArrayList<>(block.records());
        for (int record = 0; record < block.records(); record++) {
            ids.add(block.id(record));
        }
        Set<UUID> known = store.known(ids);
        List<Integer> fresh = new ArrayList<>(block.records());
        Set<UUID> met = HashSet.newHashSet(block.records());
        for (int record : block.byId()) {
            UUID id = block.id(record);
            if (!known.contains(id) && met.add(id)) {
                fresh.add(record);
            } else {
                for (int field = 0; field < block.fields().size(); field++) {
                    out.add(new Change(block.kind(), id, block.fields().get(field), block.value(field, record)));
                }
                out.add(new Change(block.kind(), id, Operation.DELETED, null));
            }
        }
        if (!fresh.isEmpty()) {
            parts.add(block.ordered(fresh.stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    private void add(List<Change> changes, Set<UUID> entities) {
        Map<UUID, RecordState> states = entities.size() > 1
                ? store.states(entities)
                : entities.stream().findFirst().map(entity -> Map.of(entity, store.state(entity))).orElse(Map.of());
        for (Change change : changes) {
            RecordState state = states.getOrDefault(change.entity(), UNKNOWN);
            List<Head> heads = state.heads(change.field());
            boolean deletion = change.field().equals(Operation.DELETED) && change.value() != null;
            if (deletion ? !state.visible() : says(heads, change.value())) {
                continue;
            }
            List<OperationId> seen = deletion
                    ? state.fields().stream().sorted().flatMap(field -> state.heads(field).stream()).map(Head::id)
                            .toList()
                    : heads.stream().map(Head::id).toList();
            plain.add(new Operation(change.kind(), change.entity(), change.field(), change.value(), seen));
        }
    }

    private static boolean says(List<Head> heads, @Nullable String value) {
        return heads.isEmpty()
                ? value == null
                : heads.stream().allMatch(head -> Objects.equals(head.value(), value));
    }

    /** Parts the operations into runs of like new records, which become blocks, and the others. */
    private void flush() {
        List<Operation> single = new ArrayList<>();
        for (int from = 0; from < plain.size();) {
            int size = recordAt(from);
            int end = from + size;
            while (end < plain.size() && alike(from, end, size)) {
                end += size;
            }
            if ((end - from) / size >= BLOCK_FROM && plain.subList(from, end).stream()
                    .allMatch(operation -> operation.supersedes().isEmpty())) {
                if (!single.isEmpty()) {
                    parts.add(new Operations.Plain(single));
                    single.clear();
                }
                parts.add(block(plain.subList(from, end), size));
            } else {
                single.addAll(plain.subList(from, end));
            }
            from = end;
        }
        if (!single.isEmpty()) {
            parts.add(new Operations.Plain(single));
        }
        plain.clear();
    }

    /** How many operations from here on are of one record. */
    private int recordAt(int from) {
        int end = from + 1;
        while (end < plain.size() && plain.get(end).entity().equals(plain.get(from).entity())
                && plain.get(end).kind().equals(plain.get(from).kind())) {
            end++;
        }
        return end - from;
    }

    private boolean alike(int one, int other, int size) {
        if (plain.size() - other < size || recordAt(other) != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Operation here = plain.get(one + i);
            Operation there = plain.get(other + i);
            if (!here.field().equals(there.field()) || !here.kind().equals(there.kind())
                    || !there.supersedes().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static RecordBlock block(List<Operation> operations, int size) {
        List<String> fields = operations.subList(0, size).stream().map(Operation::field).toList();
        UUID[] ids = new UUID[operations.size() / size];
        for (int record = 0; record < ids.length; record++) {
            ids[record] = operations.get(record * size).entity();
        }
        @Nullable
        String[][] columns = new @Nullable String[size][];
        for (int field = 0; field < size; field++) {
            columns[field] = column(operations, field, size);
        }
        return new RecordBlock(operations.getFirst().kind(), fields, ids, columns);
    }

    private static @Nullable String[] column(List<Operation> operations, int field, int size) {
        @Nullable
        String[] column = new @Nullable String[operations.size() / size];
        for (int record = 0; record < column.length; record++) {
            column[record] = operations.get(record * size + field).value();
        }
        return column;
    }
}
