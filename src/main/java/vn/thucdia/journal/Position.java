package vn.thucdia.journal;

/**
 * How far a chain goes.
 *
 * @param seq number of the last change set, 0 when there is none
 * @param hash of its line
 * @param time its time
 */
public record Position(long seq, String hash, HybridTime time) {

    public static final Position EMPTY = new Position(0, JournalLine.START, HybridTime.ZERO);
}
