package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.List;

import vn.thucdia.journal.Damage;
import vn.thucdia.language.Problem;

/** What a person is told when the journal was not found as it should be. */
final class JournalNotices {

    private JournalNotices() {}

    /** @param missing change sets that this folder had when it was last used here and has no more */
    static List<Problem> of(List<Damage> damages, long missing) {
        List<Problem> notices = new ArrayList<>();
        if (damages.stream().anyMatch(damage -> damage.kind() == Damage.Kind.TORN_TAIL)) {
            notices.add(new Problem("notice.journal.torn"));
        }
        long lines = damages.stream().filter(damage -> damage.kind() != Damage.Kind.TORN_TAIL)
                .map(damage -> List.of(damage.file(), damage.line())).distinct().count();
        if (lines > 0) {
            notices.add(new Problem("notice.journal.damaged", lines));
        }
        if (missing > 0) {
            notices.add(new Problem("notice.journal.older", missing));
        }
        return notices;
    }
}
