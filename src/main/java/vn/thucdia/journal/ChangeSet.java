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
        operations = Operations.of(operations);
    }

    /** The operations in the parts in which they came. */
    public List<Operations.Part> parts() {
        return Operations.of(operations).parts();
    }

    public OperationId operationId(int index) {
        return new OperationId(id, index);
    }
}
