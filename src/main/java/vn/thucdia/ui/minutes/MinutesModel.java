package vn.thucdia.ui.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.PdfWriter;
import vn.thucdia.entity.Id;
import vn.thucdia.language.TimeInput;
import vn.thucdia.minutes.Issue;
import vn.thucdia.minutes.Minutes;
import vn.thucdia.minutes.MinutesComposer;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.SaveState;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.ui.task.Progress;
import vn.thucdia.visit.Visit;

/** State of the minutes on screen: the draft, what is pointed at, and the few fields that are filled in here. Toolkit thread. */
final class MinutesModel {

    private final Desk desk;
    private final Runnable visitChanged;
    private final Latest composing;
    private final MinutesComposer composer = new MinutesComposer();
    private final PdfWriter writer = new PdfWriter();
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Spot> selected = new SimpleObjectProperty<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private @Nullable Subscription following;
    private @Nullable Id<Visit> visit;
    private int saves;

    /**
     * @param visitChanged told after one of the visit's own fields was saved
     */
    MinutesModel(Desk desk, Runnable visitChanged) {
        this.desk = desk;
        this.visitChanged = visitChanged;
        this.composing = desk.tasks().latest();
    }

    /** The minutes as last composed; {@code null} until the first are ready. */
    ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    @Nullable
    Draft draft() {
        return draft.get();
    }

    /** What is pointed at, in outline and on the page alike. */
    ObjectProperty<@Nullable Spot> selectedProperty() {
        return selected;
    }

    /** The visit on show; {@code null} before the first. */
    @Nullable
    Id<Visit> visit() {
        return visit;
    }

    List<Issue> issues() {
        Draft now = draft.get();
        return now == null ? List.of() : now.minutes().issues();
    }

    /** Shows a visit and from now on follows whatever is saved anywhere in the window. */
    void show(Id<Visit> id) {
        if (!id.equals(visit)) {
            visit = id;
            selected.set(null);
            draft.set(null);
        }
        if (following == null) {
            following = desk.shell().saveStateProperty().subscribe(() -> {
                if (desk.shell().saveStateProperty().get() instanceof SaveState.Saved) {
                    load();
                }
            });
        }
        load();
    }

    /** Lets go of what it follows. */
    void hide() {
        if (following != null) {
            following.unsubscribe();
            following = null;
        }
    }

    /** Reads the visit afresh and composes it; what is on show stays until then. */
    void load() {
        Id<Visit> id = visit;
        if (id == null) {
            return;
        }
        Draft before = draft.get();
        LocalDate today = desk.today();
        composing.run((Progress progress) -> compose(id, today, before, progress), this::take);
    }

    private Draft compose(Id<Visit> id, LocalDate today, @Nullable Draft before, Progress progress) {
        VisitSnapshot snapshot = desk.app().snapshots().of(id, today);
        Minutes minutes = composer.compose(snapshot);
        if (before != null && before.minutes().equals(minutes)) {
            return before.withVisit(snapshot);
        }
        progress.stopIfCancelled();
        Draft made = Draft.of(snapshot, minutes, writer.write(minutes.document()));
        if (progress.cancelled()) {
            made.layout().pages().close();
            progress.stopIfCancelled();
        }
        return made;
    }

    private void take(Draft made) {
        Spot spot = selected.get();
        if (spot != null && spot.block() >= made.document().blocks().size()) {
            selected.set(null);
        }
        draft.set(made);
    }

    /** Saves when the session began; an unreadable time is not saved, its sentence is returned. Empty when all is well. */
    String saveStart(String text, Consumer<Boolean> done) {
        return saveTime(text, time -> before -> before.withTimes(before.partOfDay(), time, before.endTime()), done);
    }

    /** As {@link #saveStart}, for the end. */
    String saveEnd(String text, Consumer<Boolean> done) {
        return saveTime(text, time -> before -> before.withTimes(before.partOfDay(), before.startTime(), time), done);
    }

    void savePlace(String text, Consumer<Boolean> done) {
        save(before -> before.withPlace(text.strip()), done);
    }

    private String saveTime(String text,
            Function<@Nullable LocalTime, UnaryOperator<Visit>> edit,
            Consumer<Boolean> done) {
        return switch (TimeInput.read(text)) {
            case TimeInput.Wrong wrong -> wrong.problem().sentence(desk.messages());
            case TimeInput.Empty() -> {
                save(edit.apply(null), done);
                yield "";
            }
            case TimeInput.Read(LocalTime time) -> {
                save(edit.apply(time), done);
                yield "";
            }
        };
    }

    /** Edits the freshest visit, so that two edits under way do not undo one another. */
    private void save(UnaryOperator<Visit> edit, Consumer<Boolean> done) {
        Id<Visit> id = visit;
        if (id == null) {
            return;
        }
        saves++;
        desk.saving().save(() -> {
            Visit before = desk.app().visits().require(id);
            Visit after = edit.apply(before);
            if (!after.equals(before)) {
                desk.app().visits().edit(before, after);
            }
            return after;
        }, saved -> {
            done.accept(true);
            visitChanged.run();
            settled();
        }, () -> {
            done.accept(false);
            settled();
        });
    }

    /** Runs something once everything typed here is saved, or was refused with a sentence. */
    void afterSaves(Runnable work) {
        waiting.add(work);
        start();
    }

    private void settled() {
        saves--;
        start();
    }

    private void start() {
        if (saves == 0) {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }
}
