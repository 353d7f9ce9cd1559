package vn.thucdia.language;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a deadline in a line; what its words mean is worked out by {@link DeadlineWords}. */
final class DeadlineReader {

    private static final int MOST_WORDS = 10;
    private static final int LONGEST_WORD = 20;
    private static final String STOPS = ".,;:!?…)]}”’»\"";
    private static final Pattern DATE = Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-][0-9]{2,4})?");
    /** What may stand before a deadline without changing the day. */
    private static final Pattern BEFORE = Pattern
            .compile("(?:(?:truoc|den|toi|cham nhat|muon nhat|khong qua|han|thoi han|trong|vong|het"
                    + "|la|vao|by|before|until|no later than|within|in|on"
                    + "|thu (?:[2-7]|hai|ba|tu|nam|sau|bay),?|chu nhat,?) )+");
    /** What is to be done before a month is done before it begins. */
    private static final Pattern EARLIER = Pattern.compile("(?:truoc|before) .+");
    /** "Tháng sáu", which without accents reads like the next month. */
    private static final Pattern JUNE = Pattern.compile("(tháng\\s+)sáu(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WEEKDAY = Pattern.compile("thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat|[a-z]+day");
    private static final Pattern DAY_BEHIND = Pattern.compile(",[ \u00a0]*(?:ngày )?[0-9]{1,2}[/.-][0-9]");
    private static final int REST = 40;
    /** A span whose number comes behind what was understood: another span is meant. */
    private static final Pattern SPAN = Pattern
            .compile("(?:.* )?(?:thang|quy|(?<!thu )nam|tuan|month|quarter|year|week)");
    private static final Pattern NUMBERED = Pattern.compile("(?:[0-9]|[ivx]+(?![a-z])).*");
    /** The words behind a count that say from when it counts. */
    private static final Pattern COUNT = Pattern
            .compile(".*(?:ngay(?: lam viec)?|tuan|thang|nam|days?|weeks?|months?|years?)(?: nua| toi| sau)?");
    private static final Pattern FROM = Pattern
            .compile(
                    "(?:ke tu|tinh tu|tu (?:ngay|khi|luc)|khi|sau khi|dau|cuoi|truoc|after|before|from|of)(?![a-z]).*");
    /** A day to which it goes on. */
    private static final Pattern RANGE = Pattern
            .compile("(?:-|–|—|den|toi|to) ?(?:het |cuoi |dau |ngay |thang |quy )*(?:[0-9]|[ivx]+(?![a-z])).*");
    /** Years in which a day without a year is looked for: 29/2 comes once in eight at the least. */
    private static final int YEARS = 8;

    private final LocalDate day;

    DeadlineReader(LocalDate day) {
        this.day = day;
    }

    Optional<Deadline> at(String text, int from) {
        return ends(text, from).reversed().stream().flatMap(end -> read(text, from, end).stream()).findFirst()
                .filter(found -> !goesOn(text, from, found.end()));
    }

    /** Whether the words behind those that were understood change what they mean: half a deadline is none. */
    private static boolean goesOn(String text, int from, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + REST));
        if (DAY_BEHIND.matcher(rest).lookingAt()
                && WEEKDAY.matcher(Folding.key(text.substring(from, end))).matches()) {
            return true;
        }
        if (rest.isEmpty() || !isBlank(rest.charAt(0))) {
            return false;
        }
        String taken = Folding.key(text.substring(from, end));
        String next = Folding.key(rest.lines().findFirst().orElse("")).stripLeading();
        return SPAN.matcher(taken).matches() && NUMBERED.matcher(next).matches()
                || COUNT.matcher(taken).matches() && Character.isDigit(taken.codePoints()
                        .filter(Character::isLetterOrDigit).findFirst().orElse('x')) && FROM.matcher(next).matches()
                || RANGE.matcher(next).matches();
    }

    /** The ends of the words from a place on, until a mark or the end of the line; the mark itself is left out. */
    private static List<Integer> ends(String text, int from) {
        List<Integer> ends = new ArrayList<>();
        int at = from;
        while (ends.size() < MOST_WORDS) {
            int end = at;
            while (end < text.length() && !isBlank(text.charAt(end)) && text.charAt(end) != '\n') {
                end++;
            }
            int bare = end;
            while (bare > at && STOPS.indexOf(text.charAt(bare - 1)) >= 0) {
                bare--;
            }
            if (bare == at || bare - at > LONGEST_WORD) {
                return ends;
            }
            ends.add(bare);
            if (bare < end || end >= text.length() || text.charAt(end) == '\n') {
                return ends;
            }
            at = end;
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
        }
        return ends;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private Optional<Deadline> read(String text, int from, int end) {
        String typed = text.substring(from, end);
        String key = Folding.key(JUNE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("$16"));
        Matcher before = BEFORE.matcher(key);
        String bare = before.lookingAt() ? key.substring(before.end()) : key;
        return date(typed, bare, key.equals(bare), end).or(() -> words(key).or(() -> earlier(key, bare))
                .or(() -> words(bare)).map(date -> found(end, typed, date)));
    }

    private Optional<LocalDate> earlier(String key, String bare) {
        String behind = key.substring(key.indexOf(' ') + 1);
        return EARLIER.matcher(key).matches() && bare.contains(" ")
                ? words("dau " + behind).or(() -> words("beginning of " + behind))
                : Optional.empty();
    }

    private Optional<LocalDate> words(String key) {
        try {
            return new DeadlineWords(day).read(key);
        } catch (DateTimeException beyond) {
            return Optional.empty();
        }
    }

    /** A date; without a year the next such day. */
    private Optional<Deadline> date(String typed, String bare, boolean plain, int end) {
        if (bare.isEmpty() || !Character.isDigit(bare.charAt(bare.length() - 1))) {
            return Optional.empty();
        }
        DateInput first = DateInput.read(bare, day);
        for (int more = 0; more <= YEARS; more++) {
            DateInput read = DateInput.read(bare, day.plusYears(more));
            if (read instanceof DateInput.Read(var date) && (!date.isBefore(day) || more > 0 && saysYear(bare))) {
                return Optional.of(found(end, plain ? "" : typed, date));
            }
        }
        return switch (first) {
            case DateInput.Read(var date) -> Optional.of(found(end, plain ? "" : typed, date));
            case DateInput.Wrong wrong when wrong.suggestion() != null || DATE.matcher(bare).matches() -> {
                DateInput.Wrong next = coming(wrong, bare);
                yield Optional.of(new Deadline(end, typed, null, next.problem(), next.suggestion()));
            }
            default -> Optional.empty();
        };
    }

    /** The nearest day to one that no calendar has is to come too, unless a year was typed. */
    private DateInput.Wrong coming(DateInput.Wrong first, String bare) {
        LocalDate near = first.suggestion();
        return near != null && near.isBefore(day)
                && DateInput.read(bare, day.plusYears(1)) instanceof DateInput.Wrong next
                && next.suggestion() != null
                        ? next
                        : first;
    }

    /** Whether another year of reference makes no difference. */
    private boolean saysYear(String bare) {
        return DateInput.read(bare, day) instanceof DateInput.Read(var date)
                && DateInput.read(bare, day.plusYears(YEARS)) instanceof DateInput.Read(var other)
                && date.equals(other);
    }

    private Deadline found(int end, String words, LocalDate date) {
        Problem early = date.isBefore(day)
                ? new Problem("problem.due.before", Formats.of(Language.VI).date(date),
                        Formats.of(Language.VI).date(day))
                : null;
        return new Deadline(end, words, date, early, null);
    }
}
