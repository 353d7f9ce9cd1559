package vn.thucdia.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.ledger.Change;
import vn.thucdia.place.Body;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Visit;

/** The changes that give a line's work to the bodies named with it. The first body leads, the others take part. */
final class AssignmentRecording {

    private final Ids ids;
    private final Followups followups;

    AssignmentRecording(Ids ids, Followups followups) {
        this.ids = ids;
        this.followups = followups;
    }

    List<Change> create(Id<Visit> visit, @Nullable Id<Conclusion> conclusion, @Nullable Id<Petition> petition,
            @Nullable Id<Observation> observation, Line line) {
        Assignment made = assignment(visit, conclusion, petition, observation, line.due(), line.dueText())
                .withDue(line.due(), line.dueText(), line.dueTyped());
        return give(made, line.bodies());
    }

    /** Gives the direction to these bodies in place of those that had it. Who is reported to stays. */
    List<Change> replace(Observation line, List<Body> bodies, @Nullable LocalDate due) {
        if (bodies.isEmpty() && due == null) {
            return followups.dependents(line.id());
        }
        List<Assignment> present = followups.assignmentsOf(line.id());
        return present.isEmpty()
                ? give(assignment(Objects.requireNonNull(line.visit()), null, null, line.id(), due, ""), bodies)
                : replace(present.getFirst(), bodies, due);
    }

    /** The same for a conclusion. */
    List<Change> replace(Conclusion conclusion, List<Body> bodies, @Nullable LocalDate due) {
        Id<Visit> visit = Objects.requireNonNull(conclusion.visit());
        Assignment first = followups.assignments(visit).stream()
                .filter(each -> conclusion.id().equals(each.conclusion())).findFirst().orElse(null);
        if (first == null) {
            return bodies.isEmpty() && due == null
                    ? List.of()
                    : give(assignment(visit, conclusion.id(), null, null, due, ""), bodies);
        }
        // Work that serves a petition, or that was reported on, is more than bodies and a deadline.
        boolean more = first.petition() != null || !first.progress().isEmpty() || first.done();
        return bodies.isEmpty() && due == null && !more
                ? followups.without(first)
                : replace(first, bodies, due);
    }

    private List<Change> give(Assignment made, List<Body> bodies) {
        List<Change> changes = new ArrayList<>(Change.create(FollowupKinds.ASSIGNMENT, made));
        changes.addAll(parties(made.id(), bodies));
        return changes;
    }

    private List<Change> replace(Assignment first, List<Body> bodies, @Nullable LocalDate due) {
        String words = Objects.equals(first.dueDate(), due) ? first.dueText() : "";
        List<Change> changes = new ArrayList<>(
                Change.edit(FollowupKinds.ASSIGNMENT, first, first.withDue(due, words)));
        List<AssignmentParty> had = followups.parties(first.id()).stream()
                .filter(party -> party.role() != PartyRole.REPORT_TO).toList();
        if (!had.stream().map(AssignmentParty::name).toList().equals(bodies.stream().map(Body::name).toList())) {
            had.forEach(party -> changes.add(Change.delete(FollowupKinds.PARTY, party.id())));
            changes.addAll(parties(first.id(), bodies));
        }
        return changes;
    }

    private Assignment assignment(Id<Visit> visit, @Nullable Id<Conclusion> conclusion, @Nullable Id<Petition> petition,
            @Nullable Id<Observation> observation, @Nullable LocalDate due, String dueText) {
        List<Assignment> before = followups.assignments(visit);
        OrderKey position = OrderKey.atEnd(before, Assignment::position);
        return Assignment.given(ids.create(), visit, position, conclusion, petition, observation, "",
                AssignmentMode.CARRY_OUT, due, dueText);
    }

    private List<Change> parties(Id<Assignment> assignment, List<Body> bodies) {
        List<Change> changes = new ArrayList<>();
        OrderKey position = null;
        for (Body body : bodies) {
            position = OrderKey.between(position, null);
            PartyRole role = position.equals(OrderKey.FIRST) ? PartyRole.LEAD : PartyRole.COORDINATING;
            changes.addAll(Change.create(FollowupKinds.PARTY, new AssignmentParty(ids.create(), assignment, position,
                    role, body.agency(), body.unit(), body.name())));
        }
        return changes;
    }
}
