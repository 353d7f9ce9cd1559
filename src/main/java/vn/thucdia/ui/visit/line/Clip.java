package vn.thucdia.ui.visit.line;

import vn.thucdia.language.Text;

/** Long texts cut for a list; the whole text stands in the editor. */
public final class Clip {

    private static final int LINE = 80;
    private static final int FEW = 320;

    private Clip() {}

    /** For one line. */
    public static String line(String text) {
        return Text.shorten(head(text, LINE), LINE);
    }

    /** For a few lines. */
    public static String few(String text) {
        return text.length() <= FEW && text.indexOf('\n') < 0 ? text : Text.shorten(head(text, FEW), FEW);
    }

    /** So much of a huge text that the rest need not be looked at. */
    private static String head(String text, int length) {
        return text.substring(0, Math.min(text.length(), 4 * length));
    }
}
