package vn.thucdia.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lines of a PDF end where those of office programs do: behind blanks, and behind a hyphen or slash between letters. The platform's
 * own rules would also part 20|/12/2026.
 */
final class Breaks implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int place;

    @Override
    public void setText(String newText) {
        text = newText;
        place = 0;
    }

    @Override
    public int next() {
        if (place >= text.length()) {
            return DONE;
        }
        place++;
        while (place < text.length() && !allowed(place)) {
            place++;
        }
        return place;
    }

    private boolean allowed(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == ' ' || before == '\n') {
            return after != ' ' && after != '\n';
        }
        return (before == '-' || before == '/' || before == '–') && at > 1 && Character.isLetter(text.charAt(at - 2))
                && Character.isLowerCase(after);
    }
}
