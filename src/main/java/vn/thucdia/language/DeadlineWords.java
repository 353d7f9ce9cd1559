package vn.thucdia.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The day that words such as {@code hết tháng 12} mean, counted from a day. Takes folded text. */
final class DeadlineWords {

    private static final String NUMBER = "(?<n>[0-9]{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi lam|hai muoi|ba muoi"
            + "|a|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String UNIT = "(?<u>ngay lam viec|ngay|tuan|thang|nam|working days?|business days?|days?|weeks?|months?|years?)";
    private static final String AFTER = "(?: nua| toi| sau)?(?: ke tu (?:hom nay|ngay kiem tra|ngay lam viec|nay))?";
    private static final String WHERE = "(?<w>het|cuoi|dau|giua|den het|den cuoi|end of|the end of|beginning of|mid|middle of)";
    private static final String YEAR = "(?: ?[/-] ?| nam | )(?<y>[0-9]{4})";
    private static final String WHICH = "(?: (?<r>nay|sau|toi))?";

    private static final Pattern COUNT = Pattern.compile("(?:sau )?" + NUMBER + " " + UNIT + AFTER);
    private static final Pattern COUNT_FROM = Pattern
            .compile("(?<count>" + NUMBER + " " + UNIT + ") (?:ke tu|tinh tu|tu) (?<from>[^ ].*)");
    private static final Pattern MONTH = Pattern
            .compile("(?:" + WHERE + " )?thang (?<m>[0-9]{1,2}|gieng|mot|hai|ba|tu|nam|bay|tam|chin|muoi mot|muoi hai"
                    + "|muoi|chap)(?:" + YEAR + ")?");
    private static final Pattern THIS_MONTH = Pattern.compile("(?:" + WHERE + " )?thang" + WHICH);
    private static final Pattern TEN_DAYS = Pattern
            .compile("(?<w>thuong|trung|ha) tuan thang (?<m>[0-9]{1,2})(?:" + YEAR + ")?");
    private static final Pattern QUARTER = Pattern
            .compile("(?:" + WHERE + " )?(?:quy |q|quarter )(?<q>[1-4]|i{1,3}|iv)(?:" + YEAR
                    + ")?");
    private static final Pattern THIS_QUARTER = Pattern.compile("(?:" + WHERE + " )?quy" + WHICH);
    private static final Pattern HALF = Pattern.compile("(?:6|sau) thang (?<w>dau|cuoi) nam(?: (?<y>[0-9]{4}))?");
    private static final Pattern OF_YEAR = Pattern.compile("(?:" + WHERE + " )?nam(?: (?<y>[0-9]{4}))?" + WHICH);
    private static final Pattern WEEK = Pattern.compile("(?:(?<w>het|cuoi|dau) )?tuan" + WHICH);
    private static final Pattern WEEKDAY = Pattern
            .compile("(?:(?<next>next) )?(?:thu (?<d>[2-7]|hai|ba|tu|nam|sau|bay)|(?<s>chu nhat|cn)"
                    + "|(?<e>monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?: tuan (?<r>nay|sau|toi))?");
    private static final Pattern ENGLISH_DAY = Pattern
            .compile("(?<d>[0-9]{1,2}) (?<m>\\p{Alpha}{3,9})(?: (?<y>[0-9]{4}))?"
                    + "|(?<m2>\\p{Alpha}{3,9}) (?<d2>[0-9]{1,2})(?:,? (?<y2>[0-9]{4}))?");
    private static final Pattern ENGLISH_MONTH = Pattern.compile(WHERE + " (?<m>\\p{Alpha}{3,9})(?: (?<y>[0-9]{4}))?");
    private static final Pattern ENGLISH_SPAN = Pattern
            .compile("(?:" + WHERE + " )?(?:(?<r>this|next|the) )?(?<u>week|month|quarter|year)");

    private static final List<String> VIETNAMESE = List.of("", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam",
            "chin",
            "muoi");
    private static final List<String> ENGLISH = List.of("", "one", "two", "three", "four", "five", "six", "seven",
            "eight",
            "nine", "ten");
    private static final Map<String, Integer> MORE = Map.of("a", 1, "muoi lam", 15, "hai muoi", 20, "ba muoi", 30);
    private static final List<String> WEEKDAYS = List.of("", "", "hai", "ba", "tu", "nam", "sau", "bay");
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final Map<String, Integer> DAYS = Map.of("hom nay", 0, "today", 0, "mai", 1, "ngay mai", 1,
            "tomorrow", 1,
            "ngay kia", 2, "ngay mot", 2);
    private static final List<String> MONTH_WORDS = List.of("", "gieng", "hai", "ba", "tu", "nam", "", "bay", "tam",
            "chin", "muoi", "muoi mot", "chap");
    private static final List<String> ROMAN = List.of("", "i", "ii", "iii", "iv");

