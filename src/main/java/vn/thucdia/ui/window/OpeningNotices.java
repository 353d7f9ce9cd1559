package vn.thucdia.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ui.task.Notice;

/**
 * What is said of the state in which the ledger was found. What the program has mended by itself without any loss is one line with the
 * particulars behind it; what a person must do something about is a line of its own.
 */
final class OpeningNotices {

    /** Faults that are mended when they are found, and cost nothing. */
    private static final Set<String> MENDED = Set.of("notice.store.unclean", "notice.store.deleted",
            "notice.store.damaged", "notice.store.schema", "notice.journal.torn", "notice.journal.healed");

    /** What has a bar of its own, which stays until it is settled. */
    private static final Set<String> LOSSES = Set.of("notice.journal.missing", "notice.journal.missing.kept",
            "notice.journal.unknown");

    private OpeningNotices() {}

    static List<Notice> of(List<Problem> found, Messages messages) {
        List<Notice> notices = new ArrayList<>();
        List<String> mended = new ArrayList<>();
        for (Problem each : found) {
            if (MENDED.contains(each.key())) {
                mended.add(each.sentence(messages));
            } else if (!LOSSES.contains(each.key())) {
                notices.add(new Notice(Notice.Kind.WARNING, each.sentence(messages)));
            }
        }
        if (!mended.isEmpty()) {
            notices.add(new Notice(Notice.Kind.INFO, messages.get("notice.mended", mended.size()), mended, null));
        }
        return notices;
    }
}
