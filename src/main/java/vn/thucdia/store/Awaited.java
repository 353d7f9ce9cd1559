package vn.thucdia.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.OperationId;

/** Operations that are already superseded although they have not arrived: a third laptop's, whose reader was faster than they. */
final class Awaited {

    private final Map<OperationId, Set<Place>> parents = new HashMap<>();

    private record Place(UUID entity, String field) {}

    /** Notes a superseded operation; {@code false} when that was known. */
    boolean add(OperationId parent, UUID entity, String field) {
        return parents.computeIfAbsent(parent, id -> new HashSet<>()).add(new Place(entity, field));
    }

    boolean contains(OperationId id) {
        return parents.containsKey(id);
    }

    /** Whether any operation of a change set is awaited. */
    boolean concerns(ChangeSetId set) {
        return !parents.isEmpty() && parents.keySet().stream().anyMatch(parent -> parent.set().equals(set));
    }

    /** Takes an operation that has arrived off the list; {@code true} when it is superseded in its own field. */
    boolean arrived(OperationId id, UUID entity, String field) {
        Set<Place> places = parents.remove(id);
        return places != null && places.contains(new Place(entity, field));
    }
}
