package vn.thucdia.ui.draft;

import java.util.Map;
import java.util.UUID;

/**
 * A line that was entered and is not on disk as a record yet.
 *
 * @param id      also the id of the record it becomes, so that a line that was saved just before a crash is known by it
 * @param text    as typed, without blanks at the ends
 * @param context what the line belongs to, as it was when Enter was pressed: kind, speaker, side, …; keys are the caller's
 * @param stage   how far it is
 * @param reason  why it is not saved, in words; empty while it is being saved
 */
public record QueuedLine(UUID id, String text, Map<String, String> context, Stage stage, String reason) {

    /** How far a line is. */
    public enum Stage {
        /** On its way. */
        SAVING,
        /** Could not be saved. */
        FAILED,
        /** Found in the draft file at the start: the program ended before it was saved. */
        RESTORED
    }

    public QueuedLine {
        context = Map.copyOf(context);
    }

    /** What was noted under a key, or nothing. */
    public String context(String key) {
        return context.getOrDefault(key, "");
    }

    QueuedLine at(Stage newStage, String newReason) {
        return new QueuedLine(id, text, context, newStage, newReason);
    }

    QueuedLine withText(String newText) {
        return new QueuedLine(id, newText, context, stage, reason);
    }
}
