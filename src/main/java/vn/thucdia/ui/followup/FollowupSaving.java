package vn.thucdia.ui.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.AssignmentMode;
import vn.thucdia.followup.AssignmentParty;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.Followups;
import vn.thucdia.followup.Line;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.followup.Petition;
import vn.thucdia.followup.PetitionRoute;
import vn.thucdia.followup.Recording;
import vn.thucdia.place.Body;
import vn.thucdia.ui.visit.line.Drafts;
import vn.thucdia.ui.visit.line.Drafts.Key;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.Visits;

/**
 * Saves what is changed in a row of the list. Each change is worked out from the records as they are when its turn comes, so that two
 * saves under way cannot undo each other.
 */
final class FollowupSaving {

    private final FollowupModel model;
    private final Drafts drafts;

    FollowupSaving(FollowupModel model) {
        this.model = model;
        this.drafts = new Drafts(model.desk(), "followup");
    }

    /** Texts that are not on disk yet, and wait there when they could not be saved. */
    Drafts drafts() {
        return drafts;
    }

    /** Saves the words of a row; empty words are those of the line it rests on. */
    void text(FollowupItem item, String text) {
        String words = text.strip();
        Id<Visit> visit = visit();
        draft(item.record(), "text", words, () -> {
            switch (item.code().series()) {
                case CONCLUSION -> conclusion(visit, item).ifPresent(
                        before -> followups().editConclusion(before, before.withText(words)));
                case PETITION -> petition(item).ifPresent(
                        before -> followups().editPetition(before, before.withText(words)));
                default ->
                    observation(visit, item).ifPresent(before -> model.desk().app().visits().editObservation(before,
                            before.withText(before.text(), words)));
            }
        });
    }

    void purpose(FollowupItem item, String purpose) {
        draft(item.record(), "purpose", purpose.strip(), () -> petition(item).ifPresent(
                before -> followups().editPetition(before, before.withPurpose(purpose.strip()))));
    }

    void addressee(FollowupItem item, String names) {
        draft(item.record(), "addressee", names.strip(), () -> petition(item).ifPresent(
                before -> followups().editPetition(before, before.withAddressee(names.strip()))));
    }

    void route(FollowupItem item, PetitionRoute route) {
        save(() -> petition(item)
                .ifPresent(before -> followups().editPetition(before, before.withRoute(route))));
    }

    void notItemised(FollowupItem item, boolean notItemised) {
        save(() -> petition(item)
                .ifPresent(before -> followups().editPetition(before, before.withItems(notItemised))));
    }

    /** Sets a deadline; where nobody has the work yet, the deadline opens an assignment that waits for its bodies. */
    void due(Slot slot, @Nullable LocalDate date) {
        Id<Visit> visit = visit();
        save(() -> assignment(visit, slot).ifPresentOrElse(
                before -> followups().editAssignment(before, before.withDue(date, before.dueText())),
                () -> assign(visit, slot.item(), date, "")));
    }

    void dueWords(Slot slot, String words) {
        Id<Visit> visit = visit();
        draft(slot.edited(), "dueWords", words.strip(), () -> assignment(visit, slot).ifPresentOrElse(
                before -> followups().editAssignment(before, before.withDue(before.dueDate(), words.strip())),
                () -> assign(visit, slot.item(), null, words.strip())));
    }

    void mode(Slot slot, AssignmentMode mode) {
        Id<Visit> visit = visit();
        save(() -> assignment(visit, slot)
                .ifPresent(before -> followups().editAssignment(before, before.withMode(mode))));
    }

    /** Names a body; where nobody has the work yet, it is given to this one. */
    void add(Slot slot, PartyRole role, Body body) {
        FollowupItem item = slot.item();
        Id<Visit> visit = visit();
        save(() -> assignment(visit, slot).ifPresentOrElse(before -> followups().addParty(before.id(), role, body),
                () -> followups().assignTo(visit, of(item, Conclusion.class), of(item, Petition.class),
                        of(item, Observation.class), role, body)));
    }

    /** Takes an assignment back with its parties. */
    void remove(Assignment assignment) {
        save(() -> followups().removeAssignment(assignment.id()));
    }

    void remove(AssignmentParty party) {
        save(() -> followups().removeParty(party.id()));
    }

