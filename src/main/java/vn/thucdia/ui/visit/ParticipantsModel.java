package vn.thucdia.ui.visit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.draft.FieldWords;
import vn.thucdia.ui.draft.QueuedLine;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.UnitWords;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Visit;

/** Who took part in a visit. Every change is saved at once, from a fresh read. */
final class ParticipantsModel {

    /** Keys of what an entered line belongs to. */
    private static final String SIDE = "side";
    private static final String VISIT = "visit";

    private record Read(List<Participant> participants, String kind) {}

    private final Desk desk;
    private final Runnable changed;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<List<Participant>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper kind = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Id<Visit>> visit = new ReadOnlyObjectWrapper<>();

    /** @param changed something was saved */
    ParticipantsModel(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.reading = desk.tasks().latest();
    }

    void show(Id<Visit> shown) {
        visit.set(shown);
        load();
    }

    private void load() {
        Id<Visit> shown = visit.get();
        if (shown != null) {
            reading.run(() -> read(shown), read -> {
                kind.set(read.kind());
                all.set(read.participants());
            });
        }
    }

    private Read read(Id<Visit> shown) {
        AppContext app = desk.app();
        AdminUnit unit = app.visits().find(shown).map(Visit::unit).flatMap(app.places()::unit).orElse(null);
        return new Read(app.visits().participants(shown), UnitWords.kind(unit, desk.messages()));
    }

    /** The kind of unit that is visited, as said inside a sentence. */
    ReadOnlyStringProperty kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** What is typed in a field of somebody. */
    FieldWords words(String field) {
        return desk.words("participant-" + field);
    }

    private void saved() {
        load();
        changed.run();
    }

    List<Participant> of(Side side) {
        return all.get().stream().filter(one -> one.side() == side).toList();
    }

    /** What an entered line belongs to. */
    Map<String, String> context(Side side) {
        Id<Visit> shown = visit.get();
        return Map.of(SIDE, side.name(), VISIT, shown == null ? "" : shown.toString());
    }

    /** The side that a context speaks of. */
    Optional<Side> side(Map<String, String> context) {
        return Optional.ofNullable(context.get(SIDE)).map(Side::valueOf);
    }

    /** Whether an entered line is a record already. Not on the toolkit's thread. */
    boolean isRecorded(UUID line) {
        return desk.app().visits().participant(new Id<>(line)).isPresent();
    }

    /**
     * Adds somebody entered as “name, title”. A comma after what is no name of a person, as in “Huyện ủy, HĐND, UBND huyện”, belongs to
     * the name.
     */
    void record(QueuedLine entered, Runnable saved, Consumer<String> failed) {
        Side side = entered.context(SIDE).isEmpty() ? Side.GROUP : Side.valueOf(entered.context(SIDE));
        Id<Visit> shown = entered.context(VISIT).isEmpty() ? visit.get() : Id.parse(entered.context(VISIT));
        if (shown == null) {
            failed.accept("");
            return;
        }
        String line = entered.text();
        int comma = isPersonName(line.split(",", 2)[0].strip()) ? line.indexOf(',') : -1;
        String name = comma < 0 ? line : line.substring(0, comma);
        String title = comma < 0 ? "" : line.substring(comma + 1);
        ParticipantRole role = side == Side.GROUP ? ParticipantRole.MEMBER : ParticipantRole.ATTENDEE;
        desk.record(() -> desk.app().visits().addParticipant(new Id<>(entered.id()), shown, side, role, name, title),
                added -> saved(), saved, failed);
    }

    /** At least two words, each with a capital and small letters behind it: “Tống Thanh Hải”, “Nguyễn Văn A”. */
    private static boolean isPersonName(String words) {
        return words.matches("\\p{Lu}[\\p{Ll}\\p{M}]*(\\s+\\p{Lu}[\\p{Ll}\\p{M}]*)+");
    }

    void edit(Participant one, UnaryOperator<Participant> change, Consumer<Boolean> done) {
        desk.saving().save(() -> {
            fresh(one).ifPresent(now -> desk.app().visits().editParticipant(now, change.apply(now)));
            return true;
        }, saved -> {
            done.accept(true);
            saved();
        }, () -> done.accept(false));
    }

    /** Gives somebody a role; one that is recorded already is not saved again. */
    void choose(Participant one, @Nullable ParticipantRole role) {
        boolean known = all.get().stream().anyMatch(each -> each.id().equals(one.id()) && each.role() == role);
        if (role != null && !known) {
            edit(one, now -> now.withSide(Objects.requireNonNullElse(now.side(), Side.GROUP), role), saved -> {});
        }
    }

    void remove(Participant one) {
        desk.saving().save(() -> desk.app().visits().removeParticipant(one.id()), this::saved);
    }

    /** Moves somebody up (−1) or down (+1) among those of the same side; nothing happens at the end of the list. */
    void move(Participant one, int by) {
        desk.saving().save(() -> {
            List<Participant> now = all(one).stream().filter(each -> each.side() == one.side()).toList();
            int from = now.stream().map(Participant::id).toList().indexOf(one.id());
            int to = from + by;
            if (from >= 0 && to >= 0 && to < now.size()) {
                desk.app().visits().moveParticipant(now.get(from), key(now, by < 0 ? to - 1 : to),
                        key(now, by < 0 ? to : to + 1));
            }
        }, this::saved);
    }

    private static @Nullable OrderKey key(List<Participant> list, int at) {
        return at < 0 || at >= list.size() ? null : list.get(at).position();
    }

    private Optional<Participant> fresh(Participant one) {
        return all(one).stream().filter(each -> each.id().equals(one.id())).findFirst();
    }

    private List<Participant> all(Participant one) {
        Id<Visit> of = one.visit();
        return of == null ? List.of() : desk.app().visits().participants(of);
    }

    /** The visit shown. */
    ReadOnlyObjectProperty<@Nullable Id<Visit>> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Participant>> allProperty() {
        return all.getReadOnlyProperty();
    }
}
