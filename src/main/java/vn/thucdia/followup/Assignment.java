package vn.thucdia.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Visit;

/**
 * Work given to somebody. It may serve a petition, and rests on a conclusion or on a direction given on site. Who is to do it, with
 * whom, and who is reported to are its parties.
 *
 * @param task own words; empty means the words of the conclusion or observation
 * @param dueDate {@code null} when no deadline was stated
 * @param dueText the deadline in words ("theo quy định"), or empty
 */
public record Assignment(Id<Assignment> id, @Nullable Id<Visit> visit, @Nullable OrderKey position,
        @Nullable Id<Conclusion> conclusion, @Nullable Id<Petition> petition, @Nullable Id<Observation> observation,
        String task, @Nullable AssignmentMode mode, @Nullable LocalDate dueDate, String dueText) {

    public Assignment withMode(AssignmentMode newMode) {
        return new Assignment(id, visit, position, conclusion, petition, observation, task, newMode, dueDate, dueText);
    }

    public Assignment withDue(@Nullable LocalDate newDate, String newText) {
        return new Assignment(id, visit, position, conclusion, petition, observation, task, mode, newDate, newText);
    }
}
