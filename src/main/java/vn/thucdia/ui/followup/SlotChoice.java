package vn.thucdia.ui.followup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupItem.Assigned;

/** Which of the assignments of the chosen row is on show. One more than there are is the one being made. */
final class SlotChoice {

    private @Nullable Slot shown;

    /**
     * Takes a row as it was read now. The assignment on show stays on show while the row has it, and one that was being made is
     * still the one on show when it is there.
     *
     * @return whether what is typed belongs to what is shown now as well
     */
    boolean show(@Nullable FollowupItem item) {
        Slot before = shown;
        if (item == null) {
            shown = null;
            return before == null;
        }
        if (before == null || !before.item().record().equals(item.record())) {
            shown = new Slot(item, first(item));
            return false;
        }
        Id<Assignment> wanted = before.assignment() == null ? made(before, item) : before.assignment();
        Slot same = new Slot(item, wanted);
        boolean there = wanted == null || same.knows(wanted);
        shown = there ? same : new Slot(item, first(item));
        return there;
    }

    private static @Nullable Id<Assignment> first(FollowupItem item) {
        return ids(item).findFirst().orElse(null);
    }

    private static @Nullable Id<Assignment> made(Slot before, FollowupItem item) {
        return ids(item).filter(each -> !before.knows(each)).findFirst().orElse(null);
    }

    private static Stream<Id<Assignment>> ids(FollowupItem item) {
        return item.assignments().stream().map(each -> each.assignment().id());
    }

    /** Goes to the n-th, counted from 1; {@link #count} + 1 begins another. Out of range does nothing. */
    void go(int number) {
        if (shown != null && number >= 1 && number <= count() + 1) {
            List<Id<Assignment>> all = ids(shown.item()).toList();
            shown = new Slot(shown.item(), number > all.size() ? null : all.get(number - 1));
        }
    }

    @Nullable
    Slot slot() {
        return shown;
    }

    /** The assignment on show with its parties; {@code null} while it is only being made. */
    @Nullable
    Assigned assigned() {
        Slot now = shown;
        return now == null
                ? null
                : now.item().assignments().stream()
                        .filter(each -> Objects.equals(each.assignment().id(), now.assignment())).findFirst()
                        .orElse(null);
    }

    /** How many the row has. */
    int count() {
        return shown == null ? 0 : shown.item().assignments().size();
    }

    /** Which one is on show, counted from 1. */
    int number() {
        Slot now = shown;
        return now == null || now.assignment() == null
                ? count() + 1
                : ids(now.item()).toList().indexOf(now.assignment()) + 1;
    }
}
