package vn.thucdia.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Problem;

/** Bytes as Vietnamese text: UTF-8, UTF-16, or the code page 1258 of Windows. Fonts with codes of their own are refused. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1258");
    /** Bytes looked at to tell UTF-16 without a mark. */
    private static final int SAMPLE = 4096;

    private CsvText() {}

    /**
     * @throws Problem {@code problem.sheet.legacy} for TCVN3 and VNI, {@code problem.sheet.notable} when it is no text
     */
    static String decode(byte[] bytes, String name) {
        String unicode = unicode(bytes);
        if (unicode != null) {
            LegacyVietnamese.refuse(unicode, name);
            return Normalizer.normalize(unicode, Normalizer.Form.NFC);
        }
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                throw new Problem("problem.sheet.notable", name);
            }
        }
        String windows = new String(bytes, WINDOWS);
        LegacyVietnamese.refuse(new String(bytes, StandardCharsets.ISO_8859_1), windows, name);
        return Normalizer.normalize(windows, Normalizer.Form.NFC);
    }

    private static @Nullable String unicode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int half = Math.min(bytes.length, SAMPLE) / 2;
        if (odd > half / 4 && even < half / 50 + 1) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (even > half / 4 && odd < half / 50 + 1) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return even + odd > 0 ? null : strict(bytes, 0, StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int found = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            found += bytes[i] == 0 ? 1 : 0;
        }
        return found;
    }

    /** The text, or {@code null} when the bytes are not in that code. */
    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