    private final LocalDate day;

    DeadlineWords(LocalDate day) {
        this.day = day;
    }

    /** Empty when the words, folded, are no deadline. */
    Optional<LocalDate> read(String words) {
        Integer days = DAYS.get(words);
        return days != null
                ? Optional.of(day.plusDays(days))
                : Optional.ofNullable(vietnamese(words))
                        .or(() -> Optional.ofNullable(english(words)));
    }

    private @Nullable LocalDate vietnamese(String words) {
        Matcher is = COUNT.matcher(words);
        if (is.matches()) {
            return counted(number(is.group("n")), is.group("u"));
        }
        is = COUNT_FROM.matcher(words);
        if (is.matches()) {
            return DateInput.read(is.group("from"), day) instanceof DateInput.Read(var from)
                    ? new DeadlineWords(from).counted(number(is.group("n")), is.group("u"))
                    : null;
        }
        if (words.equals("nua thang")) {
            return day.plusDays(15);
        }
        is = MONTH.matcher(words);
        if (is.matches()) {
            return month(is.group("w"), monthNumber(is.group("m")), is.group("y"));
        }
        is = TEN_DAYS.matcher(words);
        if (is.matches()) {
            return tenDays(is.group("w"), Integer.parseInt(is.group("m")), is.group("y"));
        }
        is = HALF.matcher(words);
        if (is.matches()) {
            int month = is.group("w").equals("dau") ? 6 : 12;
            return month("het", month, is.group("y"));
        }
        is = QUARTER.matcher(words);
        if (is.matches()) {
            String q = is.group("q");
            return quarter(is.group("w"), Character.isDigit(q.charAt(0)) ? q.charAt(0) - '0' : ROMAN.indexOf(q),
                    is.group("y"));
        }
        is = WEEKDAY.matcher(words);
        return is.matches() ? weekday(is) : relative(words);
    }

    /** Spans named by where they lie: this month, next year. A bare name of a span says nothing. */
    private @Nullable LocalDate relative(String words) {
        if (!words.contains(" ")) {
            return null;
        }
        Matcher is = THIS_MONTH.matcher(words);
        if (is.matches()) {
            YearMonth from = YearMonth.from(day).plusMonths(later(is.group("r")));
            return later(is.group("r")) == 0 && is.group("r") == null
                    ? soonest(more -> in(is.group("w"), from.plusMonths(more), 1, 15))
                    : in(is.group("w"), from, 1, 15);
        }
        Matcher quarter = THIS_QUARTER.matcher(words);
        if (quarter.matches()) {
            LocalDate in = day.plusMonths(3L * later(quarter.group("r")));
            return quarter(quarter.group("w"), (in.getMonthValue() + 2) / 3, String.valueOf(in.getYear()));
        }
        Matcher year = OF_YEAR.matcher(words);
        if (year.matches()) {
            String said = year.group("y") != null
                    ? year.group("y")
                    : year.group("r") == null ? null : String.valueOf(day.getYear() + later(year.group("r")));
            return year(year.group("w"), said);
        }
        Matcher week = WEEK.matcher(words);
        return !week.matches()
                ? null
                : "dau".equals(week.group("w")) ? monday(week.group("r")) : week(later(week.group("r")));
    }

