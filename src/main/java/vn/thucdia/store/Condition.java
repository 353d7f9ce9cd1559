package vn.thucdia.store;

/** Whether the store's file on disk can be trusted. */
public enum Condition {
    /** Of this schema; opened as it was when it was last forced to the disk. */
    SOUND,
    /** There is none yet. */
    ABSENT,
    /** Nothing says what it was made for or how its blocks read. */
    UNCLEAN,
    /** It was there and is not any more. */
    DELETED,
    /** Its bytes are not those that were closed, or H2 cannot read or write them. */
    DAMAGED,
    /** Made by another version of the program. */
    OTHER_SCHEMA
}
