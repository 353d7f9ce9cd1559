package vn.thucdia.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Code.Numbered;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.Visits;

/**
 * What a visit leaves to be followed: its conclusions, the directions put on the list, its petitions. A conclusion that only passes
 * a petition on has no row of its own: it stands in the petition's chain.
 */
public final class FollowupList {

    /** Days before a deadline from which it counts as near. */
    public static final int SOON_DAYS = 14;

    private final Visits visits;
    private final Followups followups;

    public FollowupList(Visits visits, Followups followups) {
        this.visits = visits;
        this.followups = followups;
    }

    public List<FollowupItem> of(Id<Visit> visit, LocalDate today) {
        List<Assigned> assigned = followups.assigned(followups.assignments(visit));
        List<Statement> statements = visits.statements(visit);
        List<Observation> observations = visits.observations(visit);
        Map<Id<?>, String> words = new HashMap<>();
        statements.forEach(statement -> words.put(statement.id(), statement.text()));
        observations.forEach(line -> words.put(line.id(), line.substance()));
        List<Id<?>> lines = new ArrayList<>(observations.stream().map(Observation::id).toList());
        statements.forEach(statement -> lines.add(statement.id()));
        List<FollowupItem> items = new ArrayList<>(
                SourceOrder.of(conclusions(visit, assigned, words, today), FollowupItem::source, lines));
        items.addAll(directions(observations, assigned, words, today));
        items.addAll(SourceOrder.of(petitions(visit, assigned, statements, words, today), FollowupItem::source, lines));
        return items;
    }

    private List<FollowupItem> conclusions(Id<Visit> visit, List<Assigned> assigned, Map<Id<?>, String> words,
            LocalDate today) {
        List<Conclusion> all = followups.conclusions(visit);
        Map<Id<?>, Code> codes = Code.of(Code.Series.CONCLUSION,
                all.stream().map(each -> new Numbered(each.id(), each.number())).toList());
        List<FollowupItem> items = new ArrayList<>();
        for (Conclusion conclusion : all) {
            List<Assigned> its = only(assigned, each -> conclusion.id().equals(each.conclusion()));
            if (its.isEmpty() || its.stream().anyMatch(each -> each.assignment().petition() == null)) {
                items.add(item(conclusion.id(), codes, words(conclusion.text(), conclusion.source(), words),
                        conclusion.source(), false, its, List.of(), today));
            }
        }
        return items;
    }

    private static List<FollowupItem> directions(List<Observation> all, List<Assigned> assigned,
            Map<Id<?>, String> words,
            LocalDate today) {
        Map<Id<?>, Code> codes = Code.of(Code.Series.SITE,
                all.stream().map(each -> new Numbered(each.id(), each.number())).toList());
        return all.stream().filter(line -> line.kind() == EntryKind.DIRECTION && line.followUp())
                .map(line -> item(line.id(), codes, words("", line.id(), words), line.id(), line.lacksDetail(),
                        only(assigned, each -> line.id().equals(each.observation())), List.of(), today))
                .toList();
    }

    private List<FollowupItem> petitions(Id<Visit> visit, List<Assigned> assigned, List<Statement> statements,
            Map<Id<?>, String> words, LocalDate today) {
        List<Petition> all = followups.petitions(visit);
        Map<Id<?>, Code> codes = Code.of(Code.Series.PETITION,
                all.stream().map(each -> new Numbered(each.id(), each.number())).toList());
        List<FollowupItem> items = new ArrayList<>();
        for (Petition petition : all) {
            List<Id<?>> answers = new ArrayList<>();
            statements.stream().filter(said -> said.kind() == EntryKind.ANSWER && petition.id().equals(said.answers()))
                    .forEach(said -> answers.add(said.id()));
            FollowupItem item = item(petition.id(), codes, words(petition.text(), petition.source(), words),
                    petition.source(), petition.notItemised(),
                    only(assigned, each -> petition.id().equals(each.petition())),
                    answers, today);
            boolean answered = petition.route() == PetitionRoute.ANSWERED_ON_SPOT || !answers.isEmpty();
            items.add(item.status() != FollowupStatus.UNASSIGNED
                    ? item
                    : withStatus(item, answered ? FollowupStatus.ANSWERED : FollowupStatus.UNHANDLED));
        }
        return items;
    }

    private static FollowupItem withStatus(FollowupItem item, FollowupStatus status) {
        return new FollowupItem(item.record(), item.code(), item.text(), item.source(), item.notItemised(),
                item.assignments(), item.answers(), item.due(), status);
    }

    private static String words(String own, @Nullable Id<?> source, Map<Id<?>, String> words) {
        return own.isBlank() && source != null ? words.getOrDefault(source, "") : own;
    }

    private static List<Assigned> only(List<Assigned> all, Predicate<Assignment> which) {
        return all.stream().filter(each -> which.test(each.assignment())).toList();
    }

    private static FollowupItem item(Id<?> id, Map<Id<?>, Code> codes, String text, @Nullable Id<?> source,
            boolean notItemised, List<Assigned> assigned, List<Id<?>> answers, LocalDate today) {
        // What is done has no deadline any more, unless all is done.
        boolean all = assigned.stream().allMatch(each -> each.assignment().done());
        LocalDate due = assigned.stream().filter(each -> all || !each.assignment().done())
                .map(each -> each.assignment().dueDate()).filter(Objects::nonNull)
                .map(Objects::requireNonNull).min(Comparator.naturalOrder()).orElse(null);
        return new FollowupItem(id, Objects.requireNonNull(codes.get(id)), text, source, notItemised, assigned, answers,
                due,
                status(assigned, due, today));
    }

    private static FollowupStatus status(List<Assigned> assigned, @Nullable LocalDate due, LocalDate today) {
        if (assigned.stream().allMatch(each -> each.parties().isEmpty())) {
            return FollowupStatus.UNASSIGNED;
        }
        if (assigned.stream().allMatch(each -> each.assignment().done())) {
            return FollowupStatus.DONE;
        }
        if (due == null || due.isAfter(today.plusDays(SOON_DAYS))) {
            return FollowupStatus.ASSIGNED;
        }
        return due.isBefore(today) ? FollowupStatus.OVERDUE : FollowupStatus.DUE_SOON;
    }
}
