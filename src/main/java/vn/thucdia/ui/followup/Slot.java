package vn.thucdia.ui.followup;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.FollowupItem;

/**
 * What the pane edits beside the words of a row: one of its assignments.
 *
 * @param assignment {@code null} for one that its first entry makes
 */
record Slot(FollowupItem item, @Nullable Id<Assignment> assignment) {

    /** What its texts belong to: the assignment, or the row for one that is not there yet. */
    Id<?> edited() {
        return assignment == null ? item.record() : assignment;
    }

    /** Whether an assignment is one of those that the row had when it was read. */
    boolean knows(Id<Assignment> id) {
        return item.assignments().stream().anyMatch(each -> each.assignment().id().equals(id));
    }
}
