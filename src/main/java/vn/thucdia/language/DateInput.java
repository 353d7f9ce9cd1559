package vn.thucdia.language;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a person meant by the text of a date field. */
public sealed interface DateInput {

    /** Nothing typed: no date. */
    record Empty() implements DateInput {}

    record Read(LocalDate date) implements DateInput {}

    /** Not a date. The suggestion is the day nearest to what was typed, when one is near: 30/6 for 31/6. */
    record Wrong(Problem problem, @Nullable LocalDate suggestion) implements DateInput {}

    /**
     * Reads {@code 13/6}, {@code 13-6-2023}, {@code 13.6.23}, {@code 2023-06-13}, {@code ngày 13 tháng 6 năm 2023},
     * {@code hôm nay}, {@code mai} …, accents optional. Two digits of a year mean 20xx; a missing year is that of the reference.
     */
    static DateInput read(String text, LocalDate reference) {
        return new DateReader(reference).read(text);
    }

    /** Whether words are a day that no calendar has, such as 31/6: shown as it was said, and something to settle. */
    static boolean isNoDay(String words) {
        return read(words, LocalDate.EPOCH) instanceof Wrong wrong && wrong.suggestion() != null;
    }
}
