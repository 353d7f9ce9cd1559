package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.store.Head;
import vn.thucdia.store.RecordState;

/**
 * The state of all records as a pure function of a set of change sets: the definition that the store must agree with. It does not
 * depend on the order in which they are taken in, nor on how often.
 */
public final class Replay {

    private final Share share;
    private final Map<OperationId, Set<OperationId>> seenByDeletion = new HashMap<>();
    private final Map<UUID, List<Head>> byEntity = new HashMap<>();
    private final Set<Replaced> replaced = new HashSet<>();
    private final Set<ChangeSetId> changeSets = new HashSet<>();

    /** An operation that stopped counting in its field. */
    private record Replaced(OperationId id, UUID entity, String field) {}

    public Replay() {
        this(Share.ALL);
    }

    /** A replay of the records of some ids only. */
    Replay(Share share) {
        this.share = share;
    }

    public Replay add(ChangeSet set) {
        if (changeSets.add(set.id())) {
            for (int i = 0; i < set.operations().size(); i++) {
                if (share.contains(set.operations().get(i).entity())) {
                    add(set, i);
                }
            }
        }
        return this;
    }

    private void add(ChangeSet set, int index) {
        OperationId id = set.operationId(index);
        Operation operation = set.operations().get(index);
        byEntity.computeIfAbsent(operation.entity(), entity -> new ArrayList<>())
                .add(new Head(id, operation.kind(), operation.entity(), operation.field(), operation.value(),
                        set.time(), set.actor()));
        operation.supersedes().forEach(parent -> replaced
                .add(new Replaced(parent, operation.entity(), operation.field())));
        if (operation.deletes()) {
            seenByDeletion.put(id, Set.copyOf(operation.supersedes()));
        }
    }

    /** How many different change sets were taken in. */
    public long changeSets() {
        return changeSets.size();
    }

    /** The state of every record that has any operation, in the order of the ids. */
    public Map<Id<?>, RecordState> states() {
        Map<Id<?>, RecordState> states = new TreeMap<>();
        byEntity.forEach((entity, all) -> states.put(new Id<>(entity), state(all)));
        return states;
    }

    private RecordState state(List<Head> all) {
        List<Head> heads = all.stream()
                .filter(head -> !replaced.contains(new Replaced(head.id(), head.entity(), head.field())))
                .toList();
        return new RecordState(heads, seenByDeletion);
    }
}
