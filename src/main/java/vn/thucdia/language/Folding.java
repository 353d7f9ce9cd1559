package vn.thucdia.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text compared without accents, case and the place of the tone mark: {@code hoà} = {@code hòa} = {@code HOA}. The original is
 * what is stored and shown; a folded text is only ever compared.
 */
public final class Folding {

    private Folding() {}

    /**
     * The search key: decomposed, marks and zero-width characters dropped, đ as d (it has no decomposition), lower case, runs of
     * blanks as one space, none at the ends. Folding a key again changes nothing.
     */
    public static String key(String text) {
        return folded(text, false);
    }

    /** The key with everything but letters and digits read as a blank: {@code "Nông, lâm nghiệp"} is {@code "nong lam nghiep"}. */
    public static String words(String text) {
        return folded(text, true);
    }

    /** Whether every word of the query begins some word of the text, accents and order aside. An empty query matches all. */
    public static boolean matches(String query, String text) {
        String[] words = words(text).split(" ");
        return words(query).isEmpty() || Arrays.stream(words(query).split(" "))
                .allMatch(wanted -> Arrays.stream(words).anyMatch(word -> word.startsWith(wanted)));
    }

    /**
     * Where a name that begins at {@code from} ends, when the text there reads like it.
     *
     * @param name the name as {@link #words}; a space in it stands for any run of blanks and punctuation inside a line
     * @return the position after the last character, always at the end of a word; -1 when the text does not begin with the name
     */
    public static int endOf(String text, int from, String name) {
        int at = from;
        int matched = 0;
        while (matched < name.length()) {
            if (at >= text.length()) {
                return -1;
            }
            int c = text.codePointAt(at);
            String letters = folded(c);
            boolean gap = name.charAt(matched) == ' ';
            if (gap && isSeparator(c)) {
                at = endOfGap(text, at);
                matched++;
            } else if (letters.isEmpty() || !gap && !isSeparator(c) && name.startsWith(letters, matched)) {
                at += Character.charCount(c);
                matched += letters.length();
            } else {
                return -1;
            }
        }
        int end = endOfMarks(text, at);
        return end < text.length() && isWordPart(text.codePointAt(end)) ? -1 : end;
    }

    /** Letters, digits, marks on them and the underscore: what makes one word. */
    public static boolean isWordPart(int c) {
        return c == '_' || Character.isLetterOrDigit(c) || isMark(c);
    }

    private static int endOfGap(String text, int from) {
        int at = from;
        while (at < text.length() && isSeparator(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int endOfMarks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isSeparator(int c) {
        return c != '\n' && !Character.isLetterOrDigit(c) && !isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static String folded(String text, boolean wordsOnly) {
        StringBuilder key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().filter(c -> !isMark(c)).forEach(c -> {
            if (wordsOnly ? !Character.isLetterOrDigit(c) : Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else {
                key.appendCodePoint(base(c));
            }
        });
        return key.toString().stripTrailing();
    }

    /** One character folded; empty for a mark. */
    private static String folded(int c) {
        if (c < 0x80) {
            return Character.toString(Character.toLowerCase(c));
        }
        StringBuilder letters = new StringBuilder(2);
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePoints().filter(part -> !isMark(part))
                .forEach(part -> letters.appendCodePoint(base(part)));
        return letters.toString();
    }

    private static int base(int c) {
        return c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c);
    }
}
