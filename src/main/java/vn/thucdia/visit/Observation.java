package vn.thucdia.visit;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.place.Sector;

/**
 * A line recorded on a site (code TĐ).
 *
 * @param text what was seen or raised; of a direction only the fact that it was given, often empty
 * @param detail the substance of a direction, empty while only its fact is recorded
 * @param notItemised raised, but its items were not recorded
 * @param followUp whether it stands on the follow-up list
 * @param notedAt local time of a line recorded live
 */
public record Observation(Id<Observation> id, @Nullable Id<Visit> visit, @Nullable Id<Site> site,
        @Nullable OrderKey position,
        int number, @Nullable EntryKind kind, String text, String detail, @Nullable Id<Sector> sector, Cause why,
        boolean notItemised, @Nullable Id<Dossier> dossier, boolean followUp,
        @Nullable LocalTime notedAt) {

    public String cause() {
        return why.cause();
    }

    public @Nullable CauseKind causeKind() {
        return why.causeKind();
    }

    /** Whether it says that a direction was given but not which. */
    public boolean lacksDetail() {
        return kind == EntryKind.DIRECTION && detail.isBlank();
    }

    /** What it says in substance: the detail where there is one, else the text. */
    public String substance() {
        return detail.isBlank() ? text : detail;
    }

    /** Everything written in it, text before detail. */
    public String words(String between) {
        return text.isBlank() || detail.isBlank() ? text + detail : text + between + detail;
    }

    public Observation withText(String newText, String newDetail) {
        return new Observation(id, visit, site, position, number, kind, newText, newDetail, sector, why,
                notItemised, dossier, followUp, notedAt);
    }

    /** A line that becomes a direction has said its substance already; one that is none any more keeps it as its text. */
    public Observation withKind(EntryKind newKind) {
        boolean begins = newKind == EntryKind.DIRECTION && kind != newKind && detail.isBlank();
        boolean ends = newKind != EntryKind.DIRECTION && text.isBlank();
        return new Observation(id, visit, site, position, number, newKind, begins ? "" : ends ? detail : text,
                begins ? text : ends ? "" : detail, sector, why, notItemised, dossier, followUp, notedAt);
    }

    public Observation withSector(@Nullable Id<Sector> newSector) {
        return new Observation(id, visit, site, position, number, kind, text, detail, newSector, why,
                notItemised, dossier, followUp, notedAt);
    }

    public Observation withCause(String newCause, @Nullable CauseKind newKind) {
        return new Observation(id, visit, site, position, number, kind, text, detail, sector,
                new Cause(newCause, newKind), notItemised,
                dossier, followUp, notedAt);
    }

    public Observation withItems(boolean newNotItemised) {
        return new Observation(id, visit, site, position, number, kind, text, detail, sector, why,
                newNotItemised, dossier, followUp, notedAt);
    }

    public Observation withDossier(@Nullable Id<Dossier> newDossier) {
        return new Observation(id, visit, site, position, number, kind, text, detail, sector, why,
                notItemised,
                newDossier, followUp, notedAt);
    }

    public Observation withFollowUp(boolean newFollowUp) {
        return new Observation(id, visit, site, position, number, kind, text, detail, sector, why,
                notItemised,
                dossier, newFollowUp, notedAt);
    }

    public Observation withPosition(OrderKey newPosition) {
        return new Observation(id, visit, site, newPosition, number, kind, text, detail, sector, why,
                notItemised, dossier, followUp, notedAt);
    }
}
