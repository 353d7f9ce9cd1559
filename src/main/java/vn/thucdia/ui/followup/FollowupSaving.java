package vn.thucdia.ui.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.AssignmentMode;
import vn.thucdia.followup.AssignmentParty;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.Followups;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.followup.Petition;
import vn.thucdia.followup.PetitionRoute;
import vn.thucdia.place.Body;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Visit;

/**
 * Saves what is changed in a row of the list. Each change is worked out from the records as they are when its turn comes, so that two
 * saves under way cannot undo each other.
 */
final class FollowupSaving {

    private final FollowupModel model;

    FollowupSaving(FollowupModel model) {
        this.model = model;
    }

    /** Saves the words of a row; empty words are those of the line it rests on. */
    void text(FollowupItem item, String text, Consumer<Boolean> done) {
        String words = text.strip();
        save(() -> {
            switch (item.code().series()) {
                case CONCLUSION -> conclusion(item).ifPresent(
                        before -> followups().editConclusion(before, before.withText(words)));
                case PETITION -> petition(item).ifPresent(
                        before -> followups().editPetition(before, before.withText(words)));
                default -> observation(item).ifPresent(before -> model.desk().app().visits().editObservation(before,
                        before.withText(before.text(), words)));
            }
        }, done);
    }

    void purpose(FollowupItem item, String purpose, Consumer<Boolean> done) {
        save(() -> petition(item).ifPresent(
                before -> followups().editPetition(before, before.withPurpose(purpose.strip()))), done);
    }

    void route(FollowupItem item, PetitionRoute route) {
        save(() -> petition(item)
                .ifPresent(before -> followups().editPetition(before, before.withRoute(route))), done -> {});
    }

    void notItemised(FollowupItem item, boolean notItemised) {
        save(() -> petition(item)
                .ifPresent(before -> followups().editPetition(before, before.withItems(notItemised))), done -> {});
    }

    /** Sets a deadline; where nobody has the work yet, the deadline opens an assignment that waits for its bodies. */
    void due(Slot slot, @Nullable LocalDate date) {
        save(() -> assignment(slot).ifPresentOrElse(
                before -> followups().editAssignment(before, before.withDue(date, before.dueText())),
                () -> assign(slot.item(), date, "")), done -> {});
    }

    void dueWords(Slot slot, String words, Consumer<Boolean> done) {
        save(() -> assignment(slot).ifPresentOrElse(
                before -> followups().editAssignment(before, before.withDue(before.dueDate(), words.strip())),
                () -> assign(slot.item(), null, words.strip())), done);
    }

    void mode(Slot slot, AssignmentMode mode) {
        save(() -> assignment(slot)
                .ifPresent(before -> followups().editAssignment(before, before.withMode(mode))), done -> {});
    }

    /** Names a body; where nobody has the work yet, it is given to this one. */
    void add(Slot slot, PartyRole role, Body body) {
        FollowupItem item = slot.item();
        save(() -> assignment(slot).ifPresentOrElse(before -> followups().addParty(before.id(), role, body),
                () -> followups().assignTo(visit(), of(item, Conclusion.class), of(item, Petition.class),
                        of(item, Observation.class), role, body)),
                done -> {});
    }

    /** Takes an assignment back with its parties. */
    void remove(Assignment assignment) {
        save(() -> followups().removeAssignment(assignment.id()), done -> {});
    }

    void remove(AssignmentParty party) {
        save(() -> followups().removeParty(party.id()), done -> {});
    }

    void remove(FollowupItem petition) {
        save(() -> petition(petition).ifPresent(found -> followups().removePetition(found.id())), done -> {});
    }

    private void assign(FollowupItem item, @Nullable LocalDate date, String words) {
        if (date != null || !words.isEmpty()) {
            followups().assign(visit(), of(item, Conclusion.class), of(item, Petition.class),
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
    private Optional<Assignment> assignment(Slot slot) {
        Id<?> record = slot.item().record();
        return followups().assignments(visit()).stream()
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

    private Optional<Conclusion> conclusion(FollowupItem item) {
        return followups().conclusions(visit()).stream().filter(each -> each.id().equals(item.record())).findFirst();
    }

    private Optional<Observation> observation(FollowupItem item) {
        return model.desk().app().visits().observations(visit()).stream()
                .filter(each -> each.id().equals(item.record())).findFirst();
    }

    private Id<Visit> visit() {
        return Objects.requireNonNull(model.visit());
    }

    private Followups followups() {
        return model.desk().app().followups();
    }

    private void save(Runnable work, Consumer<Boolean> done) {
        model.desk().saving().save(() -> {
            work.run();
            return true;
        }, saved -> {
            done.accept(true);
            model.reload(() -> {});
        }, () -> done.accept(false));
    }
}
