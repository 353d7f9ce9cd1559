package vn.thucdia.ui.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.followup.Petition;
import vn.thucdia.language.Messages;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Statement;

/**
 * A step on the way of a petition or conclusion.
 *
 * @param done whether it was taken
 * @param date when, as far as known
 * @param code of the record that shows it, or empty
 */
record Step(String title, boolean done, String text, @Nullable LocalDate date, String code, @Nullable Id<?> record) {

    /** The steps of a row: from where it came, its answer, its assignments. */
    static List<Step> of(FollowupItem item, VisitSnapshot visit, Messages messages) {
        List<Step> steps = new ArrayList<>();
        boolean petition = item.code().series() == Code.Series.PETITION;
        steps.add(source(item, visit, messages));
        if (petition) {
            steps.add(answer(item, visit, messages));
        }
        steps.addAll(assignments(item, visit, messages));
        steps.addAll(progress(item, messages));
        return steps;
    }

    private static Step source(FollowupItem item, VisitSnapshot visit, Messages messages) {
        Code.Series series = item.code().series();
        String title = messages.get(switch (series) {
            case PETITION -> "followup.step.petition";
            case CONCLUSION -> "followup.step.conclusion";
            default -> "followup.step.direction";
        });
        Id<Participant> by = series == Code.Series.PETITION
                ? visit.petitions().stream().filter(each -> each.id().equals(item.record())).findFirst()
                        .map(Petition::raisedBy).orElse(null)
                : visit.statements().stream().filter(each -> each.id().equals(item.source())).findFirst()
                        .map(Statement::speaker).orElse(null);
        String text = visit.participant(by).map(who -> messages.get(
                series == Code.Series.PETITION ? "followup.step.raised" : "followup.step.said", who.name())).orElse("");
        return step(title, true, text, item.source(), visit);
    }

    private static Step answer(FollowupItem item, VisitSnapshot visit, Messages messages) {
        String title = messages.get("followup.step.answer");
        if (!item.answers().isEmpty()) {
            Id<?> answer = item.answers().getFirst();
            String text = visit.statements().stream().filter(each -> each.id().equals(answer)).findFirst()
                    .map(Statement::text).orElse("");
            return step(title, true, text, answer, visit);
        }
        boolean answered = item.status() == FollowupStatus.ANSWERED;
        return new Step(title, answered,
                messages.get(answered ? "followup.step.answered" : "followup.step.unanswered"), null, "", null);
    }

    private static List<Step> assignments(FollowupItem item, VisitSnapshot visit, Messages messages) {
        List<Step> given = item.assignments().stream().filter(each -> !each.parties().isEmpty())
                .map(each -> assignment(each, item, visit, messages)).toList();
        if (!given.isEmpty()) {
            return given;
        }
        boolean needless = item.status() == FollowupStatus.ANSWERED;
        return List.of(new Step(messages.get("followup.step.assignment"), needless,
                messages.get(needless ? "followup.step.needless" : "followup.step.unassigned"), null, "", null));
    }

    /** What was reported last, and whether the work is done. */
    private static List<Step> progress(FollowupItem item, Messages messages) {
        return item.assignments().stream().map(Assigned::assignment)
                .filter(given -> given.done() || !given.progress().isEmpty())
                .map(given -> new Step(messages.get(given.done() ? "followup.step.done" : "followup.step.reported"),
                        true,
                        given.progress(), given.progressDate(), "", null))
                .toList();
    }

    private static Step assignment(Assigned given, FollowupItem item, VisitSnapshot visit, Messages messages) {
        Id<Conclusion> conclusion = given.assignment().conclusion();
        Id<?> shown = Objects.equals(conclusion, item.record()) ? null : conclusion;
        return step(messages.get("followup.step.assignment"), true, text(given, messages), shown, visit);
    }

    private static String text(Assigned given, Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(String.join(", ", given.leads()));
        parts.add(roles(given, PartyRole.COORDINATING, messages.get("followup.party.coordinating")));
        parts.add(roles(given, PartyRole.REPORT_TO, messages.get("followup.party.report")));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String roles(Assigned given, PartyRole role, String word) {
        List<String> names = given.names(role);
        return names.isEmpty() ? "" : word + " " + String.join(", ", names);
    }

    private static Step step(String title, boolean done, String text, @Nullable Id<?> record, VisitSnapshot visit) {
        return new Step(title, done, text, visit.visit().date(),
                visit.code(record).map(Object::toString).orElse(""), record);
    }
}