    /** Deletes a petition or conclusion, or takes a direction off the list. */
    void remove(FollowupItem item) {
        Id<Visit> visit = visit();
        Recording recording = model.desk().app().recording();
        save(() -> {
            switch (item.code().series()) {
                case PETITION -> petition(item).ifPresent(found -> followups().removePetition(found.id()));
                case CONCLUSION -> conclusion(visit, item).ifPresent(recording::removeConclusion);
                default -> observation(visit, item).ifPresent(recording::unfollow);
            }
        });
    }

    /** Notes what was reported about work that was given, and whether it is done. */
    void progress(Slot slot, String words, @Nullable LocalDate day, boolean done) {
        Id<Visit> visit = visit();
        draft(slot.edited(), "progress", words.strip(), () -> assignment(visit, slot).ifPresent(
                before -> followups().editAssignment(before, before.withProgress(words.strip(), day, done))));
    }

    /** Records what was answered to a petition: in the answer there is, else as one of the chair. */
    void answer(FollowupItem item, String words) {
        Id<Visit> visit = visit();
        Visits visits = model.desk().app().visits();
        draft(item.record(), "answer", words.strip(), () -> {
            Optional<Statement> said = visits.statements(visit).stream()
                    .filter(each -> each.kind() == EntryKind.ANSWER && item.record().equals(each.answers()))
                    .findFirst();
            if (said.isPresent()) {
                visits.editStatement(said.get(), said.get().withText(words.strip()));
            } else if (!words.isBlank()) {
                Participant chair = visits.participants(visit).stream()
                        .filter(each -> each.side() == Side.GROUP && each.role() == ParticipantRole.HEAD).findFirst()
                        .orElse(null);
                model.desk().app().recording().say(visit, Line.of(EntryKind.ANSWER, words.strip())
                        .about(new Id<>(item.record().value())).saidBy(chair == null ? null : chair.id(),
                                Section.GROUP_REMARKS));
            }
        });
    }

    private void assign(Id<Visit> visit, FollowupItem item, @Nullable LocalDate date, String words) {
        if (date != null || !words.isEmpty()) {
            followups().assign(visit, of(item, Conclusion.class), of(item, Petition.class),
                    of(item, Observation.class), "", AssignmentMode.CARRY_OUT, date, words);
        }
    }

    /** The record of a row as an id of its kind, or {@code null} when it is of another. */
    private static <T> @Nullable Id<T> of(FollowupItem item, Class<T> kind) {
        Class<?> own = switch (item.code().series()) {
            case CONCLUSION -> Conclusion.class;
            case PETITION -> Petition.class;
            default -> Observation.class;
        };
        return own == kind ? new Id<T>(item.record().value()) : null;
    }

    /** The assignment of a slot as it is now; for one being made, what an entry just before may have made of it. */
    private Optional<Assignment> assignment(Id<Visit> visit, Slot slot) {
        Id<?> record = slot.item().record();
        return followups().assignments(visit).stream()
                .filter(each -> slot.assignment() == null
                        ? !slot.knows(each.id()) && (record.equals(each.conclusion())
                                || record.equals(each.petition()) || record.equals(each.observation()))
                        : each.id().equals(slot.assignment()))
                .findFirst();
    }

    private Optional<Petition> petition(FollowupItem item) {
        Id<Petition> id = of(item, Petition.class);
        return id == null ? Optional.empty() : followups().findPetition(id);
    }

    private Optional<Conclusion> conclusion(Id<Visit> visit, FollowupItem item) {
        return followups().conclusions(visit).stream().filter(each -> each.id().equals(item.record())).findFirst();
    }

    private Optional<Observation> observation(Id<Visit> visit, FollowupItem item) {
        return model.desk().app().visits().observations(visit).stream()
                .filter(each -> each.id().equals(item.record())).findFirst();
    }

    private Id<Visit> visit() {
        return Objects.requireNonNull(model.visit());
    }

    private Followups followups() {
        return model.desk().app().followups();
    }

    private void save(Runnable work) {
        model.desk().saving().save(work, this::reload);
    }

    private void draft(Id<?> record, String field, String text, Runnable write) {
        drafts.save(new Key(record, field), text, write, this::reload);
    }

    private void reload() {
        model.reload(() -> {});
    }
}
