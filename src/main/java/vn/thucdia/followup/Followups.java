package vn.thucdia.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Repository;
import vn.thucdia.place.Body;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitKinds;

/** Petitions, conclusions, assignments and their parties. */
public final class Followups {

    private static final String IN_ORDER = "\"position\", \"id\"";

    private final Ledger ledger;
    private final Ids ids;
    private final Repository<Petition> petitions;
    private final Repository<Conclusion> conclusions;
    private final Repository<Assignment> assignments;
    private final Repository<AssignmentParty> parties;

    public Followups(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
        this.petitions = new Repository<>(ledger, FollowupKinds.PETITION);
        this.conclusions = new Repository<>(ledger, FollowupKinds.CONCLUSION);
        this.assignments = new Repository<>(ledger, FollowupKinds.ASSIGNMENT);
        this.parties = new Repository<>(ledger, FollowupKinds.PARTY);
    }

    public List<Petition> petitions(Id<Visit> visit) {
        return petitions.listBy("visit", visit, IN_ORDER);
    }

    public Optional<Petition> findPetition(Id<Petition> id) {
        return petitions.find(id);
    }

    public void editPetition(Petition before, Petition after) {
        petitions.edit("followup.petition.edit", before, after);
    }

    public List<Conclusion> conclusions(Id<Visit> visit) {
        return conclusions.listBy("visit", visit, IN_ORDER);
    }

    public void editConclusion(Conclusion before, Conclusion after) {
        conclusions.edit("followup.conclusion.edit", before, after);
    }

    public List<Assignment> assignments(Id<Visit> visit) {
        return assignments.listBy("visit", visit, IN_ORDER);
    }

    /** Assignments with their parties, read at once. */
    public List<Assigned> assigned(List<Assignment> all) {
        Map<Id<Assignment>, List<AssignmentParty>> byAssignment = new HashMap<>();
        parties.listByAny("assignment", all.stream().map(Assignment::id).toList(), IN_ORDER)
                .forEach(party -> byAssignment
                        .computeIfAbsent(Objects.requireNonNull(party.assignment()), id -> new ArrayList<>())
                        .add(party));
        return all.stream().map(each -> new Assigned(each, byAssignment.getOrDefault(each.id(), List.of()))).toList();
    }

    /** The assignments that rest on any of these directions given on site, in their order. */
    public List<Assignment> assignmentsOf(Collection<Id<Observation>> observations) {
        return assignments.listByAny("observation", observations, IN_ORDER);
    }

    /** The parties of an assignment, in their order. */
    public List<AssignmentParty> parties(Id<Assignment> assignment) {
        return parties.listBy("assignment", assignment, IN_ORDER);
    }

    /**
     * Gives work: on a conclusion, for a petition or on a direction given on site; at least one of the three is set.
     *
     * @param task own words, or empty for those of what it rests on
     */
    public Assignment assign(Id<Visit> visit, @Nullable Id<Conclusion> conclusion, @Nullable Id<Petition> petition,
            @Nullable Id<Observation> observation, String task, AssignmentMode mode, @Nullable LocalDate due,
            String dueText) {
        Assignment made = made(visit, conclusion, petition, observation, task, mode, due, dueText);
        ledger.commit("followup.assign", creation(made));
        return made;
    }

    /** As {@link #assign}, to a first body, in one action: nobody had the work before. */
    public Assignment assignTo(Id<Visit> visit, @Nullable Id<Conclusion> conclusion, @Nullable Id<Petition> petition,
            @Nullable Id<Observation> observation, PartyRole role, Body body) {
        Assignment made = made(visit, conclusion, petition, observation, "", AssignmentMode.CARRY_OUT, null, "");
        List<Change> changes = creation(made);
        changes.addAll(Change.create(FollowupKinds.PARTY, new AssignmentParty(ids.create(), made.id(), OrderKey.FIRST,
                role, body.agency(), body.unit(), body.name())));
        ledger.commit("followup.assign", changes);
        return made;
    }

    private Assignment made(Id<Visit> visit, @Nullable Id<Conclusion> conclusion, @Nullable Id<Petition> petition,
            @Nullable Id<Observation> observation, String task, AssignmentMode mode, @Nullable LocalDate due,
            String dueText) {
        List<Assignment> before = assignments(visit);
        return Assignment.given(ids.create(), visit,
                OrderKey.atEnd(before, Assignment::position), conclusion, petition,
                observation, task, mode, due, dueText);
    }

    private static List<Change> creation(Assignment made) {
        List<Change> changes = new ArrayList<>(Change.create(FollowupKinds.ASSIGNMENT, made));
        if (made.observation() != null) {
            changes.add(new Change(VisitKinds.OBSERVATION.name(), made.observation().value(), "followUp", "true"));
        }
        return changes;
    }

