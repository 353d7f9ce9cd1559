package vn.thucdia.entity;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list, as text that sorts by its characters. Between any two keys there is always another, so two laptops can insert
 * and move without renumbering each other's lines. Digits are base 36; a key never ends in {@code 0}.
 */
public record OrderKey(String text) implements Comparable<OrderKey> {

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    public static final OrderKey FIRST = new OrderKey("i");

    public OrderKey {
        if (text.isEmpty() || text.endsWith("0") || text.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
            throw new IllegalArgumentException("not an order key: " + text);
        }
    }

    public static OrderKey parse(String text) {
        return new OrderKey(text);
    }

    /**
     * A key strictly between two others; {@code null} stands for the end of the list on that side. Appending counts up slowly, so a
     * list of a thousand lines keeps keys of a few characters.
     */
    public static OrderKey between(@Nullable OrderKey before, @Nullable OrderKey after) {
        if (after == null) {
            return before == null ? FIRST : next(before.text);
        }
        return new OrderKey(middle(before == null ? "" : before.text, after.text));
    }

    /** The key that appends to a list whose entries stand in order. */
    public static <R> OrderKey atEnd(List<R> list, Function<R, @Nullable OrderKey> position) {
        return between(list.isEmpty() ? null : position.apply(list.getLast()), null);
    }

    /** The next key when appending: counts in steps of one in the fourth digit, which leaves 36⁴ places. */
    private static OrderKey next(String text) {
        StringBuilder digits = new StringBuilder(text.length() > 4 ? text.substring(0, 4) : text);
        while (digits.length() < 4) {
            digits.append('0');
        }
        for (int i = 3; i >= 0; i--) {
            int digit = DIGITS.indexOf(digits.charAt(i)) + 1;
            if (digit < BASE) {
                digits.setCharAt(i, DIGITS.charAt(digit));
                return new OrderKey(stripZeros(digits.toString()));
            }
            digits.setCharAt(i, '0');
        }
        return new OrderKey(text + "i");
    }

    private static String middle(String low, String high) {
        StringBuilder out = new StringBuilder();
        boolean bounded = true;
        for (int i = 0;; i++) {
            int a = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int b = bounded && i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (b - a > 1) {
                return out.append(DIGITS.charAt((a + b) / 2)).toString();
            }
            out.append(DIGITS.charAt(a));
            bounded = bounded && a == b;
        }
    }

    private static String stripZeros(String text) {
        int end = text.length();
        while (end > 1 && text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, end);
    }

    @Override
    public int compareTo(OrderKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
