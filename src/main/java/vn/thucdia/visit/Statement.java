package vn.thucdia.visit;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.place.Sector;

/**
 * What somebody said in the session (code BLV), in the order in which it was said.
 *
 * @param answers the petition it answers
 * @param notItemised raised, but its items were not recorded ("có, chưa nêu cụ thể")
 * @param saidAt local time of a line recorded live
 */
public record Statement(Id<Statement> id, @Nullable Id<Visit> visit, @Nullable OrderKey position, int number,
        @Nullable Section section, @Nullable Id<Participant> speaker, @Nullable EntryKind kind, String text,
        @Nullable Id<Sector> sector, Cause why, boolean notItemised,
        @Nullable Id<?> answers, @Nullable LocalTime saidAt) {

    public String cause() {
        return why.cause();
    }

    public @Nullable CauseKind causeKind() {
        return why.causeKind();
    }

    public Statement withText(String newText) {
        return new Statement(id, visit, position, number, section, speaker, kind, newText, sector, why,
                notItemised, answers, saidAt);
    }

    public Statement withSpeaker(@Nullable Id<Participant> newSpeaker, @Nullable Section newSection) {
        return new Statement(id, visit, position, number, newSection, newSpeaker, kind, text, sector, why,
                notItemised, answers, saidAt);
    }

    public Statement withKind(EntryKind newKind) {
        return new Statement(id, visit, position, number, section, speaker, newKind, text, sector, why,
                notItemised, answers, saidAt);
    }

    public Statement withSector(@Nullable Id<Sector> newSector) {
        return new Statement(id, visit, position, number, section, speaker, kind, text, newSector, why,
                notItemised, answers, saidAt);
    }

    public Statement withCause(String newCause, @Nullable CauseKind newKind) {
        return new Statement(id, visit, position, number, section, speaker, kind, text, sector,
                new Cause(newCause, newKind), notItemised, answers, saidAt);
    }

    public Statement withItems(boolean newNotItemised) {
        return new Statement(id, visit, position, number, section, speaker, kind, text, sector, why,
                newNotItemised, answers, saidAt);
    }

    public Statement withAnswers(@Nullable Id<?> petition) {
        return new Statement(id, visit, position, number, section, speaker, kind, text, sector, why,
                notItemised, petition, saidAt);
    }

    public Statement withPosition(OrderKey newPosition) {
        return new Statement(id, visit, newPosition, number, section, speaker, kind, text, sector, why,
                notItemised, answers, saidAt);
    }
}
