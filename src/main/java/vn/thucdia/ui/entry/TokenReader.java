package vn.thucdia.ui.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Deadline;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Formats;
import vn.thucdia.language.NumberInput;
import vn.thucdia.language.Problem;

/** Reads the one token that begins with the sign at a place; the rules stand at {@link EntryParser}. */
final class TokenReader {

    private static final Pattern QUOTED = Pattern.compile("[\"“«]([^\"“”«»\n]{1,200})[\"”»]");
    private static final Pattern FREE_WORD = Pattern
            .compile("\\p{L}[\\p{L}\\p{M}\\p{N}_]{0,80}+(?:[-.&/][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_]{0,80}+){0,5}");
    /** Ends in a digit or parenthesis: the stop of a sentence is not part of the figure. */
    private static final Pattern FIGURE = Pattern.compile("[0-9(][0-9.,+*/()×÷−-]{0,100}(?<=[0-9)])");
    private static final Pattern ATTACHED_UNIT = Pattern.compile(" ?%|‰|\\p{L}[\\p{L}\\p{M}]{0,20}+[23²³]?");

    private final EntryContext context;
    private final NameIndex bodies;
    private final NameIndex sectors;
    private final NameIndex units;

    TokenReader(EntryContext context) {
        this.context = context;
        this.bodies = new NameIndex(
                Stream.concat(context.bodies().stream(), context.aliases().stream()).toList());
        this.sectors = new NameIndex(context.sectors());
        this.units = new NameIndex(context.units().stream().map(unit -> new Known(unit, unit)).toList());
    }

    /** The token, or null when the sign here, or its absence, begins none. */
    @Nullable
    Token at(String text, int sign) {
        return switch (text.charAt(sign)) {
            case '@' -> body(text, sign);
            case '#' -> sector(text, sign);
            case '!' -> due(text, sign);
            case '=' -> figure(text, sign);
            default -> null;
        };
    }

    private @Nullable Token body(String text, int sign) {
        NameIndex.Match name = bodies.longestAt(text, sign + 1);
        if (name != null) {
            return new Token.Body(new Span(sign, name.end()), name.known().name(), name.known());
        }
        Matcher quoted = at(QUOTED, text, sign + 1);
        if (quoted.lookingAt() && !quoted.group(1).isBlank()) {
            return quoted(new Span(sign, quoted.end()), quoted.group(1).strip());
        }
        int end = FreeName.endAt(text, sign + 1);
        if (end > 0) {
            return new Token.Body(new Span(sign, end), text.substring(sign + 1, end).strip(), null);
        }
        Matcher word = at(FREE_WORD, text, sign + 1);
        return word.lookingAt() && endsWord(text, word.end())
                ? new Token.Body(new Span(sign, word.end()), word.group().replace('_', ' ').strip(), null)
                : null;
    }

    private Token quoted(Span span, String words) {
        NameIndex.Match name = bodies.longestAt(words, 0);
        return name != null && name.end() == words.length()
                ? new Token.Body(span, name.known().name(), name.known())
                : new Token.Body(span, words, null);
    }

    private @Nullable Token sector(String text, int sign) {
        NameIndex.Match name = sectors.longestAt(text, sign + 1);
        return name == null ? null : new Token.Sector(new Span(sign, name.end()), name.known());
    }

    private @Nullable Token due(String text, int sign) {
        Matcher quoted = at(QUOTED, text, sign + 1);
        if (quoted.lookingAt() && !quoted.group(1).isBlank()) {
            return new Token.DueWords(new Span(sign, quoted.end()), quoted.group(1).strip());
        }
        return Deadline.at(text, sign + 1, context.today()).map(found -> due(new Span(sign, found.end()), found))
                .orElse(null);
    }

    private Token due(Span span, Deadline found) {
        LocalDate date = found.date();
        Problem problem = found.problem();
        LocalDate near = found.near();
        return date == null && problem != null
                ? new Token.Mistake(span, problem, near == null ? List.of() : List.of("!" + shown(near)))
                : new Token.Due(span, date == null ? context.today() : date, found.words(), problem);
    }

    private String shown(LocalDate date) {
        Formats formats = Formats.of(context.language());
        // Without its year it would be read as the next such day.
        return date.getYear() == context.today().getYear() && !date.isBefore(context.today())
                ? formats.shortDate(date)
                : formats.date(date);
    }

    private @Nullable Token figure(String text, int sign) {
        Matcher number = at(FIGURE, text, sign + 1);
        if (!number.lookingAt()) {
            return null;
        }
        int end = withoutLooseParentheses(text, sign + 1, number.end());
        int unit = endOfUnit(text, end);
        if (!endsWord(text, unit)) {
            return null;
        }
        Span span = new Span(sign, unit);
        // Read without the sign first: in a note 125/100 is actual and plan, not a division.
        NumberInput plain = NumberInput.read(text.substring(sign + 1, unit), context.language());
        NumberInput read = plain instanceof NumberInput.Wrong
                ? NumberInput.read(span.in(text), context.language())
                : plain;
        return figure(span, text.substring(end, unit), read);
    }

    private @Nullable Token figure(Span span, String unit, NumberInput read) {
        Function<NumberInput.Understood, String> fix = choice -> "=" + choice.text(context.language()) + unit;
        return switch (read) {
            case NumberInput.Empty() -> null;
            case NumberInput.Understood figure -> new Token.Figure(span, figure);
            case NumberInput.Ambiguous(var problem, var candidates) -> new Token.Mistake(span, problem,
                    candidates.stream().map(fix).toList());
            case NumberInput.Wrong(var problem) -> new Token.Mistake(span, problem, List.of());
        };
    }

    /** The parenthesis that closes a remark around the figure is not part of it. */
    private static int withoutLooseParentheses(String text, int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == ')'
                ? count(text, '(', from, end) < count(text, ')', from, end)
                : !Character.isDigit(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static long count(String text, char sign, int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == sign).count();
    }

    private int endOfUnit(String text, int from) {
        boolean blank = from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\u00a0');
        NameIndex.Match known = units.longestAt(text, blank ? from + 1 : from);
        if (known != null) {
            return known.end();
        }
        Matcher attached = at(ATTACHED_UNIT, text, from);
        return attached.lookingAt() ? attached.end() : from;
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Folding.isWordPart(text.codePointAt(end));
    }

    private static Matcher at(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length());
    }
}