    private LocalDate monday(@Nullable String which) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(later(which));
        return which == null && monday.isBefore(day) ? monday.plusWeeks(1) : monday;
    }

    private @Nullable LocalDate english(String words) {
        Matcher is = ENGLISH_SPAN.matcher(words);
        if (is.matches() && words.contains(" ")) {
            int later = "next".equals(is.group("r")) ? 1 : 0;
            return switch (is.group("u")) {
                case "week" -> week(later);
                case "month" -> in(is.group("w"), YearMonth.from(day).plusMonths(later), 1, 15);
                case "quarter" -> quarter(is.group("w"), (day.plusMonths(3L * later).getMonthValue() + 2) / 3,
                        String.valueOf(day.plusMonths(3L * later).getYear()));
                default -> year(is.group("w"), String.valueOf(day.getYear() + later));
            };
        }
        is = ENGLISH_MONTH.matcher(words);
        if (is.matches() && monthNamed(is.group("m")) > 0) {
            return month(is.group("w"), monthNamed(is.group("m")), is.group("y"));
        }
        is = ENGLISH_DAY.matcher(words);
        if (!is.matches()) {
            return null;
        }
        boolean first = is.group("d") != null;
        int month = monthNamed(is.group(first ? "m" : "m2"));
        int of = Integer.parseInt(is.group(first ? "d" : "d2"));
        return month == 0 ? null : yearly(is.group(first ? "y" : "y2"), year -> LocalDate.of(year, month, of));
    }

    private @Nullable LocalDate counted(int number, String unit) {
        if (number == 0) {
            return null;
        }
        return switch (unit.replaceFirst("s$", "")) {
            case "ngay lam viec", "working day", "business day" -> working(number);
            case "ngay", "day" -> day.plusDays(number);
            case "tuan", "week" -> day.plusWeeks(number);
            case "thang", "month" -> day.plusMonths(number);
            default -> day.plusYears(number);
        };
    }

    private LocalDate working(int number) {
        LocalDate at = day;
        for (int left = number; left > 0;) {
            at = at.plusDays(1);
            left -= at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return at;
    }

    private static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        return MORE.getOrDefault(words, Math.max(VIETNAMESE.indexOf(words), ENGLISH.indexOf(words)));
    }

    private @Nullable LocalDate month(@Nullable String where, int month, @Nullable String year) {
        return month < 1 || month > 12 ? null : yearly(year, of -> in(where, YearMonth.of(of, month), 1, 15));
    }

    private static int monthNumber(String words) {
        return switch (words) {
            case "mot" -> 1;
            case "muoi hai" -> 12;
            default -> Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : MONTH_WORDS.indexOf(words);
        };
    }

    private @Nullable LocalDate tenDays(String which, int month, @Nullable String year) {
        if (month < 1 || month > 12) {
            return null;
        }
        return yearly(year, of -> switch (which) {
            case "thuong" -> LocalDate.of(of, month, 10);
            case "trung" -> LocalDate.of(of, month, 20);
            default -> YearMonth.of(of, month).atEndOfMonth();
        });
    }

    private LocalDate quarter(@Nullable String where, int quarter, @Nullable String year) {
        return yearly(year, of -> begins(where)
                ? LocalDate.of(of, quarter * 3 - 2, 1)
                : middle(where)
                        ? LocalDate.of(of, quarter * 3 - 1, 15)
                        : YearMonth.of(of, quarter * 3).atEndOfMonth());
    }

    private LocalDate year(@Nullable String where, @Nullable String year) {
        return yearly(year, of -> begins(where)
                ? LocalDate.of(of, 1, 1)
                : middle(where) ? LocalDate.of(of, 6, 30) : LocalDate.of(of, 12, 31));
    }

    /** Friday; for a week of which it is over, its Sunday. */
    private LocalDate week(int later) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(later);
        LocalDate friday = monday.plusDays(4);
        return friday.isBefore(day) ? monday.plusDays(6) : friday;
    }

    private LocalDate weekday(Matcher is) {
        DayOfWeek wanted = weekdayOf(is.group("d"), is.group("e"));
        String week = is.group("next") != null ? "sau" : is.group("r");
        return week == null
                ? day.with(TemporalAdjusters.next(wanted))
                : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(later(week))
                        .with(TemporalAdjusters.nextOrSame(wanted));
    }

    private static DayOfWeek weekdayOf(@Nullable String vietnamese, @Nullable String english) {
        if (english != null) {
            return DayOfWeek.valueOf(english.toUpperCase(Locale.ROOT));
        }
        if (vietnamese == null) {
            return DayOfWeek.SUNDAY;
        }
        int number = Character.isDigit(vietnamese.charAt(0))
                ? vietnamese.charAt(0) - '0'
                : WEEKDAYS.indexOf(vietnamese);
        return DayOfWeek.of(number - 1);
    }

    private LocalDate yearly(@Nullable String year, IntFunction<LocalDate> of) {
        return year == null ? soonest(more -> of.apply(day.getYear() + more)) : of.apply(Integer.parseInt(year));
    }

    /** The first that has not passed. */
    private LocalDate soonest(IntFunction<LocalDate> of) {
        LocalDate first = of.apply(0);
        return first.isBefore(day) ? of.apply(1) : first;
    }

    private static LocalDate in(@Nullable String where, YearMonth month, int first, int middle) {
        return begins(where) ? month.atDay(first) : middle(where) ? month.atDay(middle) : month.atEndOfMonth();
    }

    private static boolean begins(@Nullable String where) {
        return where != null && (where.equals("dau") || where.startsWith("beginning"));
    }

    private static boolean middle(@Nullable String where) {
        return where != null && (where.equals("giua") || where.startsWith("mid"));
    }

    private static int later(@Nullable String which) {
        return which == null || which.equals("nay") ? 0 : 1;
    }

    private static int monthNamed(String word) {
        for (int at = 0; at < MONTHS.size(); at++) {
            if (MONTHS.get(at).equals(word) || word.length() == 3 && MONTHS.get(at).startsWith(word)) {
                return at + 1;
            }
        }
        return 0;
    }
}
