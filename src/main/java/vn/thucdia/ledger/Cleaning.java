package vn.thucdia.ledger;

import java.text.Normalizer;

import vn.thucdia.language.Problem;

/** What is typed is stored in one form: Unicode NFC. */
final class Cleaning {

    private Cleaning() {}

    static Change clean(Change change) {
        String value = change.value();
        if (value == null) {
            return change;
        }
        if (value.indexOf('\0') >= 0 || hasLoneSurrogate(value)) {
            throw new Problem("problem.text.unstorable");
        }
        String clean = Normalizer.normalize(value, Normalizer.Form.NFC);
        return clean.equals(value) ? change : new Change(change.kind(), change.entity(), change.field(), clean);
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
