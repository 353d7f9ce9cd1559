package vn.thucdia.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.place.Body;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitKinds;
import vn.thucdia.visit.Visits;

/**
 * Turns a typed line into its records, as one action: a petition also opens its follow-up, a conclusion also becomes one, and the
 * bodies named in it get an assignment.
 */
public final class Recording {

    private final Ledger ledger;
    private final Ids ids;
    private final Visits visits;
    private final Followups followups;

    public Recording(Ledger ledger, Ids ids, Visits visits, Followups followups) {
        this.ledger = ledger;
        this.ids = ids;
        this.visits = visits;
        this.followups = followups;
    }

    /** Records a line on a site. */
    public Observation observe(Id<Visit> visit, @Nullable Id<Site> site, Line line) {
        Observation made = new Observation(ids.create(), visit, site,
                end(visits.observations(visit), Observation::position),
                visits.nextNumber(visit, VisitKinds.OBSERVATION),
                line.kind(), line.text(), "", line.sector(), "", null, line.notItemised(), null,
                line.kind() == EntryKind.DIRECTION && hasTask(line), line.time());
        List<Change> changes = new ArrayList<>(Change.create(VisitKinds.OBSERVATION, made));
        if (line.kind() == EntryKind.PETITION) {
            changes.addAll(Change.create(FollowupKinds.PETITION, petition(visit, made.id(), line)));
        }
        if (made.followUp()) {
            changes.addAll(assignment(visit, null, line.answers(), made.id(), line));
        }
        ledger.commit("visit.observe", changes);
        return made;
    }

    /** Records a statement of the session at its end. */
    public Statement say(Id<Visit> visit, Line line) {
        Statement made = new Statement(ids.create(), visit, end(visits.statements(visit), Statement::position),
                visits.nextNumber(visit, VisitKinds.STATEMENT), line.section(), line.speaker(), line.kind(),
                line.text(),
                line.sector(), "", null, line.notItemised(), line.answers(), line.time());
        List<Change> changes = new ArrayList<>(Change.create(VisitKinds.STATEMENT, made));
        if (line.kind() == EntryKind.PETITION) {
            changes.addAll(Change.create(FollowupKinds.PETITION, petition(visit, made.id(), line)));
        }
        if (line.kind() == EntryKind.CONCLUSION) {
            Conclusion conclusion = new Conclusion(ids.create(), visit,
                    end(followups.conclusions(visit), Conclusion::position),
                    visits.nextNumber(visit, FollowupKinds.CONCLUSION), "", made.id(), line.sector());
            changes.addAll(Change.create(FollowupKinds.CONCLUSION, conclusion));
            if (hasTask(line)) {
                changes.addAll(assignment(visit, conclusion.id(), line.answers(), null, line));
            }
        }
        if (line.kind() == EntryKind.ANSWER && line.answers() != null) {
            followups.findPetition(line.answers()).filter(petition -> petition.route() == PetitionRoute.NONE)
                    .ifPresent(petition -> changes.addAll(Change.edit(FollowupKinds.PETITION, petition,
                            petition.withRoute(PetitionRoute.ANSWERED_ON_SPOT))));
        }
        ledger.commit("visit.say", changes);
        return made;
    }

    /** Deletes a statement together with the conclusion, petition and assignments that rest on it. */
    public void removeStatement(Statement statement) {
        List<Change> changes = new ArrayList<>(followups.dependents(statement.id()));
        changes.add(Change.delete(VisitKinds.STATEMENT, statement.id()));
        ledger.commit("visit.statement.remove", changes);
    }

    /** Deletes a line of a site together with what rests on it. */
    public void removeObservation(Observation observation) {
        List<Change> changes = new ArrayList<>(followups.dependents(observation.id()));
        changes.add(Change.delete(VisitKinds.OBSERVATION, observation.id()));
        ledger.commit("visit.observation.remove", changes);
    }

    /** Opens a petition that no single line raised, such as a group of petitions. */
    public Petition raise(Id<Visit> visit, Line line, @Nullable Id<?> source, PetitionRoute route, String purpose) {
        Petition made = new Petition(ids.create(), visit, end(followups.petitions(visit), Petition::position),
                visits.nextNumber(visit, FollowupKinds.PETITION), line.text(), source, line.speaker(), line.sector(),
                line.notItemised(), route, purpose);
        ledger.commit("followup.petition", Change.create(FollowupKinds.PETITION, made));
        return made;
    }

    private static boolean hasTask(Line line) {
        return !line.bodies().isEmpty() || line.due() != null || !line.dueText().isEmpty();
    }

    private Petition petition(Id<Visit> visit, Id<?> source, Line line) {
        return new Petition(ids.create(), visit, end(followups.petitions(visit), Petition::position),
                visits.nextNumber(visit, FollowupKinds.PETITION), "", source, line.speaker(), line.sector(),
                line.notItemised(), PetitionRoute.NONE, "");
    }

    private List<Change> assignment(Id<Visit> visit, @Nullable Id<Conclusion> conclusion,
            @Nullable Id<Petition> petition,
            @Nullable Id<Observation> observation, Line line) {
        Assignment made = new Assignment(ids.create(), visit, end(followups.assignments(visit), Assignment::position),
                conclusion, petition, observation, "", AssignmentMode.CARRY_OUT, line.due(), line.dueText());
        List<Change> changes = new ArrayList<>(Change.create(FollowupKinds.ASSIGNMENT, made));
        OrderKey position = null;
        for (Body body : line.bodies()) {
            position = OrderKey.between(position, null);
            changes.addAll(Change.create(FollowupKinds.PARTY, new AssignmentParty(ids.create(), made.id(), position,
                    position.equals(OrderKey.FIRST) ? PartyRole.LEAD : PartyRole.COORDINATING, body.agency(),
                    body.unit(),
                    body.name())));
        }
        return changes;
    }

    private static <R> OrderKey end(List<R> list, Function<R, @Nullable OrderKey> position) {
        return OrderKey.between(list.isEmpty() ? null : position.apply(list.getLast()), null);
    }
}
