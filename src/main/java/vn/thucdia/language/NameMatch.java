package vn.thucdia.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * How well a typed text finds a name, the best first. Accents that were typed count: "chè" is meant before "chế". Without them
 * everything is found that reads so. What only stands inside a word comes last.
 */
public enum NameMatch {

    /** The very words. */
    EXACT,
    /** The name begins so. */
    PREFIX,
    /** The words stand together from the start of a word. */
    WORD_START,
    /** Each typed word begins a word of the name. */
    WORD_STARTS,
    /** As {@link #EXACT}, accents aside; and so on. */
    FOLDED_EXACT, FOLDED_PREFIX, FOLDED_WORD_START, FOLDED_WORD_STARTS,
    /** Inside a word, accents aside. */
    INSIDE, NONE;

    /** A single letter is inside of nearly every name. */
    private static final int LEAST_INSIDE = 2;
    private static final int ACCENTED = EXACT.ordinal();
    private static final int FOLDED = FOLDED_EXACT.ordinal();

    /** A typed text, taken apart once for many names. */
    static final class Typed {

        private final List<Toned> accented;
        private final String folded;
        private final List<String> words;

        Typed(String text) {
            folded = Folding.words(text);
            words = split(folded);
            accented = Toned.of(text);
        }

        boolean isBlank() {
            return folded.isEmpty();
        }

        NameMatch in(String name) {
            NameMatch withAccents = of(accented, Toned.of(name), Toned::begins, Toned::equals, ACCENTED);
            if (withAccents != NONE) {
                return withAccents;
            }
            String key = Folding.words(name);
            NameMatch without = of(words, split(key), (typed, word) -> word.startsWith(typed), String::equals, FOLDED);
            return without == NONE && folded.length() >= LEAST_INSIDE && key.contains(folded) ? INSIDE : without;
        }
    }

    /** How a typed text finds a name; blank text finds nothing. */
    public static NameMatch of(String typed, String name) {
        Typed query = new Typed(typed);
        return query.isBlank() ? NONE : query.in(name);
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private static <W> NameMatch of(List<W> typed, List<W> name, BiPredicate<W, W> begins, BiPredicate<W, W> same,
            int first) {
        if (typed.isEmpty() || name.isEmpty()) {
            return NONE;
        }
        if (typed.size() == name.size() && together(typed, name, 0, same)) {
            return values()[first];
        }
        for (int at = 0; at + typed.size() <= name.size(); at++) {
            if (together(typed, name, at, begins)) {
                return values()[first + (at == 0 ? PREFIX.ordinal() : WORD_START.ordinal())];
            }
        }
        boolean all = typed.stream().allMatch(wanted -> name.stream().anyMatch(word -> begins.test(wanted, word)));
        return all ? values()[first + WORD_STARTS.ordinal()] : NONE;
    }

    private static <W> boolean together(List<W> typed, List<W> name, int from, BiPredicate<W, W> like) {
        for (int i = 0; i < typed.size(); i++) {
            if (!like.test(typed.get(i), name.get(from + i))) {
                return false;
            }
        }
        return true;
    }

    /** A word with its tone apart, so that "hoà" and "hòa" are the same. */
    private record Toned(String word, String letters, int tone) {

        private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

        static List<Toned> of(String text) {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{Cf}", "");
            return Arrays.stream(composed.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty())
                    .map(Toned::word).toList();
        }

        private static Toned word(String composed) {
            StringBuilder letters = new StringBuilder();
            int tone = 0;
            String parts = Normalizer.normalize(composed, Normalizer.Form.NFD);
            for (int i = 0; i < parts.length(); i++) {
                if (TONES.indexOf(parts.charAt(i)) >= 0) {
                    tone = parts.charAt(i);
                } else {
                    letters.append(parts.charAt(i));
                }
            }
            return new Toned(composed, Normalizer.normalize(letters, Normalizer.Form.NFC), tone);
        }

        /** A tone that was typed must be that of the word; one that comes after the letters typed so far may still come. */
        boolean begins(Toned other) {
            return other.word.startsWith(word) || tone != 0 && tone == other.tone && other.letters.startsWith(letters);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Toned toned && letters.equals(toned.letters) && tone == toned.tone;
        }

        @Override
        public int hashCode() {
            return 31 * letters.hashCode() + tone;
        }
    }
}
