package vn.thucdia.ui.entry;

/** Where a token stands in the typed text: from {@code start} to before {@code end}, in UTF-16 units as text controls count. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span " + start + "–" + end);
        }
    }

    /** The piece of the text it marks. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
