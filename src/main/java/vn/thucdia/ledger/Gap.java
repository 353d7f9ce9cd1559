package vn.thucdia.ledger;

import vn.thucdia.journal.Origin;

/**
 * Change sets that were saved once and that the journal holds no more: at the end of a chain, or between others.
 *
 * @param first number of the first missing one
 * @param last  number of the last one known of
 */
public record Gap(Origin origin, long first, long last) {

    public long count() {
        return last - first + 1;
    }

    boolean within(Gap other) {
        return origin.equals(other.origin) && first >= other.first && last <= other.last;
    }
}
