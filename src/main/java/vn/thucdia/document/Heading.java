package vn.thucdia.document;

/**
 * A heading; it never stays alone at the foot of a page.
 *
 * @param number counted from 1 and printed in the manner of the level; 0 prints no number
 */
public record Heading(Level level, int number, String text, Origin origin) implements Block {

    /** Levels of the layout mục, khoản, điểm (Decree 30/2020, Annex I, II.6). */
    public enum Level {
        /** {@code I. KIỂM TRA THỰC ĐỊA} */
        SECTION,
        /** {@code 1. Tình hình chung} */
        CLAUSE,
        /** {@code a) Sản lượng} */
        POINT
    }

    public Heading {
        text = Characters.printable(level == Level.SECTION ? Decree30.capitals(text) : text);
    }

    public Heading(Level level, int number, String text) {
        this(level, number, text, Origin.NONE);
    }

    /** Number and text as they print. */
    public String printed() {
        return number == 0 ? text : Decree30.label(level, number) + " " + text;
    }
}
