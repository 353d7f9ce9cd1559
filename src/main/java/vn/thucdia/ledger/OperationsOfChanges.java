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
        parts.add(new Operations.Plain(plain));
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
}
