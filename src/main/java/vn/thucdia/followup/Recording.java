package vn.thucdia.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.place.Body;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.Cause;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Participant;
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
    private final AssignmentRecording charges;

    public Recording(Ledger ledger, Ids ids, Visits visits, Followups followups) {
        this.ledger = ledger;
        this.ids = ids;
        this.visits = visits;
        this.followups = followups;
        this.charges = new AssignmentRecording(ids, followups);
    }

    /** Records a line on a site. What is typed for a direction is its substance, unless it says that this was not recorded. */
    public Observation observe(Id<Visit> visit, @Nullable Id<Site> site, Line line) {
        return observe(ids.create(), visit, site, line);
    }

    /** As above, with the id the line was given when it was entered. */
    public Observation observe(Id<Observation> id, Id<Visit> visit, @Nullable Id<Site> site, Line line) {
        boolean direction = line.kind() == EntryKind.DIRECTION;
        boolean substance = direction && !line.notItemised();
        Observation made = new Observation(id, visit, site,
                OrderKey.atEnd(visits.observations(visit), Observation::position),
                visits.nextNumber(visit, VisitKinds.OBSERVATION),
                line.kind(), substance ? "" : line.text(), substance ? line.text() : "", line.sector(),
                Cause.NONE, line.notItemised() && !direction, null, direction && hasTask(line), line.time());
        List<Change> changes = new ArrayList<>(Change.create(VisitKinds.OBSERVATION, made));
        if (line.kind() == EntryKind.PETITION) {
            changes.addAll(Change.create(FollowupKinds.PETITION,
                    petition(visit, made.id(), line.speaker(), line.sector(), line.notItemised())
                            .withAddressee(addressee(line))));
        }
        if (made.followUp()) {
            changes.addAll(charges.create(visit, null, line.answers(), made.id(), line));
        }
        ledger.commit("visit.observe", changes);
        return made;
    }

    /** Records a statement of the session at its end. */
    public Statement say(Id<Visit> visit, Line line) {
        return say(ids.create(), visit, line);
    }

    /** As above, with the id the line was given when it was entered. */
    public Statement say(Id<Statement> id, Id<Visit> visit, Line line) {
        Statement made = new Statement(id, visit,
                OrderKey.atEnd(visits.statements(visit), Statement::position),
                visits.nextNumber(visit, VisitKinds.STATEMENT), line.section(), line.speaker(), line.kind(),
                line.text(),
                line.sector(), Cause.NONE, line.notItemised(), line.answers(), line.time());
        List<Change> changes = new ArrayList<>(Change.create(VisitKinds.STATEMENT, made));
        if (line.kind() == EntryKind.PETITION) {
            changes.addAll(Change.create(FollowupKinds.PETITION,
                    petition(visit, made.id(), line.speaker(), line.sector(), line.notItemised())
                            .withAddressee(addressee(line))));
        }
        if (line.kind() == EntryKind.CONCLUSION) {
            Conclusion conclusion = conclusion(visit, made.id(), line.sector());
            changes.addAll(Change.create(FollowupKinds.CONCLUSION, conclusion));
            if (hasTask(line)) {
                changes.addAll(charges.create(visit, conclusion.id(), line.answers(), null, line));
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

    /** Deletes a conclusion with its assignments, and the statement that gave it: its words would be printed nowhere. */
    public void removeConclusion(Conclusion conclusion) {
        Id<?> source = conclusion.source();
        Optional<Statement> said = source == null ? Optional.empty() : visits.statement(new Id<>(source.value()));
        List<Change> changes = new ArrayList<>(followups.without(conclusion));
        said.filter(each -> each.kind() == EntryKind.CONCLUSION)
                .ifPresent(each -> changes.add(Change.delete(VisitKinds.STATEMENT, each.id())));
        ledger.commit("followup.conclusion.remove", changes);
    }

    /** Takes a direction off the follow-up list together with its assignments; the line on the site stays. */
    public void unfollow(Observation line) {
        List<Change> changes = new ArrayList<>(followups.dependents(line.id()));
        changes.addAll(Change.edit(VisitKinds.OBSERVATION, line, line.withFollowUp(false)));
        ledger.commit("followup.direction.remove", changes);
    }

    /** Deletes a line of a site together with what rests on it. */
    public void removeObservation(Observation observation) {
        List<Change> changes = new ArrayList<>(followups.dependents(observation.id()));
        changes.add(Change.delete(VisitKinds.OBSERVATION, observation.id()));
        ledger.commit("visit.observation.remove", changes);
    }

    /** Opens a petition that no single line raised, such as a group of petitions. */
    public Petition raise(Id<Visit> visit, Line line, @Nullable Id<?> source, PetitionRoute route, String purpose) {
        return raise(ids.create(), visit, line, source, route, purpose);
    }

    /** As above, with the id the line was given when it was entered. */
    public Petition raise(Id<Petition> id, Id<Visit> visit, Line line, @Nullable Id<?> source, PetitionRoute route,
            String purpose) {
        Petition made = new Petition(id, visit,
                OrderKey.atEnd(followups.petitions(visit), Petition::position),
                visits.nextNumber(visit, FollowupKinds.PETITION), line.text(), source, line.speaker(), line.sector(),
                line.notItemised(), route, purpose, addressee(line));
        ledger.commit("followup.petition", Change.create(FollowupKinds.PETITION, made));
        return made;
    }

    private static boolean hasTask(Line line) {
        return !line.bodies().isEmpty() || line.due() != null || !line.dueText().isEmpty();
    }

    /**
     * Saves an edit of a statement, and lets what rests on it follow: a line that becomes a conclusion or petition opens one, a line
     * that was one takes it away together with its assignments.
     */
    public void revise(Statement before, Statement after) {
        List<Change> changes = new ArrayList<>(Change.edit(VisitKinds.STATEMENT, before, after));
        Id<Visit> visit = Objects.requireNonNull(before.visit());
        if (before.kind() != after.kind()) {
            changes.addAll(followups.dependents(before.id()));
            if (after.kind() == EntryKind.CONCLUSION) {
                changes.addAll(Change.create(FollowupKinds.CONCLUSION, conclusion(visit, after.id(), after.sector())));
            } else if (after.kind() == EntryKind.PETITION) {
                changes.addAll(Change.create(FollowupKinds.PETITION,
                        petition(visit, after.id(), after.speaker(), after.sector(), after.notItemised())));
            }
        } else {
            changes.addAll(
                    followups.follow(after.id(), before.sector(), after.sector(), after.notItemised(),
                            after.speaker()));
        }
        ledger.commit("visit.statement.edit", changes);
    }

    /** Saves an edit of a line of a site, and lets what rests on it follow, as {@link #revise(Statement, Statement)} does. */
    public void revise(Observation before, Observation after) {
        List<Change> changes = new ArrayList<>();
        Observation saved = after;
        if (before.kind() != after.kind()) {
            saved = after.withFollowUp(false);
            changes.addAll(followups.dependents(before.id()));
            if (after.kind() == EntryKind.PETITION) {
                changes.addAll(Change.create(FollowupKinds.PETITION, petition(Objects.requireNonNull(before.visit()),
                        after.id(), null, after.sector(), after.notItemised())));
            }
        } else {
            changes.addAll(followups.follow(after.id(), before.sector(), after.sector(), after.notItemised(), null));
        }
        changes.addAll(Change.edit(VisitKinds.OBSERVATION, before, saved));
        ledger.commit("visit.observation.edit", changes);
    }

    /**
     * Says who is to carry out a direction given on site, and by when, as one action; the first body leads. Nobody and no deadline
     * takes the assignment away.
     */
    public void direct(Observation line, List<Body> bodies, @Nullable LocalDate due) {
        List<Change> changes = new ArrayList<>(charges.replace(line, bodies, due));
        boolean charged = !bodies.isEmpty() || due != null;
        changes.addAll(Change.edit(VisitKinds.OBSERVATION, line, line.withFollowUp(charged || line.followUp())));
        ledger.commit("visit.direct", changes);
    }

    /** Says who is to carry out a conclusion, and by when, as one action; the first body leads. */
    public void charge(Conclusion conclusion, List<Body> bodies, @Nullable LocalDate due) {
        ledger.commit("visit.direct", charges.replace(conclusion, bodies, due));
    }

    private Petition petition(Id<Visit> visit, Id<?> source, @Nullable Id<Participant> raisedBy,
            @Nullable Id<Sector> sector, boolean notItemised) {
        return new Petition(ids.create(), visit, OrderKey.atEnd(followups.petitions(visit), Petition::position),
                visits.nextNumber(visit, FollowupKinds.PETITION), "", source, raisedBy, sector, notItemised,
                PetitionRoute.NONE, "", "");
    }

    private static String addressee(Line line) {
        return String.join("; ", line.bodies().stream().map(Body::name).toList());
    }

    private Conclusion conclusion(Id<Visit> visit, Id<?> source, @Nullable Id<Sector> sector) {
        return new Conclusion(ids.create(), visit, OrderKey.atEnd(followups.conclusions(visit), Conclusion::position),
                visits.nextNumber(visit, FollowupKinds.CONCLUSION), "", source, sector);
    }
}
