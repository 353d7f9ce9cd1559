package vn.thucdia.ledger;

import vn.thucdia.language.Text;

/** What is typed is stored in one form; what cannot be stored is refused with a sentence. */
final class Cleaning {

    private Cleaning() {}

    static Change clean(Change change) {
        String value = change.value();
        if (value == null) {
            return change;
        }
        String clean = Text.clean(value);
        return new Change(change.kind(), change.entity(), change.field(), clean.isEmpty() ? null : clean);
    }
}
