package vn.thucdia.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Dates and times as Decree 30/2020/NĐ-CP, Annex I, writes them in documents. Always Vietnamese. */
public final class OfficialDates {

    private OfficialDates() {}

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
}
