package vn.thucdia.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the text of a date field; the shapes it knows are listed at {@link DateInput#read}. */
final class DateReader {

    private static final int LONGEST = 40;
    private static final Pattern DAY_FIRST = Pattern.compile("(?:ngay )?(?<d>[0-9]{1,2})(?: ?[/.-] ?| thang )"
            + "(?<m>[0-9]{1,2})(?:(?: ?[/.-] ?| nam )(?<y>[0-9]{4}|[0-9]{2}))?");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(?<y>[0-9]{4}) ?[/.-] ?(?<m>[0-9]{1,2}) ?[/.-] ?(?<d>[0-9]{1,2})");
    /** Days from today, by the folded word. */
    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("hom nay", 0), Map.entry("nay", 0),
            Map.entry("today", 0), Map.entry("mai", 1), Map.entry("ngay mai", 1), Map.entry("tomorrow", 1),
            Map.entry("ngay kia", 2), Map.entry("hom qua", -1), Map.entry("yesterday", -1), Map.entry("hom kia", -2));

    private final LocalDate reference;
    private final Formats formats = Formats.of(Language.VI);

    DateReader(LocalDate reference) {
        this.reference = reference;
    }

    DateInput read(String text) {
        if (text.isBlank()) {
            return new DateInput.Empty();
        }
        String typed = text.length() > LONGEST ? "" : Folding.key(text);
        Integer days = WORDS.get(typed);
        if (days != null) {
            return new DateInput.Read(reference.plusDays(days));
        }
        for (Pattern shape : new Pattern[]{DAY_FIRST, YEAR_FIRST}) {
            Matcher matcher = shape.matcher(typed);
            if (matcher.matches()) {
                return day(text, matcher.group("y"), number(matcher, "m"), number(matcher, "d"));
            }
        }
        return unread(text);
    }

    private DateInput day(String text, @Nullable String typedYear, int month, int day) {
        int year = year(typedYear);
        if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199) {
            return unread(text);
        }
        YearMonth of = YearMonth.of(year, month);
        if (day <= of.lengthOfMonth()) {
            return new DateInput.Read(of.atDay(day));
        }
        LocalDate last = of.atEndOfMonth();
        String trial = typedYear == null ? formats.shortDate(last) : formats.date(last);
        Problem problem = month == 2
                ? new Problem("problem.date.nosuchday.february", String.valueOf(year), of.lengthOfMonth(), trial)
                : new Problem("problem.date.nosuchday", month, of.lengthOfMonth(), trial);
        return new DateInput.Wrong(problem, last);
    }

    private int year(@Nullable String typed) {
        if (typed == null) {
            return reference.getYear();
        }
        return Integer.parseInt(typed) + (typed.length() == 2 ? 2000 : 0);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static DateInput unread(String text) {
        return new DateInput.Wrong(new Problem("problem.date.unread", Text.shorten(text, LONGEST)), null);
    }
}
