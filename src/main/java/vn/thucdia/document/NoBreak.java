package vn.thucdia.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line of print must not end: inside dates, between a number and what it counts, inside names and titles, and before a last
 * word that would stand alone. All writers ask here, so that the papers break at the same places; the document itself keeps the
 * plain blanks that were typed. Only blanks are replaced, by no-break spaces, so lengths and words stay the same.
 */
final class NoBreak {

    static final char SPACE = '\u00A0';

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

    /** What numbers count in reports, by first syllable, with the second where it belongs to the same word. */
    private static final String UNITS = "%|‰|điểm %|điểm phần trăm|nghìn tỷ đồng|nghìn tỷ|triệu đồng|tỷ đồng|nghìn đồng"
            + "|triệu|tỷ|tỉ|nghìn|ngàn|đồng|USD|tấn|tạ|yến|kg|ha|km|km2|km²|m|m2|m²|m3|m³|cm|lít|kWh|MW|người|hộ|lượt|con|cây"
            + "|xã|phường|huyện|thôn|bản|tổ|điểm|bậc|hạng|lần|vụ|dự án|công trình|tiêu chí|chỉ tiêu|sản phẩm|mô hình|trường"
            + "|cơ sở|doanh nghiệp|hợp tác xã|ngày|tháng|quý|năm|giờ|phút|ý kiến|kiến nghị|nội dung|mục|khoản|loại";

    private static final String NAME = "\\p{Lu}(?:\\p{Ll}+|(?!\\p{L}))";

    private static final List<Pattern> WHOLE = List.of(
            Pattern.compile("\\b(?:ngày|sáng|chiều|tối) (?:ngày )?\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?\\b", FLAGS),
            Pattern.compile(
                    "\\b(?:ngày|tháng|quý|năm|vụ) (?:\\d[\\d/.-]*|[IVX]+(?:/\\d{4})?)(?: năm \\d{4})?(?![\\p{L}\\d])",
                    FLAGS),
            Pattern.compile("(?<![\\p{L}\\d])\\d{1,2} giờ(?: \\d{1,2}(?!\\d|[.,]\\d))?(?: phút)?(?!\\p{L})", FLAGS),
            Pattern.compile("(?<!\\p{L})\\d[\\d.,/]*(?<![.,/]) (?:" + UNITS + ")(?!\\p{L})", FLAGS),
            Pattern.compile(
                    "(?<!\\p{L})(?:[Ss]ố|[Đđ]iều|[Kk]hoản|[Tt]hứ|[Ll]ần|ước|hơn|gần|trên|khoảng|dưới) \\d[\\d.,/]*(?:%| %)?",
                    FLAGS),
            // Titles that are words of two syllables, with the name behind them.
            Pattern.compile("(?<!\\p{L})(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)(?: " + NAME + "(?![\\p{L}]))+", FLAGS),
            Pattern.compile(
                    "(?<!\\p{L})(?:[Đđ]ồng chí|[Tt]ổ trưởng|[Tt]ổ phó|[Tt]hư ký|(?:[Pp]hó )?[Cc]hủ tịch|[Cc]hủ tọa|[Bb]í thư|[Tt]ổ công tác)"
                            + "(?!\\p{L})",
                    FLAGS),
            Pattern.compile(
                    "(?<!\\p{L})(?:[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]ỉnh|[Tt]hị trấn|[Tt]hành phố|[Tt]hị xã|[Tt]hôn|[Bb]ản)"
                            + "(?: " + NAME + "(?!\\p{L})){1,4}",
                    FLAGS),
            // Names of people and places: two to five words with capitals; "A" and the like are words of names.
            Pattern.compile("(?<!\\p{L})" + NAME + "(?!\\p{L})(?: " + NAME + "(?!\\p{L})){1,4}", FLAGS));

    /** A last line of one short word: it takes the word before it along. */
    private static final Pattern LAST_WORD = Pattern.compile("(?<=[^ \u00A0…]{1,9}) (?=[^ \u00A0…]{1,9}$)");
    /** Shorter paragraphs have one line and no last word to keep company. */
    private static final int ONE_LINE = 50;

    private NoBreak() {}

    /** The text with no-break spaces where a line must not end. */
    static String within(String text) {
        StringBuilder bound = new StringBuilder(text);
        for (Pattern pattern : WHOLE) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                for (int i = found.start(); i < found.end(); i++) {
                    if (bound.charAt(i) == ' ') {
                        bound.setCharAt(i, SPACE);
                    }
                }
            }
        }
        return bound.toString();
    }

    /** The same for the runs of a paragraph or a cell, also where a date or name goes on in the next run. */
    static List<Run> within(List<Run> runs) {
        String text = within(Run.text(runs));
        if (text.length() > ONE_LINE) {
            text = LAST_WORD.matcher(text).replaceFirst(String.valueOf(SPACE));
        }
        return cut(runs, text);
    }

    /** The runs as one line that never ends. */
    static List<Run> line(List<Run> runs) {
        return cut(runs, Run.text(runs).replace(' ', SPACE));
    }

    private static List<Run> cut(List<Run> runs, String text) {
        List<Run> bound = new ArrayList<>(runs.size());
        int from = 0;
        for (Run run : runs) {
            int to = from + run.text().length();
            bound.add(new Run(text.substring(from, to), run.bold(), run.italic()));
            from = to;
        }
        return bound;
    }
}
