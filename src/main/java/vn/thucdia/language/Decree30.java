package vn.thucdia.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Dates, times and numbering as Decree 30/2020/NĐ-CP, Annex I, writes them in documents. Always Vietnamese. */
public final class Decree30 {

    /** Letters of a điểm: the Vietnamese alphabet without its marked vowels, đ kept; there is no f, j, w, z. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Decree30() {}

    /** {@code ngày 05 tháng 02 năm 2026}: a zero before days below 10 and before months 1 and 2 only (Annex I, II.4). */
    public static String date(LocalDate date) {
        String month = (date.getMonthValue() <= 2 ? "0" : "") + date.getMonthValue();
        return "ngày %s tháng %s năm %d".formatted(twoDigits(date.getDayOfMonth()), month, date.getYear());
    }

    /** {@code Lai Châu, ngày 08 tháng 6 năm 2023}. */
    public static String placeAndDate(String place, LocalDate date) {
        return place + ", " + date(date);
    }

    /** {@code 14 giờ 30}; {@code 08 giờ 00} on the hour. */
    public static String time(LocalTime time) {
        return twoDigits(time.getHour()) + " giờ " + twoDigits(time.getMinute());
    }

    /** The number of a document: a zero before what is below 10 (Annex I, II.3). */
    public static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** The letter of the n-th điểm, from 1: a b c d đ e … y, then aa, ab … */
    public static String letter(int ordinal) {
        requirePositive(ordinal);
        int last = (ordinal - 1) % LETTERS.length();
        int before = (ordinal - 1) / LETTERS.length();
        return (before == 0 ? "" : letter(before)) + LETTERS.charAt(last);
    }

    /** {@code I}, {@code II}, {@code IV} … of a part or an appendix. */
    public static String roman(int number) {
        requirePositive(number);
        StringBuilder signs = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            signs.repeat(ROMAN_SIGNS[i], rest / ROMAN_VALUES[i]);
            rest %= ROMAN_VALUES[i];
        }
        return signs.toString();
    }

    private static void requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("numbering starts at 1, not " + number);
        }
    }
}
