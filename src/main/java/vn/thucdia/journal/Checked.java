package vn.thucdia.journal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/** A short line with a check value at its end, so that a changed letter is never taken for another value. */
final class Checked {

    private Checked() {}

    /** The words, a blank and eight hexadecimal digits over them. */
    static String write(String words) {
        return words + " " + value(words);
    }

    /** The words, when they are exactly as they were written. */
    static Optional<String> read(String line) {
        int end = line.lastIndexOf(' ');
        return end > 0 && value(line.substring(0, end)).equals(line.substring(end + 1))
                ? Optional.of(line.substring(0, end))
                : Optional.empty();
    }

    private static String value(String words) {
        CRC32 crc = new CRC32();
        crc.update(words.getBytes(StandardCharsets.ISO_8859_1));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
