package vn.thucdia.file;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that Windows, macOS and Linux all take, and that survive a stick, a mail and a zip. */
public final class FileNames {

    /** Names Windows keeps for devices, whatever the extension and the case (Microsoft, "Naming Files, Paths, and Namespaces"). */
    private static final Pattern RESERVED = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** Beyond this a path in a deep folder would be too long for programs that take 260 characters. */
    private static final int LONGEST = 100;

    /** Letters that decompose to nothing plainer. */
    private static final String CROSSED = "đĐ";
    private static final String PLAIN = "dD";
    private static final Set<Character> KEPT = Set.of(' ', '-', '_');

    private FileNames() {}

    /**
     * Words as a file name: letters without marks, digits, single blanks, {@code -} and {@code _}; all else is left out.
     *
     * @param words     may hold anything; what nothing is left of is called {@code thuc-dia}
     * @param extension without the dot
     */
    public static String of(String words, String extension) {
        String plain = plain(words);
        String name = plain.substring(0, Math.min(plain.length(), LONGEST)).strip();
        if (name.isEmpty()) {
            name = "thuc-dia";
        }
        return (RESERVED.matcher(name).matches() ? name + "_" : name) + "." + extension;
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFD).chars().forEach(each -> {
            int crossed = CROSSED.indexOf(each);
            char letter = crossed < 0 ? (char) each : PLAIN.charAt(crossed);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || KEPT.contains(letter))) {
                plain.append(letter);
            }
        });
        return plain.toString().strip().replaceAll(" {2,}", " ");
    }
}
