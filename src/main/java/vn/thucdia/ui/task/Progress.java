package vn.thucdia.ui.task;

/** What long work says about itself while it runs, and how it learns that nobody waits for it any more. Any thread. */
public interface Progress {

    /** How far the work is, 0 to 1. */
    void at(double fraction);

    /** Whether the person asked to stop. */
    boolean cancelled();

    /** Leaves the work when it was cancelled; the runner takes that quietly. */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }

    /** Thrown by {@link #stopIfCancelled()}; not an error. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
