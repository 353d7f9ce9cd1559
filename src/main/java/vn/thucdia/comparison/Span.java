package vn.thucdia.comparison;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.period.Period;

/** The days of a period, both counted: what says which units there were. */
record Span(LocalDate from, LocalDate to) {

    /** The days of a period; {@code null} for a term, whose days nobody told. */
    static @Nullable Span of(Period period) {
        return switch (period) {
            case Period.AsOf(LocalDate day) -> new Span(day, day);
            case Period.Range(LocalDate from, LocalDate to) -> new Span(from, to);
            case Period.Term _ -> null;
            case Period.Season(int year, String _) -> new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            default -> {
                Months months = Months.of(period);
                yield months == null
                        ? null
                        : new Span(LocalDate.of(months.year(), months.first(), 1), months.lastDay());
            }
        };
    }
}
