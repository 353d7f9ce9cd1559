package vn.thucdia.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * One line of a chain as bytes: {@code {"sha256":"<64 hex>","set":<change set>}} and a line feed. The hash covers exactly the bytes
 * of the change set, which name the hash of the line before, so each line vouches for all earlier ones. Lines travel between
 * laptops as these bytes, so that what a newer version wrote passes through an older one untouched.
 *
 * @param hash SHA-256 in hexadecimal
 * @param body the change set as JSON in UTF-8
 */
public record JournalLine(String hash, byte[] body) {

    private static final byte[] HEAD = "{\"sha256\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MIDDLE = "\",\"set\":".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH_LENGTH = 64;
    private static final int BODY_START = HEAD.length + HASH_LENGTH + MIDDLE.length;

    /** The hash that the first line of a chain names as the one before. */
    public static final String START = "0".repeat(HASH_LENGTH);

    public static JournalLine of(byte[] body) {
        return new JournalLine(sha256(body), body);
    }

    /** Reads a line without its line feed. Returns {@code null} when its shape or its hash is wrong. */
    public static @Nullable JournalLine read(byte[] line) {
        if (line.length < BODY_START + 3 || line[line.length - 1] != '}' || !matches(line, 0, HEAD)
                || !matches(line, HEAD.length + HASH_LENGTH, MIDDLE)) {
            return null;
        }
        String hash = new String(line, HEAD.length, HASH_LENGTH, StandardCharsets.US_ASCII);
        byte[] body = Arrays.copyOfRange(line, BODY_START, line.length - 1);
        return sha256(body).equals(hash) ? new JournalLine(hash, body) : null;
    }

    /** Where between two places the beginning of a line stands; -1 when nowhere. Inside a text it cannot: quotes are escaped there. */
    static int start(byte[] bytes, int from, int to) {
        for (int i = from; i + HEAD.length <= to; i++) {
            if (matches(bytes, i, HEAD)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the hash is that of the body, and the body is one line. Lines from elsewhere are not believed before. */
    boolean sound() {
        for (byte b : body) {
            if (b == '\n') {
                return false;
            }
        }
        return sha256(body).equals(hash);
    }

    /** The whole line with its line feed. */
    public byte[] bytes() {
        byte[] line = new byte[BODY_START + body.length + 2];
        System.arraycopy(HEAD, 0, line, 0, HEAD.length);
        System.arraycopy(hash.getBytes(StandardCharsets.US_ASCII), 0, line, HEAD.length, HASH_LENGTH);
        System.arraycopy(MIDDLE, 0, line, HEAD.length + HASH_LENGTH, MIDDLE.length);
        System.arraycopy(body, 0, line, BODY_START, body.length);
        line[line.length - 2] = '}';
        line[line.length - 1] = '\n';
        return line;
    }

    private static boolean matches(byte[] line, int from, byte[] expected) {
        return Arrays.equals(line, from, from + expected.length, expected, 0, expected.length);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JournalLine line && line.hash.equals(hash) && Arrays.equals(line.body, body);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
