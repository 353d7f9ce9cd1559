package vn.thucdia.ui.entry;

/**
 * A way to finish the name being typed.
 *
 * @param replaced from the sign to the caret
 * @param inserted what to put there: sign, name and, where none follows, a blank
 */
public record Suggestion(Known known, Span replaced, String inserted) {}
