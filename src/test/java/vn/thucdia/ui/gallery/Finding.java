package vn.thucdia.ui.gallery;

/**
 * Something that reads badly on a screen.
 *
 * @param rule which measure found it
 * @param words on the screen, or what stands there
 * @param detail numbers of the measure
 */
record Finding(Rule rule, String words, String detail) {

    /** What is measured. */
    enum Rule {
        /** Ends in "…" because there is no room. */
        SHORTENED,
        /** Reaches beyond what is seen of the part it stands in. */
        CUT,
        /** Broken into two lines in the middle of a word. */
        BROKEN,
        /** A scroll bar in something that has one of the same direction. */
        NESTED,
        /** A greyed button that does not say why. */
        UNEXPLAINED,
        /** Too little contrast with what lies under it. */
        PALE
    }

    @Override
    public String toString() {
        return rule + " \"" + words + "\" " + detail;
    }
}
