package vn.thucdia.period;

import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;

/**
 * Periods in few words, as they stand under a bar: {@code 6 tháng 2023}, {@code Năm 2022}.
 *
 * @param brief in the fewest, where there is little room and the whole words stand elsewhere: {@code 6T/2023}, {@code 2022}
 */
public record PeriodWords(Messages messages, boolean brief) {

    /** Ordinary words. */
    public PeriodWords(Messages messages) {
        this(messages, false);
    }

    public String of(Period period) {
        return switch (period) {
            case Period.Year(int year) -> word("year", year);
            case Period.IndexYear(int year) -> word("year", year);
            case Period.Half(int year, int half) -> word(half == 1 ? "half1" : "half2", year);
            case Period.Quarter(int year, int quarter) -> word("quarter", quarter, year);
            case Period.Month(var month) -> word("month", month.getMonthValue(), month.getYear());
            case Period.NineMonths(int year) -> word("months", 9, year);
            case Period.YearToDate(int year, int months) -> word("months", months, year);
            case Period.AsOf(var day) -> messages.get("compare.period.asof", formats().date(day));
            case Period.Range(var from, var to) -> formats().date(from) + " - " + formats().date(to);
            case Period.Season(int year, String name) -> name + " " + year;
            case Period.Term(String name) -> messages.get("compare.period.term", name);
        };
    }

    private Formats formats() {
        return Formats.of(messages.language());
    }

    private String word(String key, int... values) {
        Object[] texts = java.util.stream.IntStream.of(values).mapToObj(Integer::toString).toArray();
        return messages.get((brief ? "compare.brief." : "compare.period.") + key, texts);
    }
}
