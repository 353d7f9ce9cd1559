package vn.thucdia.followup;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.visit.Code;

/**
 * One row of the follow-up list: a conclusion, a petition, or a direction given on site.
 *
 * @param record id of the conclusion, petition or observation
 * @param text its own words, or those of its source
 * @param source the line it rests on
 * @param assignments with their parties; those of a petition may rest on a conclusion
 * @param answers statements that answer it
 * @param due the nearest deadline of its assignments
 */
public record FollowupItem(Id<?> record, Code code, String text, @Nullable Id<?> source, boolean notItemised,
        List<Assigned> assignments, List<Id<?>> answers, @Nullable LocalDate due, FollowupStatus status) {

    /** An assignment with its parties. */
    public record Assigned(Assignment assignment, List<AssignmentParty> parties) {

        /** The bodies that are to do it, as they were named. */
        public List<String> leads() {
            return names(PartyRole.LEAD);
        }

        public List<String> names(PartyRole role) {
            return parties.stream().filter(party -> party.role() == role).map(AssignmentParty::name).toList();
        }
    }
}
