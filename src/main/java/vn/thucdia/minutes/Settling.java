package vn.thucdia.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thucdia.document.Source;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.language.DateInput;
import vn.thucdia.minutes.Issue.Kind;
import vn.thucdia.people.Person;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;

/** Finds what a visit's minutes still lack. */
final class Settling {

    private final VisitSnapshot snapshot;
    private final Sources sources;

    Settling(VisitSnapshot snapshot, Sources sources) {
        this.snapshot = snapshot;
        this.sources = sources;
    }

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        Visit visit = snapshot.visit();
        when(snapshot.participants().stream().noneMatch(this::named), Kind.ATTENDANCE, issues);
        when(snapshot.secretary() == null, Kind.SECRETARY, issues);
        when(snapshot.head() == null, Kind.CHAIR, issues);
        when(snapshot.head() != null && snapshot.head().title().isEmpty(), Kind.CHAIR_POSITION, issues);
        when(visit.startTime() == null || visit.endTime() == null, Kind.HOURS, issues);
        when(visit.place().isBlank(), Kind.PLACE, issues);
        when(snapshot.isEmpty(), Kind.CONTENT, issues);
        each(Kind.DIRECTION_DETAIL, snapshot.observations().stream().filter(Observation::lacksDetail)
                .map(line -> sources.source("observation", line.id())), issues);
        each(Kind.SPEAKER, snapshot.statements().stream()
                .filter(said -> said.section() == null && said.speaker() == null)
                .map(said -> sources.source("statement", said.id())), issues);
        each(Kind.NOT_ITEMISED, notItemised(), issues);
        each(Kind.FIGURES, snapshot.indicators().stream()
                .filter(line -> line.reading() == null || line.reading().result() == null)
                .map(line -> sources.source("visit_indicator", line.row().id())), issues);
        each(Kind.UNASSIGNED, snapshot.followups().stream()
                .filter(item -> item.status() == FollowupStatus.UNASSIGNED || item.status() == FollowupStatus.UNHANDLED)
                .map(this::source), issues);
        each(Kind.NO_DEADLINE, snapshot.followups().stream().filter(Settling::withoutDeadline).map(this::source),
                issues);
        each(Kind.DEADLINE_UNCLEAR, snapshot.followups().stream().filter(Settling::unclear).map(this::source), issues);
        return issues;
    }

    private static boolean unclear(FollowupItem item) {
        return item.assignments().stream().map(FollowupItem.Assigned::assignment)
                .anyMatch(given -> given.dueDate() == null && DateInput.isNoDay(given.dueText()));
    }

    /** Somebody of the inspected side, or of the group besides the chair, by name. */
    private boolean named(Participant participant) {
        Person head = snapshot.head() == null ? null : snapshot.head().person();
        boolean chair = head != null && head.id().equals(participant.person());
        return participant.attended() && !chair && (participant.person() != null || !participant.title().isBlank());
    }

    private Stream<Source> notItemised() {
        return Stream.concat(
                snapshot.statements().stream().filter(Statement::notItemised)
                        .map(statement -> sources.source("statement", statement.id())),
                snapshot.observations().stream().filter(Observation::notItemised)
                        .map(line -> sources.source("observation", line.id())));
    }

    private static boolean withoutDeadline(FollowupItem item) {
        return item.status() == FollowupStatus.ASSIGNED && item.due() == null
                && item.assignments().stream().map(each -> each.assignment().dueText())
                        .allMatch(String::isBlank);
    }

    private Source source(FollowupItem item) {
        String kind = switch (item.code().series()) {
            case PETITION -> "petition";
            case CONCLUSION -> "conclusion";
            default -> "observation";
        };
        return sources.source(kind, item.record());
    }

    private static void when(boolean missing, Kind kind, List<Issue> issues) {
        if (missing) {
            issues.add(Issue.of(kind));
        }
    }

    private static void each(Kind kind, Stream<Source> found, List<Issue> issues) {
        List<Source> all = found.toList();
        if (!all.isEmpty()) {
            issues.add(new Issue(kind, all));
        }
    }
}
