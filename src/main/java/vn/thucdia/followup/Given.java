package vn.thucdia.followup;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.followup.FollowupItem.Assigned;

/**
 * To whom a line gives work and by when, in short: its first assignment.
 *
 * @param bodies as they were named, the one that leads first; who is reported to is left out
 * @param dueText the deadline in words, or empty
 */
public record Given(List<String> bodies, @Nullable LocalDate due, String dueText) {

    /** Nobody, and no deadline. */
    public static final Given NOTHING = new Given(List.of(), null, "");

    public Given {
        bodies = List.copyOf(bodies);
    }

    public static Given of(Assigned assigned) {
        return new Given(assigned.parties().stream().filter(party -> party.role() != PartyRole.REPORT_TO)
                .map(AssignmentParty::name).toList(), assigned.assignment().dueDate(), assigned.assignment().dueText());
    }

    public boolean isNothing() {
        return bodies.isEmpty() && due == null && dueText.isEmpty();
    }
}
