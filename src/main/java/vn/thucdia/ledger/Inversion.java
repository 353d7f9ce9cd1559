package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.store.Head;
import vn.thucdia.store.Store;

/**
 * Finds the changes that take an action of this laptop back, without touching what others wrote. Doing it again is taking its undoing
 * back.
 */
final class Inversion {

    private final Store store;

    Inversion(Store store) {
        this.store = store;
    }

    /** Each field goes back to what it was; a record that the action made, and nobody else wrote in, is deleted. */
    List<Change> of(ChangeSetId id) {
        List<Operation> operations = store.operations(id);
        Map<UUID, Boolean> made = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Operation operation : operations) {
            Boolean known = made.get(operation.entity());
            boolean whole = known == null ? madeBy(id, operation.entity()) : known;
            if (known == null) {
                made.put(operation.entity(), whole);
                if (whole) {
                    changes.add(new Change(operation.kind(), operation.entity(), Operation.DELETED, "true"));
                }
            }
            if (!whole && holds(id, operation)) {
                changes.add(new Change(operation.kind(), operation.entity(), operation.field(), before(operation)));
            }
        }
        return changes;
    }

    /** Whether the field is still as the action left it; otherwise somebody has written in it since and keeps their word. */
    private boolean holds(ChangeSetId id, Operation operation) {
        List<Head> heads = store.state(operation.entity()).heads(operation.field());
        return !heads.isEmpty() && heads.stream().allMatch(head -> head.id().set().origin().equals(id.origin())
                && Objects.equals(head.value(), operation.value()));
    }

    private @Nullable String before(Operation operation) {
        List<Head> parents = new ArrayList<>();
        for (OperationId parent : operation.supersedes()) {
            parents.addAll(store.operation(parent));
        }
        return parents.stream().filter(head -> head.field().equals(operation.field())).max(Head.SHOWN)
                .flatMap(head -> Optional.ofNullable(head.value())).orElse(null);
    }

    /** Whether the first operations of a record are in the set, and all others are of the same laptop. */
    private boolean madeBy(ChangeSetId id, UUID entity) {
        List<OperationId> all = store.history(entity).stream().map(Head::id).toList();
        return all.stream().allMatch(operation -> operation.set().origin().equals(id.origin()))
                && all.stream().min(Comparator.naturalOrder()).filter(first -> first.set().equals(id)).isPresent();
    }
}