    public void editAssignment(Assignment before, Assignment after) {
        assignments.edit("followup.assign.edit", before, after);
    }

    public void removeAssignment(Id<Assignment> id) {
        List<Change> changes = new ArrayList<>();
        parties(id).forEach(party -> changes.add(Change.delete(FollowupKinds.PARTY, party.id())));
        changes.add(Change.delete(FollowupKinds.ASSIGNMENT, id));
        ledger.commit("followup.assign.remove", changes);
    }

    /** Adds a body to an assignment, at the end of its list. */
    public AssignmentParty addParty(Id<Assignment> assignment, PartyRole role, Body body) {
        List<AssignmentParty> before = parties(assignment);
        AssignmentParty made = new AssignmentParty(ids.create(), assignment,
                OrderKey.atEnd(before, AssignmentParty::position), role, body.agency(),
                body.unit(), body.name());
        parties.create("followup.party", made);
        return made;
    }

    public void removeParty(Id<AssignmentParty> id) {
        parties.delete("followup.party.remove", id);
    }

    /** Deletes a petition with the work given for it. The line that raised it stays. */
    public void removePetition(Id<Petition> id) {
        List<Change> changes = new ArrayList<>(assignmentsBy("petition", id));
        changes.add(Change.delete(FollowupKinds.PETITION, id));
        ledger.commit("followup.petition.remove", changes);
    }

    /** The assignments that rest on a direction given on site. */
    public List<Assignment> assignmentsOf(Id<Observation> observation) {
        return assignments.listBy("observation", observation, IN_ORDER);
    }

    /** The changes by which the petitions and conclusions of a line follow an edit of the line. */
    List<Change> follow(Id<?> source, @Nullable Id<Sector> sectorWas, @Nullable Id<Sector> sector, boolean notItemised,
            @Nullable Id<Participant> raisedBy) {
        List<Change> changes = new ArrayList<>();
        for (Petition petition : petitions.listBy("source", source, IN_ORDER)) {
            // One that was given a sector of its own keeps it.
            Id<Sector> its = Objects.equals(petition.sector(), sectorWas) ? sector : petition.sector();
            changes.addAll(Change.edit(FollowupKinds.PETITION, petition,
                    petition.following(raisedBy, its, notItemised)));
        }
        for (Conclusion conclusion : conclusions.listBy("source", source, IN_ORDER)) {
            Id<Sector> its = Objects.equals(conclusion.sector(), sectorWas) ? sector : conclusion.sector();
            changes.addAll(Change.edit(FollowupKinds.CONCLUSION, conclusion,
                    new Conclusion(conclusion.id(), conclusion.visit(), conclusion.position(), conclusion.number(),
                            conclusion.text(), source, its)));
        }
        return changes;
    }

    /** The changes that delete what rests on a line: its petitions, its conclusions, and the assignments of those. */
    List<Change> dependents(Id<?> source) {
        List<Change> changes = new ArrayList<>();
        for (Petition petition : petitions.listBy("source", source, IN_ORDER)) {
            changes.add(Change.delete(FollowupKinds.PETITION, petition.id()));
            changes.addAll(assignmentsBy("petition", petition.id()));
        }
        for (Conclusion conclusion : conclusions.listBy("source", source, IN_ORDER)) {
            changes.add(Change.delete(FollowupKinds.CONCLUSION, conclusion.id()));
            changes.addAll(assignmentsBy("conclusion", conclusion.id()));
        }
        changes.addAll(assignmentsBy("observation", source));
        return changes;
    }

    /** The changes that delete a conclusion and its assignments. */
    List<Change> without(Conclusion conclusion) {
        List<Change> changes = new ArrayList<>(assignmentsBy("conclusion", conclusion.id()));
        changes.add(Change.delete(FollowupKinds.CONCLUSION, conclusion.id()));
        return changes;
    }

    /** The changes that take an assignment back. */
    List<Change> without(Assignment assignment) {
        List<Change> changes = new ArrayList<>();
        parties(assignment.id()).forEach(party -> changes.add(Change.delete(FollowupKinds.PARTY, party.id())));
        changes.add(Change.delete(FollowupKinds.ASSIGNMENT, assignment.id()));
        return changes;
    }

    private List<Change> assignmentsBy(String column, Id<?> id) {
        List<Change> changes = new ArrayList<>();
        assignments.listBy(column, id, IN_ORDER).forEach(assignment -> changes.addAll(without(assignment)));
        return changes;
    }
}
