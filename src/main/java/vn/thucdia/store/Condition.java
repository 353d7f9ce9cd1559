package vn.thucdia.store;

/** Whether the store's file on disk can be trusted. */
public enum Condition {
    /** Closed in order, unchanged since, of this schema. */
    SOUND,
    /** There is none yet. */
    ABSENT,
    /** The program was killed while it was open. */
    UNCLEAN,
    /** It was there and is not any more. */
    DELETED,
    /** Its bytes are not those that were closed, or H2 cannot read or write them. */
    DAMAGED,
    /** Made by another version of the program. */
    OTHER_SCHEMA
}
