package vn.thucdia.language;

import java.text.Collator;
import java.util.Comparator;

/**
 * The order of a Vietnamese list: a ă â … d đ … , tones after letters, word by word ("Than Uyên" before "Thanh Hóa"), numbers by
 * size ("Tổ 2" before "Tổ 10"). Equal only when the texts are equal. Needs the module {@code jdk.localedata} in the runtime; a
 * test tells when it is missing. Make one where a list is sorted: the collator inside serves one thread at a time.
 */
public final class VietnameseOrder implements Comparator<String> {

    private final Collator collator = Collator.getInstance(Language.VI.locale());

    public VietnameseOrder() {
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    @Override
    public int compare(String left, String right) {
        String[] lefts = left.strip().split("\\s+");
        String[] rights = right.strip().split("\\s+");
        for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
            int order = word(lefts[i], rights[i]);
            if (order != 0) {
                return order;
            }
        }
        int shorter = Integer.compare(lefts.length, rights.length);
        return shorter != 0 ? shorter : left.compareTo(right);
    }

    private int word(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return Integer.compare(Integer.parseInt(left), Integer.parseInt(right));
        }
        return collator.compare(left, right);
    }

    private static boolean isNumber(String word) {
        return word.matches("[0-9]{1,9}");
    }
}
