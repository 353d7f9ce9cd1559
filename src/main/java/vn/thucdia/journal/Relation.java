package vn.thucdia.journal;

/** What a change set is to an earlier one of the same laptop. Undo and redo are change sets like any other. */
public sealed interface Relation {

    /** An action of its own. */
    record Plain() implements Relation {}

    /** Takes an action back. */
    record Undoes(ChangeSetId target) implements Relation {}

    /** Does again what was taken back. */
    record Redoes(ChangeSetId target) implements Relation {}

    Relation PLAIN = new Plain();
}
