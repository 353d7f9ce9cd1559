package vn.thucdia.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Language;

/**
 * What stretch of time a figure is about. Written as the command line writes it: {@code 2023}, {@code 2023-H1}, {@code 2023-Q2},
 * {@code 2023-06}, {@code 2023-9M}, {@code 2023-YTD5}, {@code 2023-06-15} (as of), {@code 2025-07-01..2025-10-10},
 * {@code 2023-SEASON:<name>}, {@code 2022-INDEX}, {@code TERM:<name>}.
 */
public sealed interface Period {

    String TERM = "TERM:";
    String SEASON = "-SEASON:";
    String TO = "..";
    Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(H[12]|Q[1-4]|9M|INDEX|YTD(?:[1-9]|1[0-2])|\\d{2}(?:-\\d{2})?))?");

    /** A calendar year. */
    record Year(int year) implements Period {
        @Override
        public String toString() {
            return "%04d".formatted(year);
        }
    }

    /** First or second half of a year; the second only as the horizon of a plan. */
    record Half(int year, int half) implements Period {
        @Override
        public String toString() {
            return "%04d-H%d".formatted(year, half);
        }
    }

    record Quarter(int year, int quarter) implements Period {
        @Override
        public String toString() {
            return "%04d-Q%d".formatted(year, quarter);
        }
    }

    record Month(YearMonth month) implements Period {
        @Override
        public String toString() {
            return month.toString();
        }
    }

    record NineMonths(int year) implements Period {
        @Override
        public String toString() {
            return "%04d-9M".formatted(year);
        }
    }

    /** From January up to and with the given month. */
    record YearToDate(int year, int months) implements Period {
        @Override
        public String toString() {
            return "%04d-YTD%d".formatted(year, months);
        }
    }

    record AsOf(LocalDate day) implements Period {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** From a day to a day, both counted. */
    record Range(LocalDate from, LocalDate to) implements Period {
        public Range {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("ends before it begins: " + from + TO + to);
            }
        }

        @Override
        public String toString() {
            return from + TO + to;
        }
    }

    /** A season of crops, by its name: {@code vụ xuân}. */
    record Season(int year, String name) implements Period {
        @Override
        public String toString() {
            return "%04d".formatted(year) + SEASON + name;
        }
    }

    /** The year that an index or a ranking is about; it is announced in the next one. */
    record IndexYear(int year) implements Period {
        @Override
        public String toString() {
            return "%04d-INDEX".formatted(year);
        }
    }

    /** A named term; terms of Party and councils overlap, so a name is needed. */
    record Term(String name) implements Period {
        @Override
        public String toString() {
            return TERM + name;
        }
    }

    /** Reads the written form; {@link IllegalArgumentException} when it is none. */
    static Period parse(String text) {
        if (text.startsWith(TERM) && text.length() > TERM.length()) {
            return new Term(text.substring(TERM.length()));
        }
        int season = text.indexOf(SEASON);
        try {
            if (season == 4 && text.length() > season + SEASON.length()) {
                return new Season(Integer.parseInt(text.substring(0, 4)), text.substring(season + SEASON.length()));
            }
            if (text.contains(TO)) {
                int to = text.indexOf(TO);
                return new Range(LocalDate.parse(text.substring(0, to)),
                        LocalDate.parse(text.substring(to + TO.length())));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("not a period: " + text, e);
        }
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        int year = Integer.parseInt(matcher.group(1));
        String part = matcher.group(2);
        if (part == null) {
            return new Year(year);
        }
        try {
            return switch (part.charAt(0)) {
                case 'H' -> new Half(year, part.charAt(1) - '0');
                case 'Q' -> new Quarter(year, part.charAt(1) - '0');
                case 'Y' -> new YearToDate(year, Integer.parseInt(part.substring(3)));
                case '9' -> new NineMonths(year);
                case 'I' -> new IndexYear(year);
                default -> part.length() == 2 ? new Month(YearMonth.parse(text)) : new AsOf(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a period: " + text, e);
        }
    }

    /** The same stretch one year earlier; a term has none and answers itself. */
    default Period yearBefore() {
        return yearsLater(-1);
    }

    /** The same stretch so many years later; a term has none and answers itself. */
    default Period yearsLater(int years) {
        return switch (this) {
            case Year(int year) -> new Year(year + years);
            case Half(int year, int half) -> new Half(year + years, half);
            case Quarter(int year, int quarter) -> new Quarter(year + years, quarter);
            case Month(YearMonth month) -> new Month(month.plusYears(years));
            case NineMonths(int year) -> new NineMonths(year + years);
            case YearToDate(int year, int months) -> new YearToDate(year + years, months);
            case AsOf(LocalDate day) -> new AsOf(day.plusYears(years));
            case Range(LocalDate from, LocalDate to) -> new Range(from.plusYears(years), to.plusYears(years));
            case Season(int year, String name) -> new Season(year + years, name);
            case IndexYear(int year) -> new IndexYear(year + years);
            case Term term -> term;
        };
    }

    /** The calendar year whose plan it is measured against; the whole annual plan counts also in mid-year. 0 for a term. */
    default int planYear() {
        return switch (this) {
            case Year(int year) -> year;
            case Half(int year, int _) -> year;
            case Quarter(int year, int _) -> year;
            case Month(YearMonth month) -> month.getYear();
            case NineMonths(int year) -> year;
            case YearToDate(int year, int _) -> year;
            case AsOf(LocalDate day) -> day.getYear();
            case Range(LocalDate _, LocalDate to) -> to.getYear();
            case Season(int year, String _) -> year;
            case IndexYear(int year) -> year;
            case Term _ -> 0;
        };
    }

    /** In words of the language of the window. */
    default String in(Language language) {
        return language == Language.VI ? inVietnamese() : inEnglish();
    }

    /** The last day of a period, on which its unit must exist; {@code null} for a term that does not say its years. */
    default @Nullable LocalDate lastDay() {
        return switch (this) {
            case Year(int year) -> LocalDate.of(year, 12, 31);
            case Half(int year, int half) -> half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
            case Quarter(int year, int quarter) -> LocalDate.of(year, quarter * 3, 1).plusMonths(1).minusDays(1);
            case Month(var month) -> month.atEndOfMonth();
            case NineMonths(int year) -> LocalDate.of(year, 9, 30);
            case YearToDate(int year, int months) -> LocalDate.of(year, months, 1).plusMonths(1).minusDays(1);
            case AsOf(LocalDate day) -> day;
            case Range(LocalDate _, LocalDate to) -> to;
            case Season(int year, String _) -> LocalDate.of(year, 12, 31);
            case IndexYear(int year) -> LocalDate.of(year, 12, 31);
            case Term(String name) -> name.matches("\\d{4}-\\d{4}")
                    ? LocalDate.of(Integer.parseInt(name.substring(0, 4)), 12, 31)
                    : null;
        };
    }

    /** As written in Vietnamese: {@code 6 tháng đầu năm 2023}. */
    default String inVietnamese() {
        return switch (this) {
            case Year(int year) -> "năm " + year;
            case Half(int year, int half) -> "6 tháng " + (half == 1 ? "đầu" : "cuối") + " năm " + year;
            case Quarter(int year, int quarter) -> "quý " + quarter + " năm " + year;
            case Month(YearMonth month) -> "tháng " + month.getMonthValue() + " năm " + month.getYear();
            case NineMonths(int year) -> "9 tháng năm " + year;
            case YearToDate(int year, int months) -> months + " tháng năm " + year;
            case AsOf(LocalDate day) ->
                "đến ngày %d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case Range(LocalDate from, LocalDate to) -> "từ ngày %d/%d/%d đến ngày %d/%d/%d".formatted(
                    from.getDayOfMonth(), from.getMonthValue(), from.getYear(), to.getDayOfMonth(),
                    to.getMonthValue(), to.getYear());
            case Season(int year, String name) -> name + " năm " + year;
            case IndexYear(int year) -> "năm " + year;
            case Term(String name) -> "nhiệm kỳ " + name;
        };
    }

    default String inEnglish() {
        return switch (this) {
            case Year(int year) -> String.valueOf(year);
            case Half(int year, int half) -> (half == 1 ? "first" : "second") + " half of " + year;
            case Quarter(int year, int quarter) -> "Q" + quarter + " " + year;
            case Month(YearMonth month) -> month.getMonthValue() + "/" + month.getYear();
            case NineMonths(int year) -> "nine months of " + year;
            case YearToDate(int year, int months) -> months + " months of " + year;
            case AsOf(LocalDate day) ->
                "as of %d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case Range(LocalDate from, LocalDate to) -> "%d/%d/%d to %d/%d/%d".formatted(
                    from.getDayOfMonth(), from.getMonthValue(), from.getYear(), to.getDayOfMonth(),
                    to.getMonthValue(), to.getYear());
            case Season(int year, String name) -> name + " " + year;
            case IndexYear(int year) -> "index of " + year;
            case Term(String name) -> "term " + name;
        };
    }

    /** What kind of stretch it is. */
    default PeriodType type() {
        return switch (this) {
            case Year _ -> PeriodType.YEAR;
            case Half _ -> PeriodType.HALF;
            case Quarter _ -> PeriodType.QUARTER;
            case Month _ -> PeriodType.MONTH;
            case NineMonths _ -> PeriodType.NINE_MONTHS;
            case YearToDate _ -> PeriodType.YEAR_TO_DATE;
            case AsOf _ -> PeriodType.AS_OF;
            case Range _ -> PeriodType.RANGE;
            case Season _ -> PeriodType.SEASON;
            case IndexYear _ -> PeriodType.INDEX_YEAR;
            case Term _ -> PeriodType.TERM;
        };
    }
}
