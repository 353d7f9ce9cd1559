package vn.thucdia.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.NumberInput;

/** What a cell of a spreadsheet holds. A formula counts as the result that was saved with it. */
public sealed interface Cell {

    Cell BLANK = new Blank();

    record Blank() implements Cell {}

    /** Words, or a number written as text; never empty, in NFC, without blanks at the ends. */
    record Words(String words) implements Cell {}

    /**
     * A number, to the 15 digits that spreadsheet programs keep.
     *
     * @param percent whether it is shown as a percentage: then 0.522 means 52,2 %
     */
    record Amount(BigDecimal number, boolean percent) implements Cell {

        /** The number as people see it: hundredths when it is a percentage. */
        BigDecimal seen() {
            return percent ? number.movePointRight(2) : number;
        }
    }

    /**
     * A date.
     *
     * @param month whether only month and year are shown
     */
    record Day(LocalDate day, boolean month) implements Cell {}

    /** An error such as {@code #REF!}, or a formula whose result was not saved. */
    record Fault(String code) implements Cell {}

    /** As people see it; empty for a blank. A number reads back as itself. */
    default String text() {
        return switch (this) {
            case Blank() -> "";
            case Words(String words) -> words;
            case Amount amount -> NumberInput.write(amount.seen(), Language.VI) + (amount.percent() ? " %" : "");
            case Day(LocalDate day, boolean month) -> month
                    ? "%02d/%d".formatted(day.getMonthValue(), day.getYear())
                    : Formats.of(Language.VI).date(day);
            case Fault(String code) -> code;
        };
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }
}
