package vn.thucdia.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Numbers, dates and times as people read them. Vietnamese: {@code 2.522,81}, {@code 52,2 %}, {@code 13/6/2023}; English:
 * {@code 2,522.81}, {@code 52.2 %}, the dates alike. The marks are written out here rather than taken from the runtime's locale
 * data, which differ between releases. A negative number carries the hyphen, as the offices write it.
 */
public final class Formats {

    /** Where the work is done; instants are shown in its time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final char group;
    private final char decimal;
    private final Language language;

    private Formats(Language language) {
        this.language = language;
        this.group = language == Language.VI ? '.' : ',';
        this.decimal = language == Language.VI ? ',' : '.';
    }

    public static Formats of(Language language) {
        return new Formats(language);
    }

    /** With as many decimals as the value needs: no trailing zeros. */
    public String number(BigDecimal value) {
        BigDecimal natural = value.stripTrailingZeros();
        return plain(natural.setScale(Math.max(0, natural.scale()), RoundingMode.UNNECESSARY));
    }

    /** With exactly so many decimals, half rounded up. */
    public String number(BigDecimal value, int decimals) {
        return plain(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** With a plus before what is more than nothing: a change. */
    public String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(value);
    }

    public String signed(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + plain(rounded);
    }

    /** A value that counts hundredths already: 52.2 is shown as {@code 52,2 %}. */
    public String percent(BigDecimal hundredths) {
        return number(hundredths) + " %";
    }

    public String percent(BigDecimal hundredths, int decimals) {
        return number(hundredths, decimals) + " %";
    }

    public String signedPercent(BigDecimal hundredths, int decimals) {
        return signed(hundredths, decimals) + " %";
    }

    /** {@code 13/6/2023}, in both languages. */
    public String date(LocalDate date) {
        return shortDate(date) + "/" + date.getYear();
    }

    /** {@code 13/6}: where the year is plain from the place. */
    public String shortDate(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue();
    }

    /** {@code 14:32}. */
    public String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** The time of day in Vietnam: {@code 14:32}, as in "Đã lưu lúc 14:32". */
    public String time(Instant instant) {
        return time(LocalTime.ofInstant(instant, ZONE));
    }

    /** {@code 14:32 13/6/2023}, in Vietnam. */
    public String dateTime(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
        return time(local.toLocalTime()) + " " + date(local.toLocalDate());
    }

    /** {@code 14 giờ 30} as minutes write it; English keeps {@code 14:30}. */
    public String spokenTime(LocalTime time) {
        return language == Language.VI ? OfficialDates.time(time) : time(time);
    }

    private String plain(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder shown = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
        for (int i = shown.length() - 3; i > 0; i -= 3) {
            shown.insert(i, group);
        }
        if (point >= 0) {
            shown.append(decimal).append(digits, point + 1, digits.length());
        }
        return value.signum() < 0 ? "-" + shown : shown.toString();
    }
}
