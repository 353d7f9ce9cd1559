package vn.thucdia.ui.draft;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import vn.thucdia.ui.task.TaskRunner;

/** Ties a text field to its {@link EntryQueue}: what is typed is a draft, what is entered leaves the field. Toolkit thread only. */
public final class EntryLine {

    /** What stands beside the field and belongs to its words: a kind, a speaker, a site. */
    public interface Beside {

        /** What the words would belong to if they were entered now, under the keys of the entered lines; asking changes nothing. */
        Map<String, String> now();

        /** Puts it back with the words; what is not there any more stays as it is. */
        void restore(Map<String, String> context);
    }

    private final TextInputControl field;
    private final Beside beside;
    private final EntryQueue queue;
    private final TaskRunner tasks;
    private @Nullable String place;
    /** The place whose words are on their way: asked for again they would come twice. */
    private @Nullable String coming;
    private boolean writing;

    /** @param tasks reads drafts away from the toolkit's thread */
    public EntryLine(TextInputControl field, EntryQueue queue, TaskRunner tasks, Beside beside) {
        this.field = field;
        this.queue = queue;
        this.tasks = tasks;
        this.beside = beside;
        field.textProperty().subscribe(text -> note());
        field.caretPositionProperty().subscribe(caret -> note());
    }

    /** Keeps what is typed and what it belongs to; to be called when the latter changes. */
    public void note() {
        if (!writing && place != null) {
            queue.typed(typed(), field.getCaretPosition(), beside.now());
        }
    }

    private String typed() {
        return field.getText() == null ? "" : field.getText();
    }

    /**
     * Shows the words and lines of a place; those of the one before stay with it.
     *
     * @param recorded whether a line is a record already; runs away from the toolkit's thread
     */
    public void show(String shown, Predicate<UUID> recorded) {
        if (shown.equals(coming == null ? place : coming)) {
            return;
        }
        boolean first = place == null;
        place = null;
        coming = shown;
        if (!first) {
            write("", 0);
        }
        queue.open(tasks, shown, recorded, now -> {
            String meanwhile = typed();
            int caret = field.getCaretPosition();
            place = shown;
            coming = null;
            if (meanwhile.isEmpty()) {
                write(now.text(), now.caret());
                writing = true;
                beside.restore(now.context());
                writing = false;
            } else {
                // Typed before the draft had come.
                queue.setAside(now);
                queue.typed(meanwhile, caret, beside.now());
            }
        });
    }

    private void write(String text, int caret) {
        writing = true;
        field.setText(text);
        field.positionCaret(caret);
        writing = false;
    }

    /** Hands the words over and empties the field; whether they were taken. */
    public boolean enter(Map<String, String> context) {
        boolean taken = queue.enter(typed(), context);
        if (taken) {
            field.clear();
        }
        return taken;
    }

    /** Writes what is typed to the disk before it returns. */
    public void flush() {
        queue.flush();
    }

    public EntryQueue queue() {
        return queue;
    }
}
