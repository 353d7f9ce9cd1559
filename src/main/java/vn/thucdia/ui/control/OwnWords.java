package vn.thucdia.ui.control;

/** Fields in which any words may be written, whether the list knows them or not. */
final class OwnWords {

    private OwnWords() {}

    /**
     * Whether Enter takes the first of the list: only while one word is typed, which is part of a name. From the second word on it may
     * be a name of its own, and is taken as it is written unless the arrows mark another.
     */
    static boolean marksFirst(String typed) {
        String words = typed.strip();
        return !words.isEmpty() && words.indexOf(' ') < 0;
    }
}
