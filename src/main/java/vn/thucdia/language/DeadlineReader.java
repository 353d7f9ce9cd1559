package vn.thucdia.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a deadline in a line; what its words mean is worked out by {@link DeadlineWords}. */
final class DeadlineReader {

    private static final int MOST_WORDS = 10;
    private static final int LONGEST_WORD = 20;
    private static final String STOPS = ".,;:!?…)]}”’»\"";
    private static final Pattern DATE = Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-][0-9]{2,4})?");
    /** What may stand before a deadline without changing the day. */
    private static final Pattern BEFORE = Pattern
            .compile("(?:(?:truoc|den|toi|cham nhat|muon nhat|han|thoi han|trong|vong"
                    + "|la|vao|sau|by|before|until|no later than|within|in|on) )+");
    /** Years in which a day without a year is looked for: 29/2 comes once in eight at the least. */
    private static final int YEARS = 8;

    private final LocalDate day;

    DeadlineReader(LocalDate day) {
        this.day = day;
    }

    Optional<Deadline> at(String text, int from) {
        return ends(text, from).reversed().stream().flatMap(end -> read(text, from, end).stream()).findFirst();
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
            at = end + 1;
        }
        return ends;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private Optional<Deadline> read(String text, int from, int end) {
        String typed = text.substring(from, end);
        String key = Folding.key(typed);
        String bare = BEFORE.matcher(key).replaceFirst("");
        return date(typed, bare, key.equals(bare), end).or(() -> words(key).or(() -> words(bare))
                .map(date -> found(end, typed, date)));
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
            case DateInput.Wrong(var problem, var near) when near != null || DATE.matcher(bare).matches() -> Optional
                    .of(new Deadline(end, typed, null, problem,
                            near == null || !near.isBefore(day) || saysYear(bare) ? near : near.plusYears(1)));
            default -> Optional.empty();
        };
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
