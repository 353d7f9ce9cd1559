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

import vn.thucdia.language.Folding;

/**
 * Reads a period a person typed: the written form ({@code 2023-H1}) and words in either language as {@link Period#inVietnamese}
 * and {@link Period#inEnglish} write them, accents and "năm" optional: {@code 6 tháng đầu năm 2023}, {@code quý II/2023},
 * {@code tháng 6/2023}, {@code đến 15/6/2023}, {@code nhiệm kỳ 2020-2025}, {@code vụ xuân 2023}.
 */
public final class PeriodReader {

    private record Shape(Pattern pattern, Function<MatchResult, Period> reading) {}

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String OF = "\\s*(?:/|,|-|of)?\\s*(?:nam)?\\s*";
    private static final String DAY = "(\\d{1,2})[/.-](\\d{1,2})[/.-]" + YEAR;
    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private static final List<Shape> SHAPES = List.of(
            shape("(?:nam\\s*)?" + YEAR, m -> new Period.Year(number(m, 1))),
            shape("6 thang dau" + OF + YEAR + "|first half" + OF + YEAR, m -> new Period.Half(first(m), 1)),
            shape("6 thang cuoi" + OF + YEAR + "|second half" + OF + YEAR, m -> new Period.Half(first(m), 2)),
            shape("(?:9|nine)\\s*(?:thang|months)(?: dau)?" + OF + YEAR, m -> new Period.NineMonths(number(m, 1))),
            shape("(\\d{1,2})\\s*(?:thang|months)(?: dau)?" + OF + YEAR, m -> months(number(m, 1), number(m, 2))),
            shape("(?:quy|q|quarter)\\s*([1-4]|iii|ii|iv|i)" + OF + YEAR, m -> new Period.Quarter(number(m, 2),
                    QUARTERS.getOrDefault(m.group(1), m.group(1).charAt(0) - '0'))),
            shape("(?:thang|t)?\\s*(\\d{1,2})" + OF + YEAR,
                    m -> new Period.Month(YearMonth.of(number(m, 2), number(m, 1)))),
            shape("(?:den|den ngay|tinh den|tinh den ngay|ngay|as of)?\\s*" + DAY, m -> new Period.AsOf(day(m, 1))),
            shape("(?:tu|tu ngay|from)?\\s*" + DAY + "\\s*(?:den|den ngay|to|-)\\s*" + DAY,
                    m -> new Period.Range(day(m, 1), day(m, 4))),
            shape("(?:chi so|index of|index)\\s*(?:nam\\s*)?" + YEAR, m -> new Period.IndexYear(number(m, 1))));
    private static final Pattern TERM = Pattern.compile("(?iu)\\s*(?:nhiệm kỳ|nhiem ky|term)\\s+(\\S.*?)\\s*");
    private static final Pattern SEASON = Pattern
            .compile("(?iu)\\s*((?:vụ|vu|mùa|mua)\\s+\\S.*?)\\s*,?\\s*(?:năm\\s+|nam\\s+)?((?:19|20)\\d{2})\\s*");

    private PeriodReader() {}

    /** The period that the whole text names. */
    public static Optional<Period> read(String text) {
        try {
            return Optional.of(Period.parse(text.strip()));
        } catch (IllegalArgumentException inWords) {
            return named(text).or(() -> shaped(Folding.key(text)));
        }
    }

    /** Terms and seasons have names, which keep their accents. */
    private static Optional<Period> named(String text) {
        Matcher term = TERM.matcher(text);
        if (term.matches()) {
            return Optional.of(new Period.Term(term.group(1)));
        }
        Matcher season = SEASON.matcher(text);
        return season.matches()
                ? Optional.of(new Period.Season(Integer.parseInt(season.group(2)), season.group(1)))
                : Optional.empty();
    }

    private static Optional<Period> shaped(String folded) {
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(folded);
            if (matcher.matches()) {
                try {
                    return Optional.of(shape.reading().apply(matcher.toMatchResult()));
                } catch (DateTimeException | IllegalArgumentException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Shape shape(String pattern, Function<MatchResult, Period> reading) {
        return new Shape(Pattern.compile(pattern), reading);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** The year, whichever of the two ways of saying it was used. */
    private static int first(MatchResult match) {
        return Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1));
    }

    private static LocalDate day(MatchResult match, int group) {
        return LocalDate.of(number(match, group + 2), number(match, group + 1), number(match, group));
    }

    /** Six months from January are the first half. */
    private static Period months(int months, int year) {
        if (months < 1 || months > 12) {
            throw new DateTimeException("no such months");
        }
        return months == 6 ? new Period.Half(year, 1) : new Period.YearToDate(year, months);
    }
}
