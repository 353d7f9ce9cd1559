package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thucdia.language.Folding;

/**
 * A unit of measure as its base and how many of it one stands for: {@code tỷ đồng} is a thousand million of {@code đồng}. "tỷ"
 * alone means đồng, as in every report.
 */
public record UnitScale(BigDecimal times, String base) {

    private static final Map<String, BigDecimal> WORDS = Map.of("nghin", new BigDecimal("1000"), "ngan",
            new BigDecimal("1000"), "van", new BigDecimal("10000"), "trieu", new BigDecimal("1000000"), "ty",
            new BigDecimal("1000000000"));

    public static UnitScale of(String unit) {
        BigDecimal times = BigDecimal.ONE;
        String rest = Folding.key(unit);
        while (WORDS.containsKey(first(rest))) {
            times = times.multiply(WORDS.get(first(rest)));
            rest = rest.substring(first(rest).length()).strip();
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

    private static String first(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
