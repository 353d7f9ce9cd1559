package vn.thucdia.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.place.Body;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Section;

/**
 * A line as it is typed, before it becomes records. Built up from {@link #of} with the {@code with…} methods.
 *
 * @param bodies who is to act on a conclusion or direction, or whom a petition is addressed to
 * @param answers the petition that an answer or an assignment serves
 * @param dueText a deadline in words
 * @param dueTyped the words from which the deadline was worked out
 * @param notItemised that something was raised or directed is all that was recorded
 * @param time when it was recorded live, {@code null} for a later entry
 */
public record Line(EntryKind kind, String text, @Nullable Section section, @Nullable Id<Participant> speaker,
        @Nullable Id<Sector> sector, List<Body> bodies, @Nullable Id<Petition> answers, @Nullable LocalDate due,
        String dueText, String dueTyped, boolean notItemised, @Nullable LocalTime time) {

    public static Line of(EntryKind kind, String text) {
        return new Line(kind, text, null, null, null, List.of(), null, null, "", "", false, null);
    }

    public Line saidBy(@Nullable Id<Participant> newSpeaker, @Nullable Section newSection) {
        return new Line(kind, text, newSection, newSpeaker, sector, bodies, answers, due, dueText, dueTyped,
                notItemised, time);
    }

    public Line in(@Nullable Id<Sector> newSector) {
        return new Line(kind, text, section, speaker, newSector, bodies, answers, due, dueText, dueTyped, notItemised,
                time);
    }

    public Line to(List<Body> newBodies) {
        return new Line(kind, text, section, speaker, sector, List.copyOf(newBodies), answers, due, dueText,
                dueTyped, notItemised, time);
    }

    public Line about(@Nullable Id<Petition> petition) {
        return new Line(kind, text, section, speaker, sector, bodies, petition, due, dueText, dueTyped, notItemised,
                time);
    }

    public Line dueOn(@Nullable LocalDate newDue, String words) {
        return new Line(kind, text, section, speaker, sector, bodies, answers, newDue, words, "", notItemised,
                time);
    }

    /** Remembers the words from which the deadline was worked out. */
    public Line dueFrom(String typed) {
        return new Line(kind, text, section, speaker, sector, bodies, answers, due, dueText, typed, notItemised, time);
    }

    public Line withoutItems() {
        return new Line(kind, text, section, speaker, sector, bodies, answers, due, dueText, dueTyped, true, time);
    }

    public Line at(@Nullable LocalTime newTime) {
        return new Line(kind, text, section, speaker, sector, bodies, answers, due, dueText, dueTyped, notItemised,
                newTime);
    }
}
