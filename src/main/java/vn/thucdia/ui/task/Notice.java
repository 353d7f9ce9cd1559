package vn.thucdia.ui.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One sentence the person must see, shown in the shell until it is dismissed.
 *
 * @param kind     how it looks
 * @param sentence what happened, what is safe, what to do; in the language of the window
 * @param details  sentences behind it, shown when asked for; may be empty
 * @param takeBack takes back what it tells of; offered only until something else is saved, {@code null} for none
 * @param acts     what can be done about it; with any of them the notice stays until one has settled it
 */
public record Notice(Kind kind, String sentence, List<String> details, @Nullable Runnable takeBack, List<Act> acts) {

    /** What a person can do about it, in words. */
    public record Act(String label, Runnable act) {}

    public Notice(Kind kind, String sentence, List<String> details, @Nullable Runnable takeBack) {
        this(kind, sentence, details, takeBack, List.of());
    }

    /** How a notice looks. */
    public enum Kind {
        INFO, SUCCESS, WARNING, DANGER
    }

    public Notice(Kind kind, String sentence) {
        this(kind, sentence, List.of(), null);
    }
}
