package vn.thucdia.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Repository;

/** Programmes of visits: the plan with its days, stops, sides and preparations. */
public final class Programmes {

    private static final String IN_ORDER = "\"position\", \"id\"";

    private final Ledger ledger;
    private final Ids ids;
    private final Repository<VisitProgramme> programmes;
    private final Repository<ProgrammeStop> stops;
    private final Repository<ProgrammeParticipant> participants;
    private final Repository<Preparation> preparations;

    public Programmes(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
        this.programmes = new Repository<>(ledger, VisitKinds.PROGRAMME);
        this.stops = new Repository<>(ledger, VisitKinds.STOP);
        this.participants = new Repository<>(ledger, VisitKinds.PROGRAMME_PARTICIPANT);
        this.preparations = new Repository<>(ledger, VisitKinds.PREPARATION);
    }

    public Ids ids() {
        return ids;
    }

    public List<VisitProgramme> all() {
        return programmes.list("issued_on DESC, \"id\" DESC");
    }

    public Optional<VisitProgramme> find(Id<VisitProgramme> id) {
        return programmes.find(id);
    }

    /** Saves a programme with everything that belongs to it, as one action. */
    public void create(VisitProgramme programme, List<ProgrammeStop> itsStops, List<ProgrammeParticipant> sides,
            List<Preparation> itsPreparations) {
        List<Change> changes = new ArrayList<>(Change.create(VisitKinds.PROGRAMME, programme));
        itsStops.forEach(stop -> changes.addAll(Change.create(VisitKinds.STOP, stop)));
        sides.forEach(side -> changes.addAll(Change.create(VisitKinds.PROGRAMME_PARTICIPANT, side)));
        itsPreparations.forEach(item -> changes.addAll(Change.create(VisitKinds.PREPARATION, item)));
        ledger.commit("visit.programme", changes);
    }

    public void edit(VisitProgramme before, VisitProgramme after) {
        programmes.edit("visit.programme.edit", before, after);
    }

    public List<ProgrammeStop> stops(Id<VisitProgramme> programme) {
        return stops.listBy("programme", programme, "\"date\", " + IN_ORDER);
    }

    public List<ProgrammeParticipant> participants(Id<VisitProgramme> programme) {
        return participants.listBy("programme", programme, "\"date\", " + IN_ORDER);
    }

    public List<Preparation> preparations(Id<VisitProgramme> programme) {
        return preparations.listBy("programme", programme, IN_ORDER);
    }
}
