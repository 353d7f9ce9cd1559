package vn.thucdia.cli;

/** What the program answers to whoever started it. */
final class ExitCode {

    static final int DONE = 0;
    /** Refused, with one sentence on the error stream. */
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    /** A window was asked for and cannot be opened here. */
    static final int NO_WINDOW = 3;

    private ExitCode() {}
}
