package vn.thucdia.ledger;

import java.nio.charset.StandardCharsets;

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
        String clean = Text.clean(value);
        if (clean.length() > MOST / 3 && clean.getBytes(StandardCharsets.UTF_8).length > MOST) {
            throw new Problem("problem.text.long");
        }
        return new Change(change.kind(), change.entity(), change.field(), clean.isEmpty() ? null : clean);
    }
}
