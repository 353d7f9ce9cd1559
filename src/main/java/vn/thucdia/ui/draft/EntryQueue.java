package vn.thucdia.ui.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.ui.task.TaskRunner;

/**
 * The queue behind one entry line. Enter hands a line over and the field is free at once: saves run in the order of the lines, and one
 * that fails comes back as a line of its own with its reason, never among the words typed since. Every line is a draft on disk until it
 * is saved. Each place (a visit, mostly) has its own words and lines. Toolkit thread only.
 */
public final class EntryQueue {

    /** Saves a line as the record with the line's id. */
    @FunctionalInterface
    public interface Save {
        /**
         * Calls one of the two, once, on the toolkit's thread; saves asked for one after the other run in that order.
         *
         * @param failed takes the reason in words
         */
        void save(QueuedLine line, Runnable saved, Consumer<String> failed);
    }

    private final DraftStore store;
    private final String name;
    private final Supplier<UUID> ids;
    private final Save save;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final ObservableList<QueuedLine> lines = FXCollections.observableArrayList();
    // Held, because the source knows its view only weakly.
    private final ObservableList<QueuedLine> linesView = FXCollections.unmodifiableObservableList(lines);
    private final List<Early> early = new ArrayList<>();
    private @Nullable String place;
    /** The place whose draft is being read; what is entered meanwhile belongs to it. */
    private @Nullable String coming;

    private record Early(String place, String text, Map<String, String> context) {}

    /**
     * @param name of the entry line, a part of the names of its files
     * @param ids  makes the id of a line and of the record it becomes
     */
    public EntryQueue(DraftStore store, String name, Supplier<UUID> ids, Save save) {
        this.store = store;
        this.name = name;
        this.ids = ids;
        this.save = save;
    }

    /**
     * Goes to a place whose lines are typed in a form that comes and goes: words left over from the last time become a line of their own.
     *
     * @param recorded whether a line is a record already: it was saved just before the program ended
     */
    public void openForm(TaskRunner tasks, String shown, Predicate<UUID> recorded) {
        if (!shown.equals(coming == null ? place : coming)) {
            open(tasks, shown, recorded, draft -> {
                typed("", 0, Map.of());
                setAside(draft);
            });
        }
    }

    /**
     * Goes to a place once its draft was read; both predicate and reading run away from the toolkit's thread. Of several places asked for
     * one after the other the last is shown, in whatever order they come.
     */
    void open(TaskRunner tasks, String shown, Predicate<UUID> recorded, Consumer<Draft> then) {
        coming = shown;
        tasks.run(() -> {
            Draft read = store.get(key(shown));
            return read.with(read.lines().stream().filter(line -> !recorded.test(line.id())).toList());
        }, read -> arrived(shown, read, then), () -> arrived(shown, store.get(key(shown)), then));
    }

    private void arrived(String shown, Draft read, Consumer<Draft> then) {
        if (shown.equals(coming)) {
            coming = null;
            then.accept(show(shown, read));
        } else if (drafts.putIfAbsent(shown, read) == null) {
            keep(shown);
        }
        List<Early> now = early.stream().filter(line -> line.place().equals(shown)).toList();
        early.removeAll(now);
        now.forEach(line -> enter(shown, line.text(), line.context(), draft -> draft));
    }

    /**
     * Goes to a place.
     *
     * @param read its draft as it is on disk; what was typed or entered there since the start wins over it
     * @return what stands there
     */
    Draft show(String shown, Draft read) {
        place = shown;
        if (drafts.putIfAbsent(shown, read) == null) {
            keep(shown);
        }
        Draft now = draft(shown);
        lines.setAll(now.lines());
        return now;
    }

    /**
     * Notes what stands in the field; nothing happens before a place is shown.
     *
     * @param context what it would belong to if it were entered now
     */
    public void typed(String text, int caret, Map<String, String> context) {
        String here = place;
        if (here != null) {
            Draft now = draft(here).typed(text, caret, context);
            // Also for the caret alone: it moves behind the text, and would come back one key too early.
            if (!now.equals(draft(here))) {
                drafts.put(here, now);
                keep(here);
            }
        }
    }

    /**
     * Takes a line over; the field may be emptied when this returns.
     *
     * @param context what the line belongs to now
     * @return whether it was taken: not before a place is asked for, and not a blank one
     */
    public boolean enter(String text, Map<String, String> context) {
        String here = place;
        String next = coming;
        if (here == null && next == null || text.isBlank()) {
            return false;
        }
        if (next != null) {
            early.add(new Early(next, text, Map.copyOf(context)));
        } else if (here != null) {
            // In one step: what is on disk never has the words in the field and in a line as well.
            enter(here, text, context, draft -> draft.typed("", 0, Map.of()));
        }
        return true;
    }

    private void enter(String here, String text, Map<String, String> context, UnaryOperator<Draft> emptied) {
        QueuedLine line = new QueuedLine(ids.get(), text.strip(), context, QueuedLine.Stage.SAVING, "");
        change(here, draft -> emptied.apply(draft.plus(line)));
        start(here, line);
    }

    /** Makes words that were typed earlier, and never entered, a line of their own: others are being typed already. */
    void setAside(Draft earlier) {
        String here = place;
        if (here != null && !earlier.text().isBlank()) {
            QueuedLine line = new QueuedLine(ids.get(), earlier.text().strip(), earlier.context(),
                    QueuedLine.Stage.RESTORED, "");
            change(here, draft -> draft.plus(line));
        }
    }

    /** Tries a line again, with the words as they were mended. */
    public void again(QueuedLine line, String text) {
        String here = place;
        if (here != null && !text.isBlank() && draft(here).lines().stream()
                .anyMatch(each -> each.id().equals(line.id()) && each.stage() != QueuedLine.Stage.SAVING)) {
            QueuedLine now = line.withText(text.strip()).at(QueuedLine.Stage.SAVING, "");
            change(here, draft -> draft.change(line.id(), old -> now));
            start(here, now);
        }
    }

    /** The words of a line that failed were mended, and are not entered yet. */
    public void mended(QueuedLine line, String text) {
        String here = place;
        if (here != null) {
            drafts.put(here, draft(here).change(line.id(), old -> old.withText(text)));
            keep(here);
        }
    }

    /** Leaves a line out that was not saved; the person decides. */
    public void drop(QueuedLine line) {
        String here = place;
        if (here != null) {
            change(here, draft -> draft.without(line.id()));
        }
    }

    private void start(String of, QueuedLine line) {
        save.save(line, () -> change(of, draft -> draft.without(line.id())),
                reason -> change(of,
                        draft -> draft.change(line.id(), old -> old.at(QueuedLine.Stage.FAILED, reason))));
    }

    private void change(String of, UnaryOperator<Draft> change) {
        Draft now = change.apply(draft(of));
        drafts.put(of, now);
        keep(of);
        if (of.equals(place)) {
            lines.setAll(now.lines());
        }
    }

    private void keep(String of) {
        store.put(key(of), draft(of));
    }

    private Draft draft(String of) {
        return drafts.getOrDefault(of, Draft.NONE);
    }

    private String key(String of) {
        return of + "." + name;
    }

    /** Writes what is noted to the disk; waits for it. */
    public void flush() {
        store.flush();
    }

    /** The lines of the place shown that are not saved, in the order in which they were entered. */
    public ObservableList<QueuedLine> lines() {
        return linesView;
    }
}
