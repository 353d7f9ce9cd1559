package vn.thucdia.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The value of {@code 3500-1200} or {@code (2.522,81+10)/2}: plus, minus, times ({@code *} or ×), by ({@code /} or ÷), parentheses.
 * Counted with 34 digits and rounded to {@value #DECIMALS} decimals at the end, so that 10/3*3 is 10.
 */
final class Formula {

    /** Decimals kept of a result: more than any indicator shows, fewer than rounding noise reaches. */
    static final int DECIMALS = 10;

    private final String text;
    private final Language language;
    private final boolean grouped;
    private boolean certain = true;
    private int at;

    /** @param grouped which reading to take of numbers that have two */
    Formula(String text, Language language, boolean grouped) {
        this.text = text;
        this.language = language;
        this.grouped = grouped;
    }

    /** @throws Problem when the formula is not complete or divides by nothing */
    BigDecimal value() {
        BigDecimal sum = sum();
        if (peek() != '\0') {
            throw incomplete();
        }
        BigDecimal rounded = sum.setScale(Math.min(DECIMALS, Math.max(0, sum.scale())), RoundingMode.HALF_UP);
        BigDecimal natural = rounded.stripTrailingZeros();
        return natural.scale() < 0 ? natural.setScale(0, RoundingMode.UNNECESSARY) : natural;
    }

    /** Whether every number met had one meaning. */
    boolean certain() {
        return certain;
    }

    private BigDecimal sum() {
        BigDecimal sum = product();
        while (true) {
            switch (peek()) {
                case '+' -> sum = sum.add(next().product(), MathContext.DECIMAL128);
                case '-', '−', '–' -> sum = sum.subtract(next().product(), MathContext.DECIMAL128);
                default -> {
                    return sum;
                }
            }
        }
    }

    private BigDecimal product() {
        BigDecimal product = factor();
        while (true) {
            switch (peek()) {
                case '*', '×' -> product = product.multiply(next().factor(), MathContext.DECIMAL128);
                case '/', '÷' -> product = quotient(product, next().factor());
                default -> {
                    return product;
                }
            }
        }
    }

    private BigDecimal factor() {
        return switch (peek()) {
            case '+' -> next().factor();
            case '-', '−', '–' -> next().factor().negate();
            case '(' -> parenthesis();
            default -> number();
        };
    }

    private BigDecimal parenthesis() {
        BigDecimal inside = next().sum();
        if (peek() != ')') {
            throw incomplete();
        }
        at++;
        return inside;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "0123456789.,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        Numeral numeral = Numeral.read(text.substring(start, at), language);
        if (numeral == null) {
            throw incomplete();
        }
        certain &= numeral.certain();
        return grouped ? numeral.grouped() : numeral.decimal();
    }

    private BigDecimal quotient(BigDecimal left, BigDecimal right) {
        if (right.signum() == 0) {
            throw new Problem("problem.number.divisionbyzero", Text.shorten("=" + text, 40));
        }
        return left.divide(right, MathContext.DECIMAL128);
    }

    /** The next character that is no blank; NUL at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private Formula next() {
        at++;
        return this;
    }

    private Problem incomplete() {
        return new Problem("problem.number.formula", Text.shorten("=" + text, 40));
    }
}
