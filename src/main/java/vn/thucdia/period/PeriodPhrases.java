package vn.thucdia.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Folding;

/** Periods as reports write them: {@code 6 tháng đầu năm 2023}, {@code Quý I/2023}, {@code T6/2023}, {@code năm 2023}. */
public final class PeriodPhrases {

    private record Shape(Pattern pattern, Function<MatchResult, Period> reading) {}

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String OF = "\\s*(?:/|-|,|nam)?\\s*(?:nam\\s*)?";
    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    /** The longer shapes first. */
    private static final List<Shape> SHAPES = List.of(
            shape("nhiem ky\\s+" + YEAR + "\\s*[-–]\\s*" + YEAR, m -> new Period.Term(m.group(1) + "-" + m.group(2))),
            shape("(\\d{1,2})[/-](\\d{1,2})[/-]" + YEAR,
                    m -> new Period.AsOf(LocalDate.of(number(m, 3), number(m, 2), number(m, 1)))),
            shape("(\\d{1,2})\\s*t(?:hang|dn)?\\s*(dau|cuoi)?" + OF + YEAR,
                    m -> months(number(m, 1), "cuoi".equals(m.group(2)), number(m, 3))),
            shape("(?:quy|q)\\s*([1-4]|iii|ii|iv|i)" + OF + YEAR, m -> new Period.Quarter(number(m, 2),
                    QUARTERS.getOrDefault(m.group(1), m.group(1).charAt(0) - '0'))),
            shape("h([12])" + OF + YEAR, m -> new Period.Half(number(m, 2), number(m, 1))),
            shape("(?:thang|t\\.?)?\\s*(\\d{1,2})\\s*/\\s*" + YEAR, PeriodPhrases::month),
            shape("thang\\s*(\\d{1,2})" + OF + YEAR, PeriodPhrases::month),
            shape("(?:nam\\s*)?" + YEAR, m -> new Period.Year(number(m, 1))));

    private static final Pattern FILLERS = Pattern.compile("(?:den ngay|ngay|den|ky|tinh|het|uoc|so lieu|[(),.:])");

    private PeriodPhrases() {}

    /** The period that a whole text names, also in the form of the command line. */
    public static Optional<Period> read(String text) {
        try {
            return Optional.of(Period.parse(text.strip()));
        } catch (IllegalArgumentException inWords) {
            return found(text).filter(found -> FILLERS.matcher(found.rest()).replaceAll("").isBlank())
                    .map(Found::period);
        }
    }

    /** The first period named somewhere in a text. */
    public static Optional<Period> find(String text) {
        return found(text).map(Found::period);
    }

    private record Found(Period period, String rest) {}

    private static Optional<Found> found(String text) {
        String folded = Folding.key(text);
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(folded);
            if (matcher.find()) {
                try {
                    return Optional.of(new Found(shape.reading().apply(matcher.toMatchResult()),
                            folded.substring(0, matcher.start()) + " " + folded.substring(matcher.end())));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Shape shape(String pattern, Function<MatchResult, Period> reading) {
        return new Shape(Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{N}])"), reading);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Period month(MatchResult match) {
        return new Period.Month(YearMonth.of(number(match, 2), number(match, 1)));
    }

    /** Six months are a half, nine have a name of their own; any other number counts from January. */
    private static Period months(int months, boolean last, int year) {
        if (months < 1 || months > 12) {
            throw new DateTimeException("no such months");
        }
        return months == 6
                ? new Period.Half(year, last ? 2 : 1)
                : months == 9 ? new Period.NineMonths(year) : new Period.YearToDate(year, months);
    }

    /** The first day of a period that may begin before and end after a reorganisation; of a shorter one its last day. */
    public static @Nullable LocalDate firstDay(Period period) {
        return switch (period) {
            case Period.Range(LocalDate from, LocalDate _) -> from;
            case Period.Year _,Period.NineMonths _,Period.YearToDate _,Period.Season _,Period.IndexYear _ ->
                LocalDate.of(period.planYear(), 1, 1);
            default -> period.lastDay();
        };
    }
}
