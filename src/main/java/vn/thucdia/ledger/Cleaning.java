package vn.thucdia.ledger;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;

/** What is typed is stored in one form; what cannot be stored is refused with a sentence. */
final class Cleaning {

    /** Bytes of one field. Far more than anybody types, and little enough for a screen, a paper and a line of the journal. */
    static final int MOST = 1 << 20;

    private Cleaning() {}

    static Change clean(Change change) {
        String value = change.value();
        if (value == null) {
            return change;
        }
        String clean = clean(value);
        return value.equals(clean) ? change : new Change(change.kind(), change.entity(), change.field(), clean);
    }

    /** The text as it is stored; {@code null} when nothing remains of it. */
    static @Nullable String clean(String value) {
        String clean = plain(value) ? value : Text.clean(value);
        if (clean.length() > MOST / 3 && clean.getBytes(StandardCharsets.UTF_8).length > MOST) {
            throw new Problem("problem.text.long");
        }
        return clean.isEmpty() ? null : clean;
    }

    /** Whether a text is of printable ASCII only, which is as it should be. */
    private static boolean plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
