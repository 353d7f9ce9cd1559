package vn.thucdia.ui.indicator;

/**
 * What stands in a cell.
 *
 * @param before small: "ước", "khoảng"
 * @param main the number or words
 * @param after small: the year of an index, the growth in parentheses, ƒ
 */
record CellText(String before, String main, String after, Tone tone) {

    /** How it looks. */
    enum Tone {
        PLAIN, BLANK, GOOD, STRONG,
        /** What was said in words: may be cut, and is told in full below the table. */
        WORDS
    }

    static CellText plain(String main) {
        return new CellText("", main, "", Tone.PLAIN);
    }

    /** The number with its signs, without what is said of it in parentheses. */
    String figure() {
        boolean derived = after.endsWith(CellTexts.DERIVED);
        return (before + " " + main + (derived ? " " + CellTexts.DERIVED : "")).strip();
    }

    /** All of it in one line, as it is read aloud. */
    String whole() {
        return String.join(" ", before, main, after).strip().replaceAll("\\s+", " ");
    }
}
