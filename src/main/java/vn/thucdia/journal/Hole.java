package vn.thucdia.journal;

/**
 * Lines that a chain held once and that cannot be read any more.
 *
 * @param first  number of the first missing change set
 * @param last   number of the last one
 * @param before hash of the line in front of them
 * @param after  hash that the last of them has, because the next line, or a witness, names it; empty when nobody knows
 * @param traces what can still be made out of the damaged bytes, as text; may be empty
 */
public record Hole(Origin origin, long first, long last, String before, String after, String traces) {

    public long count() {
        return last - first + 1;
    }

    /** Whether a change set is one of those missing here. */
    public boolean contains(ChangeSetId id) {
        return id.origin().equals(origin) && id.seq() >= first && id.seq() <= last;
    }
}
