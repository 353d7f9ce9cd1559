package vn.thucdia.visit;

import org.jspecify.annotations.Nullable;

/** Why something is as it was found: in words, and of which kind. */
public record Cause(String cause, @Nullable CauseKind causeKind) {

    /** Nothing was said of it. */
    public static final Cause NONE = new Cause("", null);
}
