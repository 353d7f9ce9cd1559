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
     * @param gaps what was just found to be missing
     * @param kept where the old store lies that still holds it, seen from the data folder
     */
    static List<Problem> of(List<Problem> ofStore, List<Damage> damages, List<Gap> gaps, Optional<String> kept) {
        List<Problem> notices = new ArrayList<>();
        long lines = damages.stream().filter(damage -> damage.kind() != Damage.Kind.TORN_TAIL)
                .map(damage -> List.of(damage.file(), damage.line())).distinct().count();
        boolean whole = lines == 0 && gaps.isEmpty();
        ofStore.stream().filter(notice -> whole || !PROMISES.contains(notice.key())).forEach(notices::add);
        if (gaps.isEmpty() && damages.stream().anyMatch(damage -> damage.kind() == Damage.Kind.TORN_TAIL)) {
            notices.add(new Problem("notice.journal.torn"));
        }
        if (lines > 0) {
            notices.add(new Problem("notice.journal.damaged", lines));
        }
        for (Gap gap : gaps) {
            notices.add(kept
                    .map(file -> new Problem("notice.journal.missing.kept", gap.count(), gap.origin(), gap.first(),
                            gap.last(), file))
                    .orElseGet(() -> new Problem("notice.journal.missing", gap.count(), gap.origin(), gap.first(),
                            gap.last())));
        }
        return notices;
    }
}
