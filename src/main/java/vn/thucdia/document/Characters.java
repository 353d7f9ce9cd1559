package vn.thucdia.document;

import java.text.Normalizer;

/** Brings text that people typed or pasted into a form every writer can take. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * The text with precomposed marks (NFC, the form Decree 30 asks for), line feeds as the only control character, tabs as spaces,
     * and half surrogate pairs as the replacement character. Other control characters and non-characters, which XML cannot carry,
     * are left out.
     */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(Characters::printable).filter(point -> point >= 0)
                .forEach(printable::appendCodePoint);
        // Last, for a mark may have been parted from its letter by a character left out.
        return Normalizer.normalize(printable, Normalizer.Form.NFC);
    }

    private static int printable(int point) {
        return switch (point) {
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> ' ';
            default -> switch (Character.getType(point)) {
                case Character.SURROGATE -> REPLACEMENT;
                case Character.CONTROL -> -1;
                default -> (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF ? -1 : point;
            };
        };
    }
}
