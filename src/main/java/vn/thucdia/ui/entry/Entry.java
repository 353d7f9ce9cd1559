package vn.thucdia.ui.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thucdia.language.NumberInput;
import vn.thucdia.language.Problem;

/**
 * A typed line understood.
 *
 * @param text the line without its tokens (mistakes stay), blanks tidied where a token went
 * @param tokens in the order typed; at most one sector, one deadline and one figure, a second one stays text
 */
public record Entry(String text, List<Token> tokens) {

    public Entry {
        tokens = List.copyOf(tokens);
    }

    /** Who and what was mentioned, each once, in order. */
    public List<Token.Body> bodies() {
        Map<String, Token.Body> once = new LinkedHashMap<>();
        only(Token.Body.class).forEach(
                body -> once.putIfAbsent(body.known() == null ? "@" + body.name() : "#" + body.known().id(), body));
        return List.copyOf(once.values());
    }

    public Optional<Known> sector() {
        return only(Token.Sector.class).map(Token.Sector::sector).findFirst();
    }

    public Optional<LocalDate> due() {
        return only(Token.Due.class).map(Token.Due::date).findFirst();
    }

    public Optional<NumberInput.Understood> figure() {
        return only(Token.Figure.class).map(Token.Figure::figure).findFirst();
    }

    /** The words from which the deadline was worked out; empty for a plain date. */
    public String dueTyped() {
        return only(Token.Due.class).map(Token.Due::words).findFirst().orElse("");
    }

    /** A deadline given in words that name no day. */
    public String dueWords() {
        return only(Token.DueWords.class).map(Token.DueWords::words).findFirst().orElse("");
    }

    /** What should be told about the line: what could not be taken, and what was taken though it looks wrong. */
    public List<Problem> problems() {
        return Stream.concat(only(Token.Mistake.class).map(Token.Mistake::problem),
                only(Token.Due.class).map(Token.Due::warning).flatMap(Stream::ofNullable)).toList();
    }

    /** The token just before the caret: the one Backspace turns back into text. */
    public Optional<Token> tokenEndingAt(int caret) {
        return tokens.stream().filter(token -> token.span().end() == caret).findFirst();
    }

    /** Whether there is nothing to save: no text and no token. */
    public boolean isEmpty() {
        return text.isEmpty() && tokens.isEmpty();
    }

    private <T extends Token> Stream<T> only(Class<T> kind) {
        return tokens.stream().filter(kind::isInstance).map(kind::cast);
    }
}
