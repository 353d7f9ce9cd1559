package vn.thucdia.ui.shell;

import java.time.LocalTime;

/** What the status bar says about saving. */
public sealed interface SaveState {

    /** Nothing was saved since the window opened. */
    record Untouched() implements SaveState {}

    /** The last change is on disk since this local time. */
    record Saved(LocalTime at) implements SaveState {}

    /** The last change was taken back or done again, and that is on disk; the sentence says which. */
    record Said(String sentence) implements SaveState {}

    /** The last change could not be saved; the sentence above the sheet says why. */
    record Failed() implements SaveState {}
}
