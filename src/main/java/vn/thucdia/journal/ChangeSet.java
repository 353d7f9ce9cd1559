package vn.thucdia.journal;

import java.util.List;

/**
 * The operations of one action of one person: kept or lost as a whole.
 *
 * @param actor id of the person who acted, or {@code -} before anybody is named
 * @param action dotted name of the action, such as {@code visit.observe}; the key of its sentence in the undo hint and the history
 */
public record ChangeSet(ChangeSetId id, HybridTime time, String actor, String action, Relation relation,
        List<Operation> operations) {

    public ChangeSet {
        operations = List.copyOf(operations);
    }

    public OperationId operationId(int index) {
        return new OperationId(id, index);
    }
}
