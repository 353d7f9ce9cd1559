package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thucdia.journal.Damage;
import vn.thucdia.language.Problem;

/** What a person is told when the folder was not found as it should be. */
final class JournalNotices {

    /** Sentences that end with: nothing was lost. */
    private static final Set<String> PROMISES = Set.of("notice.store.unclean", "notice.store.deleted",
            "notice.store.damaged", "notice.store.schema");

    private JournalNotices() {}

    /**
     * @param ofStore what is to be told of the store; that nothing was lost is left out when something was
     * @param healed how many lines came back from the look-up file
     * @param gaps what is missing and not settled
     */
    static List<Problem> of(List<Problem> ofStore, List<Damage> damages, int healed, Gaps gaps) {
        List<Problem> notices = new ArrayList<>();
        boolean whole = gaps.open().isEmpty() && !gaps.unknown();
        ofStore.stream().filter(notice -> whole || !PROMISES.contains(notice.key())).forEach(notices::add);
        if (whole && damages.stream().anyMatch(damage -> damage.kind() == Damage.Kind.TORN_TAIL)) {
            notices.add(new Problem("notice.journal.torn"));
        }
        if (healed > 0) {
            notices.add(new Problem("notice.journal.healed", healed));
        }
        return notices;
    }

    /**
     * What is told at every start until it is settled.
     *
     * @param kept where the old store lies that still holds it, seen from the data folder
     */
    static List<Problem> missing(Gaps gaps, Optional<String> kept) {
        if (gaps.unknown()) {
            return List.of(new Problem("notice.journal.unknown"));
        }
        long count = gaps.open().stream().mapToLong(Gap::count).sum();
        return count == 0
                ? List.of()
                : List.of(kept.map(file -> new Problem("notice.journal.missing.kept", count, file))
                        .orElseGet(() -> new Problem("notice.journal.missing", count)));
    }
}
