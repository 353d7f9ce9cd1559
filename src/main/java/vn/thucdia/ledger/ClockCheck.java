package vn.thucdia.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Problem;

/** Tells when the clock stands more than a day before the last saved line. What is saved keeps the times it was given. */
final class ClockCheck {

    private static final Duration TOLERATED = Duration.ofDays(1);

    private ClockCheck() {}

    static List<Problem> of(Map<Origin, Position> positions, Clock clock) {
        Instant now = clock.instant();
        return positions.entrySet().stream().filter(chain -> !chain.getKey().equals(Origin.GENESIS))
                .map(chain -> chain.getValue().time().instant()).max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(now.plus(TOLERATED)))
                .map(last -> List.of(new Problem("notice.clock.behind", day(now), day(last)))).orElse(List.of());
    }

    /** Written alike in both languages. */
    private static String day(Instant instant) {
        return Formats.of(Language.VI).date(LocalDate.ofInstant(instant, Formats.ZONE));
    }
}
