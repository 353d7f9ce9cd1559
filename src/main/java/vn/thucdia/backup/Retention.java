package vn.thucdia.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import vn.thucdia.language.Formats;

/**
 * Which copies may go: the last of each of seven days, four weeks and twelve months stays, and for a week those that were made before
 * something risky or asked for. Time alone takes nothing away: a copy goes only when a later one that stays holds everything it
 * holds, so that neither an emptied nor an older nor a damaged ledger ever thins out what is better than itself.
 */
final class Retention {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Retention() {}

    static List<Copy> superfluous(List<Copy> all, Instant now) {
        List<Copy> newest = new ArrayList<>(all);
        newest.sort(Comparator.comparing(Copy::made).reversed());
        Set<Copy> kept = new LinkedHashSet<>();
        last(newest, DAYS, Retention::day, kept);
        last(newest, WEEKS, copy -> day(copy).get(IsoFields.WEEK_BASED_YEAR) * 100
                + day(copy).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), kept);
        last(newest, MONTHS, copy -> YearMonth.from(day(copy)), kept);
        Instant week = now.minus(Duration.ofDays(DAYS));
        newest.stream().filter(copy -> copy.reason() != Reason.AFTER_WORK && copy.made().isAfter(week))
                .forEach(kept::add);
        return newest.stream().filter(copy -> !kept.contains(copy) && kept.stream()
                .anyMatch(other -> other.made().isAfter(copy.made()) && other.covers(copy))).toList();
    }

    private static LocalDate day(Copy copy) {
        return LocalDate.ofInstant(copy.made(), Formats.ZONE);
    }

    private static void last(List<Copy> newest, int most, Function<Copy, Object> span, Set<Copy> kept) {
        Set<Object> spans = new HashSet<>();
        for (Copy copy : newest) {
            if (spans.size() < most && spans.add(span.apply(copy))) {
                kept.add(copy);
            }
        }
    }
}
