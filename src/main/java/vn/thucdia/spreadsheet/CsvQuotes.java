package vn.thucdia.spreadsheet;

/**
 * Finds a quotation mark that opens a field and never ends it properly: it would swallow the rows behind it without a word. A mark
 * inside a field that does not begin with one is a mark like any other.
 */
final class CsvQuotes {

    private static final char QUOTE = '"';

    private CsvQuotes() {}

    /** The line, from 1, in which the first such field begins; 0 when there is none. */
    static int firstWrongLine(String text, char separator) {
        int line = 1;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE && begins) {
                int end = end(text, i, separator);
                if (end < 0) {
                    return line;
                }
                line += (int) text.substring(i, end).chars().filter(each -> each == '\n').count();
                i = end - 1;
                begins = false;
            } else if (c == '\n') {
                line++;
                begins = true;
            } else {
                begins = c == separator || begins && c == '\uFEFF';
            }
        }
        return 0;
    }

    /** The place behind a quoted field and the blanks after it; -1 when it is not closed, or goes on behind its end. */
    private static int end(String text, int open, char separator) {
        int i = open + 1;
        while (i < text.length()) {
            if (text.charAt(i) != QUOTE) {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i += 2;
            } else {
                i++;
                while (i < text.length() && text.charAt(i) == ' ') {
                    i++;
                }
                boolean ends = i == text.length() || text.charAt(i) == separator || text.charAt(i) == '\n'
                        || text.charAt(i) == '\r';
                return ends ? i : -1;
            }
        }
        return -1;
    }
}
