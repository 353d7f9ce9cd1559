package vn.thucdia.backup;

import vn.thucdia.journal.Origin;

/**
 * One segment in a copy.
 *
 * @param file  name of the segment in the journal
 * @param bytes how many of its bytes belong to the copy
 * @param hash  SHA-256 of these bytes; the name under which they are kept
 */
record Part(Origin origin, String file, long bytes, String hash) {

    String stored() {
        return hash + ".jsonl";
    }
}
