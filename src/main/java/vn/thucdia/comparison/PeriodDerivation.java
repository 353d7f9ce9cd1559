package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.period.Period;

/**
 * The number of a period from the numbers of other periods of the same year: months added up for what flows, the last value for what
 * stands or was counted from January, the difference of two cumulative numbers. A gap gives a reason, never a part of a sum.
 */
final class PeriodDerivation {

    private final Months wanted;
    private final Period period;
    private final Function<Period, Amount> known;
    private final @Nullable LocalDate closed;

    private PeriodDerivation(Period period, Months wanted, Function<Period, Amount> known, @Nullable LocalDate closed) {
        this.period = period;
        this.wanted = wanted;
        this.known = known;
        this.closed = closed;
    }

    /**
     * Composes a period for which nothing was recorded itself.
     *
     * @param known what is known of another period
     * @param closed the first day on which a value as of a day stands for the period
     */
    static Amount of(@Nullable Accumulation accumulation, Period period, Function<Period, Amount> known,
            Optional<LocalDate> closed) {
        boolean stands = accumulation == Accumulation.STOCK || accumulation == Accumulation.CUMULATIVE;
        Months months = stands && period instanceof Period.AsOf(LocalDate day) ? endingOn(day) : Months.of(period);
        if (accumulation == null || months == null) {
            return Amount.missing(Reason.NO_FIGURE);
        }
        PeriodDerivation stretches = new PeriodDerivation(period, months, known, closed.orElse(null));
        boolean between = accumulation == Accumulation.CUMULATIVE && period instanceof Period.Range
                && !months.fromJanuary();
        Amount same = between ? stretches.between() : stretches.exactly(months);
        if (same.known() || between) {
            return same;
        }
        return switch (accumulation) {
            case FLOW -> stretches.flow();
            case CUMULATIVE, STOCK -> stretches.last();
            case RATE, SHARE, AVERAGE -> stretches.onTheDay();
            case GROWTH, INDEX, RANK, CHANGE, QUALITATIVE -> Amount.missing(Reason.NO_FIGURE);
        };
    }

    private static @Nullable Months endingOn(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth())
                ? new Months(day.getYear(), day.getMonthValue(), day.getMonthValue())
                : null;
    }

    /** A number recorded for exactly these months, by whatever name. */
    private Amount exactly(Months months) {
        for (Period each : months.periods()) {
            Amount amount = each.equals(period) ? Amount.missing(Reason.NO_FIGURE) : known.apply(each);
            if (amount.known()) {
                return amount;
            }
        }
        return Amount.missing(Reason.NO_FIGURE);
    }

    private Amount flow() {
        Known[][] pieces = pieces();
        List<Known> parts = fewest(pieces);
        if (!parts.isEmpty()) {
            return Sums.sum(parts, Method.SUM_OF_PERIODS);
        }
        Amount difference = difference();
        return difference.known() ? difference : nothing(pieces);
    }

    /** The known stretches within the wanted one, by first and last month; without the wanted one itself. */
    private Known[][] pieces() {
        int length = wanted.last() - wanted.first() + 1;
        Known[][] pieces = new Known[length][length];
        for (int from = 0; from < length; from++) {
            for (int to = from; to < length; to++) {
                Months months = new Months(wanted.year(), wanted.first() + from, wanted.first() + to);
                if (!months.equals(wanted) && exactly(months) instanceof Known piece) {
                    pieces[from][to] = piece;
                }
            }
        }
        return pieces;
    }

    /** The fewest pieces that cover all months once; empty when there is a gap. */
    private static List<Known> fewest(@Nullable Known[][] pieces) {
        int length = pieces.length;
        List<List<Known>> covering = new ArrayList<>(List.of(List.of()));
        for (int to = 0; to < length; to++) {
            List<Known> best = List.of();
            for (int from = 0; from <= to; from++) {
                Known piece = pieces[from][to];
                List<Known> before = covering.get(from);
                if (piece != null && (from == 0 || !before.isEmpty())
                        && (best.isEmpty() || before.size() + 1 < best.size())) {
                    best = new ArrayList<>(before);
                    best.add(piece);
                }
            }
            covering.add(best);
        }
        return covering.get(length);
    }

    private static Amount nothing(@Nullable Known[][] pieces) {
        for (@Nullable
        Known[] row : pieces) {
            for (Known piece : row) {
                if (piece != null) {
                    return Amount.missing(Reason.PERIODS_MISSING);
                }
            }
        }
        return Amount.missing(Reason.NO_FIGURE);
    }

    /** From January to the end, less from January to the day before. */
    private Amount difference() {
        if (wanted.fromJanuary()) {
            return Amount.missing(Reason.NO_FIGURE);
        }
        Amount whole = exactly(new Months(wanted.year(), 1, wanted.last()));
        Amount before = exactly(new Months(wanted.year(), 1, wanted.first() - 1));
        return subtracted(whole, before);
    }

    private static Amount subtracted(Amount whole, Amount before) {
        return whole instanceof Known(BigDecimal number, var _, var _, var _, var _) && before instanceof Known less
                ? Sums.derived(number.subtract(less.number()), Method.FROM_CUMULATIVE, List.of((Known) whole, less))
                : Amount.missing(whole.known() || before.known() ? Reason.PERIODS_MISSING : Reason.NO_FIGURE);
    }

    /** Of what is counted from January a month means up to its end; only a range of days means the days between. */
    private Amount between() {
        return subtracted(atEnd(wanted.last()), atEnd(wanted.first() - 1));
    }

    private Amount last() {
        Amount end = atEnd(wanted.last());
        if (end instanceof Known value) {
            return Sums.derived(value.number(), Method.LAST_OF_PERIOD, List.of(value));
        }
        for (int month = wanted.first(); month < wanted.last(); month++) {
            if (atEnd(month).known()) {
                return Amount.missing(Reason.PERIODS_MISSING);
            }
        }
        return Amount.missing(Reason.NO_FIGURE);
    }

    /** What stood at the end of a month, from any stretch that ends there or from a day. */
    private Amount atEnd(int month) {
        for (int from = month; from > 0; from--) {
            for (Period each : new Months(wanted.year(), from, month).periods()) {
                boolean usable = !each.equals(period) && (from == 1 || !(each instanceof Period.Range));
                Amount amount = usable ? known.apply(each) : Amount.missing(Reason.NO_FIGURE);
                if (amount.known()) {
                    return amount;
                }
            }
        }
        return month == wanted.last() ? onTheDay() : known.apply(lastDay(month));
    }

    private Period lastDay(int month) {
        return new Period.AsOf(new Months(wanted.year(), month, month).lastDay());
    }

    /** As of the last day of the period, or of a day after it was closed; the latest counts. */
    private Amount onTheDay() {
        LocalDate end = wanted.lastDay();
        LocalDate first = closed == null || closed.isAfter(end) ? end : closed;
        for (LocalDate day = end; !day.isBefore(first); day = day.minusDays(1)) {
            Amount amount = known.apply(new Period.AsOf(day));
            if (amount.known()) {
                return amount;
            }
        }
        return Amount.missing(Reason.NO_FIGURE);
    }
}
