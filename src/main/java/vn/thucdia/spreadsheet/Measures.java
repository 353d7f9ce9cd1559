package vn.thucdia.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thucdia.indicator.input.UnitScale;
import vn.thucdia.language.Folding;

/** Units of measure as tables shorten them: {@code Tr.đồng}, {@code 1.000 tấn}, {@code Tỷ.đ}. */
final class Measures {

    private static final Pattern BEHIND = Pattern
            .compile("\\(\\s*(?:ĐVT|đvt|Đơn vị tính)?\\s*:?\\s*([^()]{1,30})\\s*\\)\\s*$");
    private static final Pattern TITLE = Pattern.compile("(?iu)(?:ĐVT|đơn vị tính|đơn vị)\\s*:\\s*([^();,]{1,30})");

    private Measures() {}

    /**
     * What a number in the measure of a table is multiplied with to be one in that of an indicator; empty when they measure different
     * things.
     */
    static Optional<BigDecimal> factor(String written, String wanted) {
        return UnitScale.factor(written, wanted);
    }

    /** The measure at the end of a header: {@code Thu ngân sách (tỷ đồng)}; a percent sign says something else. */
    static Optional<String> behind(String header) {
        Matcher matcher = BEHIND.matcher(header);
        return matcher.find() && isMeasure(matcher.group(1)) ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** The measure that a title above a table gives for all of it. */
    static Optional<String> inTitle(String title) {
        Matcher matcher = TITLE.matcher(title);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private static boolean isMeasure(String text) {
        String words = Folding.key(text);
        return words.matches(
                ".*\\b(?:dong|d|ty|trieu|tr|tan|kg|ta|ha|m2|m3|km|nguoi|ho|con|kwh|mw|luot|xa|thon|lop|truong|usd)\\b.*");
    }
}
