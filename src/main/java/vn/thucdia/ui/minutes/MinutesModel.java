package vn.thucdia.ui.minutes;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.PdfWriter;
import vn.thucdia.entity.Id;
import vn.thucdia.minutes.Issue;
import vn.thucdia.minutes.Minutes;
import vn.thucdia.minutes.MinutesComposer;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.SaveState;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.ui.task.Progress;
import vn.thucdia.visit.Visit;

/** State of the minutes on screen: the draft, what is pointed at, what is missing. Toolkit thread only. */
final class MinutesModel {

    private final Desk desk;
    private final SessionEdits edits;
    private final Latest composing;
    private final MinutesComposer composer = new MinutesComposer();
    private final PdfWriter writer = new PdfWriter();
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Spot> selected = new SimpleObjectProperty<>();
    private @Nullable Subscription following;
    private @Nullable Id<Visit> visit;

    /**
     * @param visitChanged told after one of the visit's own fields was saved
     */
    MinutesModel(Desk desk, Runnable visitChanged) {
        this.desk = desk;
        this.edits = new SessionEdits(desk, () -> visit, visitChanged);
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

    /** What of the visit itself is filled in beside the minutes. */
    SessionEdits edits() {
        return edits;
    }
}
