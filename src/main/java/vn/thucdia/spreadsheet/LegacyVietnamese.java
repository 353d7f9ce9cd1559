package vn.thucdia.spreadsheet;

import java.util.regex.Pattern;

import vn.thucdia.language.Problem;

/**
 * Recognises text typed with the fonts of before Unicode, whose letters are other letters' codes: TCVN3 ({@code ChØ tiªu}, fonts named
 * .Vn…) and VNI ({@code Chæ tieâu}, fonts named VNI-…). No kept library converts them, and a wrong guess would spoil names, so the
 * file is refused with the way out.
 */
final class LegacyVietnamese {

    /** Signs that TCVN3 uses as letters and that stand inside of no word otherwise. */
    private static final Pattern TCVN3 = Pattern.compile(
            "(?<=\\p{IsLatin})[\u00a8-\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be]|[\u00a7\u00a8-\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be](?=\\p{IsLatin})");
    /** A vowel and the code of its tone or hat behind it. */
    private static final Pattern VNI = Pattern
            .compile("[aA][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[eoEO][ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ]|[uyôöUYÔÖ][ùøûõïÙØÛÕÏ]");
    /** Letters that only Vietnamese in Unicode has. */
    private static final Pattern UNICODE = Pattern.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300\u0301\u0303\u0309\u0323]");
    private static final int SAMPLE = 20_000;
    private static final int ENOUGH = 3;

    private LegacyVietnamese() {}

    /** @throws Problem {@code problem.sheet.legacy} with the name of the old code */
    static void refuse(String text, String file) {
        refuse(text, text, file);
    }

    /**
     * Looks at bytes of which the code is not known.
     *
     * @param latin one character for each byte
     * @param windows the same read by the code page 1258
     * @throws Problem {@code problem.sheet.legacy} with the name of the old code
     */
    static void refuse(String latin, String windows, String file) {
        String sample = latin.substring(0, Math.min(latin.length(), SAMPLE));
        long unicode = count(UNICODE, windows.substring(0, Math.min(windows.length(), SAMPLE)));
        if (count(TCVN3, sample) >= ENOUGH + unicode) {
            throw new Problem("problem.sheet.legacy", file, "TCVN3 (ABC)");
        }
        if (count(VNI, sample) >= ENOUGH + unicode) {
            throw new Problem("problem.sheet.legacy", file, "VNI");
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
