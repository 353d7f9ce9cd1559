package vn.thucdia.ui.visit.session;

import java.util.List;

import vn.thucdia.followup.FollowupItem;
import vn.thucdia.ui.visit.session.LogItem.Tag;

/**
 * A petition as its card shows it.
 *
 * @param by who answered or who has it
 * @param through the statement that answered it, or the conclusion that gave it on
 */
record PetitionView(FollowupItem item, String by, List<Tag> through) {

    String code() {
        return item.code().toString();
    }
}
