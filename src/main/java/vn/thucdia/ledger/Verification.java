package vn.thucdia.ledger;

import java.util.List;

import vn.thucdia.journal.Damage;

/**
 * What a check of everything found.
 *
 * @param changeSets change sets read
 * @param records records, deleted ones too
 * @param contentHash of the journal's content
 * @param damages wrong lines of the journal
 * @param differences tables and ids whose stored row is not what the journal says; empty when the store is right
 * @param gaps what was saved once and is missing from the journal
 */
public record Verification(long changeSets, int records, String contentHash, List<Damage> damages,
        List<String> differences, List<Gap> gaps) {

    /** Whether the store is right, and nothing is missing that nobody has settled. */
    public boolean sound() {
        return differences.isEmpty() && gaps.isEmpty();
    }

    Verification with(List<Gap> found) {
        return new Verification(changeSets, records, contentHash, damages, differences, found);
    }
}
