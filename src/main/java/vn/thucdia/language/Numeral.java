package vn.thucdia.language;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One typed number without sign and its one or two readings; the rules stand at {@link NumberInput}.
 *
 * @param decimal the reading whose last mark begins the decimals
 * @param grouped the reading without decimals; the same as the other when the text has one meaning
 */
record Numeral(BigDecimal decimal, BigDecimal grouped) {

    /** Longest number taken, in digits: far beyond any figure of a province, within what the columns hold. */
    private static final int LONGEST = 24;

    private static final Pattern BLANK_GROUPS = Pattern
            .compile("[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern COMMA_GROUPS = Pattern
            .compile("[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+\\.[0-9]+|(?:,[0-9]{3}){2,})");
    private static final Pattern COMMA_THREE = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
    private static final Pattern COMMA_DECIMALS = Pattern.compile("[0-9]*,[0-9]+");
    private static final Pattern DOT_FRACTION = Pattern.compile("0?\\.[0-9]+");
    private static final Pattern ONE_KIND = Pattern
            .compile("[0-9]+\\.[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})*\\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3})*,[0-9]+");

    /** The readings, or null when the text is no number. */
    static @Nullable Numeral read(String typed, Language language) {
        String text = language == Language.VI ? typed : swapMarks(typed);
        if (BLANK_GROUPS.matcher(text).matches()) {
            text = text.replaceAll("[ \u00a0\u202f]", "");
        }
        if (text.chars().filter(Character::isDigit).count() > LONGEST) {
            return null;
        }
        if (WHOLE.matcher(text).matches() || DOT_GROUPS.matcher(text).matches()) {
            return certain(text.replace(".", "").replace(',', '.'));
        }
        if (COMMA_GROUPS.matcher(text).matches()) {
            return certain(text.replace(",", ""));
        }
        boolean commaDecimals = COMMA_DECIMALS.matcher(text).matches() && !COMMA_THREE.matcher(text).matches();
        if (commaDecimals || DOT_FRACTION.matcher(text).matches()) {
            return certain(text.replace(',', '.'));
        }
        return ONE_KIND.matcher(text).matches() ? asked(text.replace(',', '.')) : null;
    }

    boolean certain() {
        return decimal.compareTo(grouped) == 0;
    }

    /** Three decimals behind a short whole part would be asked back: one more zero settles it. */
    static String write(BigDecimal value, Language language) {
        Formats formats = Formats.of(language);
        String text = formats.number(value);
        Numeral back = read(text.replace("-", ""), language);
        return back == null || back.certain() ? text : formats.number(value, value.stripTrailingZeros().scale() + 1);
    }

    private static Numeral certain(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return new Numeral(value, value);
    }

    private static Numeral asked(String dotted) {
        int last = dotted.lastIndexOf('.');
        String whole = dotted.substring(0, last).replace(".", "");
        String decimals = dotted.substring(last + 1);
        return new Numeral(new BigDecimal(whole + "." + decimals), new BigDecimal(whole + decimals));
    }

    private static String swapMarks(String text) {
        return text.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }
}
