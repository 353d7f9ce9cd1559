package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Relation;
import vn.thucdia.store.Head;
import vn.thucdia.store.RecordState;

/** A laptop without disk or tables: the change sets it holds, in the order in which they came. The model that the rest is held against. */
final class Laptop {

    final Origin origin;
    final List<ChangeSet> sets = new ArrayList<>();
    private final Map<Origin, Long> held = new HashMap<>();
    private final long clockError;

    Laptop(int number, long clockError) {
        this.origin = new Origin("%016x".formatted(number + 1), 1);
        this.clockError = clockError;
    }

    Replay replay() {
        Replay replay = new Replay();
        sets.forEach(replay::add);
        return replay;
    }

    RecordState state(UUID entity) {
        RecordState state = replay().states().get(new Id<>(entity));
        return state == null ? new RecordState(List.of(), Map.of()) : state;
    }

    /** Writes a field over what this laptop sees. */
    ChangeSet edit(UUID entity, String field, @Nullable String value) {
        List<OperationId> seen = state(entity).heads(field).stream().map(Head::id).toList();
        return write(new Operation("note", entity, field, value, seen));
    }

    ChangeSet delete(UUID entity) {
        RecordState state = state(entity);
        List<OperationId> seen = state.fields().stream().sorted()
                .flatMap(field -> state.heads(field).stream().map(Head::id)).toList();
        return write(new Operation("note", entity, Operation.DELETED, "true", seen));
    }

    private ChangeSet write(Operation operation) {
        long seq = held.getOrDefault(origin, 0L) + 1;
        ChangeSet set = new ChangeSet(new ChangeSetId(origin, seq),
                new HybridTime(1_700_000_000_000L + clockError + sets.size() * 1000L, 0), "-", "note.edit",
                Relation.PLAIN, List.of(operation));
        take(set);
        return set;
    }

    private void take(ChangeSet set) {
        sets.add(set);
        held.put(set.id().origin(), set.id().seq());
    }

    /** Takes what the other holds of one origin and this one does not, at most so many change sets. */
    void receive(Laptop other, Origin from, int limit) {
        other.sets.stream().filter(set -> set.id().origin().equals(from))
                .filter(set -> set.id().seq() > held.getOrDefault(from, 0L)).limit(limit).toList().forEach(this::take);
    }

    void receiveAll(Laptop other) {
        other.sets.stream().map(set -> set.id().origin()).distinct().toList()
                .forEach(from -> receive(other, from, Integer.MAX_VALUE));
    }
}
