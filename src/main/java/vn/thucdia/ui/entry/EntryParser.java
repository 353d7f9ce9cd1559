package vn.thucdia.ui.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * Understands one quick-entry line. A sign begins a token only where a word begins, so e-mail addresses and {@code A=B} stay text:
 * <ul>
 * <li>{@code @} the longest known name behind it, else {@code @"any words"}, else a name that begins like that of a body and goes on to
 * the next mark or verb, else one word ({@code _} for a blank);
 * <li>{@code #} a sector of the list, else text;
 * <li>{@code !} a deadline such as {@code 30/6} or {@code hết tháng 12}, else {@code !"any words"};
 * <li>{@code =} and a digit or parenthesis: a number, a pair or a formula without blanks, with its unit.
 * </ul>
 * Never throws; whatever is no token is in {@link Entry#text}. Safe for any thread.
 */
public final class EntryParser {

    private final TokenReader tokens;
    private final Completion completion;

    public EntryParser(EntryContext context) {
        this.tokens = new TokenReader(context);
        this.completion = new Completion(context);
    }

    public Entry parse(String text) {
        return parse(text, Escapes.none());
    }

    public Entry parse(String text, Escapes escapes) {
        List<Token> found = new ArrayList<>();
        boolean leading = true;
        for (int at = 0; at < text.length();) {
            Token token = beginsWord(text, at) && !escapes.has(at) ? tokens.at(text, at) : null;
            if (token == null || isSecond(token, found)) {
                char c = text.charAt(at++);
                leading = c == '\n' || leading && isBlank(c);
            } else {
                Token whole = leading ? withSeparator(text, token) : token;
                leading &= !(token instanceof Token.Mistake);
                found.add(whole);
                at = whole.span().end();
            }
        }
        return new Entry(withoutTokens(text, found), found);
    }

    /** At most eight ways to finish the {@code @} or {@code #} name before the caret; names that begin so come first. */
    public List<Suggestion> complete(String text, int caret, Escapes escapes) {
        return completion.at(text, Math.clamp(caret, 0, text.length()), escapes);
    }

    /** Whether a sign here would begin a word: at the start, after a blank or after an opening bracket or quote. */
    static boolean beginsWord(String text, int at) {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || Character.isSpaceChar(text.charAt(at - 1))
                || "([{“‘«\"'".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** At the head of a line the mark behind a name ("@Hải: …", "@A, @B: …") goes with it, else the text would begin with it. */
    private static Token withSeparator(String text, Token token) {
        int end = token.span().end();
        boolean marked = end < text.length() && ",;:".indexOf(text.charAt(end)) >= 0
                && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
        return marked && token instanceof Token.Body(var span, var name, var known)
                ? new Token.Body(new Span(span.start(), end + 1), name, known)
                : token;
    }

    private static boolean isSecond(Token token, List<Token> found) {
        return !(token instanceof Token.Body) && !(token instanceof Token.Mistake)
                && found.stream().anyMatch(other -> other.getClass() == token.getClass()
                        || isDeadline(other) && isDeadline(token));
    }

    private static boolean isDeadline(Token token) {
        return token instanceof Token.Due || token instanceof Token.DueWords;
    }

    private static String withoutTokens(String text, List<Token> found) {
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        boolean tokenBefore = false;
        for (Token token : found) {
            if (!(token instanceof Token.Mistake)) {
                append(rest, text.substring(from, token.span().start()), tokenBefore);
                tokenBefore = true;
                from = token.span().end();
            }
        }
        append(rest, text.substring(from), tokenBefore);
        return rest.toString().strip();
    }

    /** Joins what stood on both sides of a token with one blank at most, and none before a comma or a full stop. */
    private static void append(StringBuilder rest, String piece, boolean tokenBefore) {
        if (!tokenBefore) {
            rest.append(piece);
            return;
        }
        int left = rest.length();
        while (left > 0 && isBlank(rest.charAt(left - 1))) {
            left--;
        }
        int right = 0;
        while (right < piece.length() && isBlank(piece.charAt(right))) {
            right++;
        }
        boolean apart = left < rest.length() || right > 0;
        rest.setLength(left);
        boolean lineStart = left == 0 || "\n([{“‘«".indexOf(rest.charAt(left - 1)) >= 0;
        boolean closing = right < piece.length() && "\n,.;:?…)]}”’»".indexOf(piece.charAt(right)) >= 0;
        rest.append(apart && !lineStart && !closing ? " " : "").append(piece, right, piece.length());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
