package vn.thucdia.indicator.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thucdia.language.Folding;

/**
 * A unit of measure as its base and how many of it one stands for: {@code tỷ đồng} is a thousand million of {@code đồng}. "tỷ"
 * alone means đồng, as in every report. Words as tables shorten them ({@code Tr.đồng}, {@code 1.000 tấn}), case, accents and blanks
 * make no difference. One rule for what is typed, pasted and imported.
 */
public record UnitScale(BigDecimal times, String base) {

    private static final Map<String, BigDecimal> WORDS = Map.of("nghin", new BigDecimal("1000"), "ngan",
            new BigDecimal("1000"), "van", new BigDecimal("10000"), "trieu", new BigDecimal("1000000"), "ty",
            new BigDecimal("1000000000"));
    /** Measures of one thing in its smallest usual unit. */
    private static final Map<String, UnitScale> MEASURES = Map.of("yen", measure("10", "kg"), "ta",
            measure("100", "kg"),
            "tan", measure("1000", "kg"), "ha", measure("10000", "m2"), "km2", measure("1000000", "m2"), "km",
            measure("1000", "m"), "mwh", measure("1000", "kwh"), "mw", measure("1000", "kw"));

    private static UnitScale measure(String times, String base) {
        return new UnitScale(new BigDecimal(times), base);
    }

    private static final Pattern FIRST_WORD = Pattern.compile("^[a-z]+[23]?(?![a-z0-9])");

    public static UnitScale of(String unit) {
        BigDecimal times = BigDecimal.ONE;
        String rest = whole(Folding.key(unit));
        while (WORDS.containsKey(first(rest))) {
            times = times.multiply(WORDS.get(first(rest)));
            rest = rest.substring(first(rest).length()).strip();
        }
        Matcher word = FIRST_WORD.matcher(rest);
        UnitScale measure = word.find() ? MEASURES.get(word.group()) : null;
        if (measure != null) {
            return new UnitScale(times.multiply(measure.times), measure.base + rest.substring(word.end()));
        }
        boolean money = rest.isEmpty() || rest.startsWith("/");
        return new UnitScale(times, money ? "dong" + rest : rest.replaceFirst("^(dong|d)\\b", "dong"));
    }

    /** What a number in one unit is multiplied with to be one in another; empty when they measure different things. */
    public static Optional<BigDecimal> factor(String from, String to) {
        UnitScale typed = of(from);
        UnitScale wanted = of(to);
        boolean same = typed.base.equals(wanted.base) || shorter(wanted.base, typed.base)
                || shorter(typed.base, wanted.base);
        return same
                ? Optional.of(typed.times.divide(wanted.times, 18, java.math.RoundingMode.HALF_UP).stripTrailingZeros())
                : Optional.empty();
    }

    /** "triệu đồng/người" answers to "triệu đồng", "hộ nghèo" to "hộ". */
    private static boolean shorter(String longer, String word) {
        return List.of(" ", "/").stream().anyMatch(mark -> longer.startsWith(word + mark));
    }

    /** A folded unit without short forms. */
    private static String whole(String unit) {
        return unit.replace("\u00b2", "2").replace("\u00b3", "3").replaceFirst("^1[.,]?000[.,]?000\\s+", "trieu ")
                .replaceFirst("^1[.,]?000\\s+", "nghin ").replaceFirst("^tr\\.?\\s*(?=d)", "trieu ")
                .replaceFirst("^ti\\b", "ty").replaceFirst("^(ty|trieu|nghin|ngan)\\.?\\s*(?=d(?:ong)?\\b)", "$1 ")
                .replaceFirst("^phan tram\\b", "%").replaceAll("\\s*/\\s*", "/");
    }

    private static String first(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
