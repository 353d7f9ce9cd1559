package vn.thucdia.ui.task;

/**
 * One sentence the person must see, shown in the shell until it is dismissed.
 *
 * @param kind     how it looks
 * @param sentence what happened, what is safe, what to do; in the language of the window
 */
public record Notice(Kind kind, String sentence) {

    /** How a notice looks. */
    public enum Kind {
        INFO, SUCCESS, WARNING, DANGER
    }
}
