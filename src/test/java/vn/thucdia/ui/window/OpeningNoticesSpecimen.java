package vn.thucdia.ui.window;

import java.util.List;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ui.task.Notice;

/** What is said after two faults that the program mended, for the gallery. */
public final class OpeningNoticesSpecimen {

    private OpeningNoticesSpecimen() {}

    public static List<Notice> of(Messages messages) {
        return OpeningNotices.of(List.of(new Problem("notice.store.damaged"), new Problem("notice.journal.torn")),
                messages);
    }
}
