package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Journal;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.store.Head;
import vn.thucdia.store.Store;

/** Finds the changes that take an action back, or do it again, without touching what others changed since. */
final class Inversion {

    private final Store store;
    private final Journal journal;

    Inversion(Store store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** Each field goes back to what it was; a record that the action made is deleted. */
    List<Change> undo(ChangeSetId id) {
        ChangeSet set = read(id);
        List<Change> changes = new ArrayList<>();
        Map<UUID, String> made = madeBy(set);
        made.forEach((entity, kind) -> changes.add(new Change(kind, entity, Operation.DELETED, "true")));
        for (Operation operation : set.operations()) {
            if (!made.containsKey(operation.entity()) && holds(operation, operation.value())) {
                changes.add(new Change(operation.kind(), operation.entity(), operation.field(), before(operation)));
            }
        }
        return changes;
    }

    /** Each field gets the value of the action again; a record that it made comes back. */
    List<Change> redo(ChangeSetId id) {
        ChangeSet set = read(id);
        List<Change> changes = new ArrayList<>();
        Map<UUID, String> made = madeBy(set);
        made.forEach((entity, kind) -> changes.add(new Change(kind, entity, Operation.DELETED, null)));
        for (Operation operation : set.operations()) {
            if (!made.containsKey(operation.entity()) && holds(operation, before(operation))) {
                changes.add(new Change(operation.kind(), operation.entity(), operation.field(), operation.value()));
            }
        }
        return changes;
    }

    /** Whether the field still shows what we expect; otherwise somebody has changed it since and keeps their word. */
    private boolean holds(Operation operation, @Nullable String expected) {
        return Objects.equals(store.state(operation.entity()).value(operation.field()), expected);
    }

    private @Nullable String before(Operation operation) {
        List<Head> parents = new ArrayList<>();
        for (OperationId parent : operation.supersedes()) {
            parents.addAll(store.operation(parent));
        }
        return parents.stream().filter(head -> head.field().equals(operation.field())).max(Head.SHOWN)
                .flatMap(head -> Optional.ofNullable(head.value())).orElse(null);
    }

    /** Records whose very first operations are in the set. */
    private Map<UUID, String> madeBy(ChangeSet set) {
        Map<UUID, String> made = new LinkedHashMap<>();
        for (Operation operation : set.operations()) {
            if (!made.containsKey(operation.entity())
                    && store.history(operation.entity()).getFirst().id().set().equals(set.id())) {
                made.put(operation.entity(), operation.kind());
            }
        }
        return made;
    }

    private ChangeSet read(ChangeSetId id) {
        AtomicReference<@Nullable ChangeSet> found = new AtomicReference<>();
        journal.read(id.origin(), id.seq() - 1, (line, set) -> {
            if (set.id().equals(id)) {
                found.set(set);
            }
        });
        return Objects.requireNonNull(found.get(), "an undoable action is in the journal");
    }
}
