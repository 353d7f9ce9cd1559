package vn.thucdia.followup;

import java.time.LocalDate;
import java.util.Objects;

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
 * @param dueTyped the words from which the deadline was worked out ("2 ngày làm việc"), empty when it was given as a date
 * @param progress what was reported about it, empty while nothing was
 * @param progressDate when that was reported or done
 * @param done whether it is carried out
 */
public record Assignment(Id<Assignment> id, @Nullable Id<Visit> visit, @Nullable OrderKey position,
        @Nullable Id<Conclusion> conclusion, @Nullable Id<Petition> petition, @Nullable Id<Observation> observation,
        String task, @Nullable AssignmentMode mode, @Nullable LocalDate dueDate, String dueText,
        String dueTyped, String progress, @Nullable LocalDate progressDate, boolean done) {

    /** Work as it is given: nothing is reported yet. */
    public static Assignment given(Id<Assignment> id, Id<Visit> visit, OrderKey position,
            @Nullable Id<Conclusion> conclusion,
            @Nullable Id<Petition> petition, @Nullable Id<Observation> observation, String task, AssignmentMode mode,
            @Nullable LocalDate dueDate, String dueText) {
        return new Assignment(id, visit, position, conclusion, petition, observation, task, mode, dueDate, dueText, "",
                "",
                null, false);
    }

    public Assignment withMode(AssignmentMode newMode) {
        return new Assignment(id, visit, position, conclusion, petition, observation, task, newMode, dueDate, dueText,
                dueTyped, progress, progressDate, done);
    }

    /** Another deadline is not worked out from the words of the one before. */
    public Assignment withDue(@Nullable LocalDate newDate, String newText) {
        return withDue(newDate, newText, Objects.equals(newDate, dueDate) ? dueTyped : "");
    }

    public Assignment withDue(@Nullable LocalDate newDate, String newText, String typed) {
        return new Assignment(id, visit, position, conclusion, petition, observation, task, mode, newDate, newText,
                typed,
                progress, progressDate, done);
    }

    public Assignment withProgress(String words, @Nullable LocalDate date, boolean isDone) {
        return new Assignment(id, visit, position, conclusion, petition, observation, task, mode, dueDate, dueText,
                dueTyped, words, date, isDone);
    }
}
