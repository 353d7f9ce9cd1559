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
 */
public record Notice(Kind kind, String sentence, List<String> details, @Nullable Runnable takeBack) {

    /** How a notice looks. */
    public enum Kind {
        INFO, SUCCESS, WARNING, DANGER
    }

    public Notice(Kind kind, String sentence) {
        this(kind, sentence, List.of(), null);
    }
}
