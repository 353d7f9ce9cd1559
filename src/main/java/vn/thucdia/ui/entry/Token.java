package vn.thucdia.ui.entry;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.NumberInput;
import vn.thucdia.language.Problem;

/** A recognised part of the typed line. */
public sealed interface Token {

    Span span();

    /** {@code @} a person or body; {@code known} is null for a name outside the lists, which is kept as free text. */
    record Body(Span span, String name, @Nullable Known known) implements Token {}

    /** {@code #} a sector of the list. */
    record Sector(Span span, Known sector) implements Token {}

    /**
     * {@code !} a deadline.
     *
     * @param words as typed, when the day was worked out from them
     * @param warning what should be told about it although it is taken
     */
    record Due(Span span, LocalDate date, String words, @Nullable Problem warning) implements Token {}

    /** {@code !"…"} a deadline in words that name no day. */
    record DueWords(Span span, String words) implements Token {}

    /** {@code =} a figure, computed already when a formula was typed. */
    record Figure(Span span, NumberInput.Understood figure) implements Token {}

    /**
     * A deadline or figure that cannot be taken as typed. It stays in the text of the entry, so nothing is lost by saving.
     *
     * @param fixes what to put in place of the span, sign included ({@code !30/6}); may be empty
     */
    record Mistake(Span span, Problem problem, List<String> fixes) implements Token {}
}
