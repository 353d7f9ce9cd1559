package vn.thucdia.language;

import java.util.zip.CRC32;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A short code for a failure: the same for the same place in the program, so that a person can read it out over the telephone
 * and the log can be searched for it. Made of types and places only, never of messages, which may hold what was typed.
 */
public final class FailureCode {

    /** Letters and digits that cannot be taken for one another when read aloud or copied by hand. */
    private static final String SIGNS = "ABCDEFGHKLMNPQRSTVXY23456789";

    private static final int LENGTH = 4;
    private static final int PLACES = 3;

    private FailureCode() {}

    public static String of(Throwable failure) {
        CRC32 sum = new CRC32();
        int depth = 0;
        for (Throwable at = failure; at != null && depth < PLACES; at = at.getCause(), depth++) {
            add(sum, at);
        }
        StringBuilder code = new StringBuilder();
        for (long rest = sum.getValue(); code.length() < LENGTH; rest /= SIGNS.length()) {
            code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
        }
        return code.toString();
    }

    private static void add(CRC32 sum, Throwable failure) {
        sum.update(failure.getClass().getName().getBytes(UTF_8));
        StackTraceElement[] trace = failure.getStackTrace();
        for (int i = 0; i < Math.min(PLACES, trace.length); i++) {
            sum.update((trace[i].getClassName() + trace[i].getMethodName()).getBytes(UTF_8));
        }
    }
}
