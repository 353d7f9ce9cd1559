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
import vn.thucdia.store.Head;
import vn.thucdia.store.RecordState;
import vn.thucdia.store.Store;

/**
 * Finds the changes that take an action of this laptop back, without touching what others wrote. Doing it again is taking its undoing
 * back.
 */
final class Inversion {

    /** Records looked at together. */
    private static final int AT_ONCE = 2_000;

    private final Store store;

    Inversion(Store store) {
        this.store = store;
    }

    /** Each field goes back to what it was; a record that the action made, and nobody else wrote in, is deleted. */
    List<Change> of(ChangeSetId id) {
        Map<UUID, List<Operation>> records = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Operation operation : store.operations(id)) {
            if (records.size() == AT_ONCE && !records.containsKey(operation.entity())) {
                add(id, records, changes);
                records.clear();
            }
            records.computeIfAbsent(operation.entity(), entity -> new ArrayList<>()).add(operation);
        }
        add(id, records, changes);
        return changes;
    }

    private void add(ChangeSetId id, Map<UUID, List<Operation>> records, List<Change> changes) {
        Map<UUID, List<Head>> histories = store.histories(records.keySet());
        List<UUID> kept = records.keySet().stream().filter(entity -> !madeBy(id, histories.getOrDefault(entity,
                List.of()))).toList();
        Map<UUID, RecordState> states = store.states(kept);
        records.forEach((entity, operations) -> {
            List<Head> history = histories.getOrDefault(entity, List.of());
            RecordState state = states.get(entity);
            if (madeBy(id, history)) {
                changes.add(new Change(operations.getFirst().kind(), entity, Operation.DELETED, "true"));
            } else if (state != null) {
                operations.stream().filter(operation -> holds(id, operation, state))
                        .forEach(operation -> changes.add(new Change(operation.kind(), entity, operation.field(),
                                before(operation, history))));
            }
        });
    }

    /** Whether the field is still as the action left it; otherwise somebody has written in it since and keeps their word. */
    private static boolean holds(ChangeSetId id, Operation operation, RecordState state) {
        List<Head> heads = state.heads(operation.field());
        return !heads.isEmpty() && heads.stream().allMatch(head -> head.id().set().origin().equals(id.origin())
                && Objects.equals(head.value(), operation.value()));
    }

    private static @Nullable String before(Operation operation, List<Head> history) {
        return history.stream()
                .filter(head -> head.field().equals(operation.field())
                        && operation.supersedes().contains(head.id()))
                .max(Head.SHOWN).flatMap(head -> Optional.ofNullable(head.value())).orElse(null);
    }

    /** Whether the first operations of a record are in the set, and all others are of the same laptop. */
    private static boolean madeBy(ChangeSetId id, List<Head> history) {
        return history.stream().allMatch(head -> head.id().set().origin().equals(id.origin())) && history.stream()
                .map(Head::id).min(Comparator.naturalOrder()).filter(first -> first.set().equals(id)).isPresent();
    }
}
