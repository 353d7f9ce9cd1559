package vn.thucdia.visit;

import java.util.List;

import vn.thucdia.entity.EntityKind;

/** The entity kinds of this room. */
public final class VisitKinds {

    public static final EntityKind<VisitProgramme> PROGRAMME = EntityKind.of(VisitProgramme.class);
    public static final EntityKind<ProgrammeStop> STOP = EntityKind.of(ProgrammeStop.class).indexedBy("programme");
    public static final EntityKind<ProgrammeParticipant> PROGRAMME_PARTICIPANT = EntityKind
            .of(ProgrammeParticipant.class).indexedBy("programme");
    public static final EntityKind<Preparation> PREPARATION = EntityKind.of(Preparation.class).indexedBy("programme");
    public static final EntityKind<Visit> VISIT = EntityKind.of(Visit.class);
    public static final EntityKind<Participant> PARTICIPANT = EntityKind.of(Participant.class).indexedBy("visit");
    public static final EntityKind<Site> SITE = EntityKind.of(Site.class).indexedBy("visit");
    public static final EntityKind<Dossier> DOSSIER = numbered(Dossier.class).indexedBy("visit");
    public static final EntityKind<Observation> OBSERVATION = numbered(Observation.class).indexedBy("visit");
    public static final EntityKind<Statement> STATEMENT = numbered(Statement.class).indexedBy("visit");
    public static final EntityKind<VisitIndicator> VISIT_INDICATOR = numbered(VisitIndicator.class).indexedBy("visit");

    public static final List<EntityKind<?>> ALL = List.of(PROGRAMME, STOP, PROGRAMME_PARTICIPANT, PREPARATION, VISIT,
            PARTICIPANT, SITE, DOSSIER, OBSERVATION, STATEMENT, VISIT_INDICATOR);

    private VisitKinds() {}

    /** A kind whose records are numbered within their visit. */
    private static <R extends Record> EntityKind<R> numbered(Class<R> type) {
        return EntityKind.of(type).numberedWithin("visit", "number");
    }
}
