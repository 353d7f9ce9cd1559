package vn.thucdia.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The rule for text that is stored: precomposed (NFC, as Decree 30/2020 asks with TCVN 6909:2001), line ends as {@code \n}, no
 * control characters but tab and line end. Emoji, right-to-left text and zero-width characters are kept. Two things cannot be
 * written to a file and read back, the NUL character and half a surrogate pair; those are refused with a sentence.
 */
public final class Text {

    private Text() {}

    /**
     * The text as it is stored. Cleaning twice changes nothing more.
     *
     * @throws Problem {@code problem.text.unstorable}; its value is the place, from 1, of the first character at fault
     */
    public static String clean(String typed) {
        int broken = firstUnstorable(typed);
        if (broken >= 0) {
            throw new Problem("problem.text.unstorable", String.valueOf(typed.codePointCount(0, broken) + 1));
        }
        return salvage(typed);
    }

    /** As {@link #clean}, but drops what cannot be stored instead of refusing: for reading files somebody else made. */
    public static String salvage(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\u0085', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(Text::isKept).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** At most {@code length} characters of the text in one line, with an ellipsis where it was cut: for quoting in a sentence. */
    public static String shorten(String text, int length) {
        String line = salvage(text).strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, length - 1));
        int space = line.charAt(cut.length()) == ' ' ? cut.length() : cut.lastIndexOf(' ');
        return (space > cut.length() / 2 ? cut.substring(0, space).replaceAll("[\\s,;:.–-]+$", "") : cut) + "…";
    }

    /** With a capital at its beginning: words that stand alone. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static int firstUnstorable(String text) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (c == 0 || isLoneSurrogate(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** U+FFFE and U+FFFF go too: no XML file, hence no DOCX or XLSX, may hold them. */
    private static boolean isKept(int c) {
        boolean plain = c == '\n' || c == '\t' || !Character.isISOControl(c);
        return plain && !isLoneSurrogate(c) && c != 0xFFFE && c != 0xFFFF;
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
