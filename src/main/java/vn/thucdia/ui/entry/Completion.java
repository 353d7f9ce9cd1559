package vn.thucdia.ui.entry;

import java.util.List;

import vn.thucdia.language.Folding;
import vn.thucdia.language.NameRanking;

/** Suggestions for the {@code @} or {@code #} being typed before the caret. */
final class Completion {

    private static final int MOST = 8;
    /** A name longer than this is not being typed any more. */
    private static final int FARTHEST = 80;

    private final EntryContext context;

    Completion(EntryContext context) {
        this.context = context;
    }

    List<Suggestion> at(String text, int caret, Escapes escapes) {
        int sign = signBefore(text, caret);
        if (sign < 0 || escapes.has(sign)) {
            return List.of();
        }
        String typed = text.substring(sign + 1, caret);
        String query = Folding.words(typed);
        boolean finished = !typed.equals(typed.stripTrailing());
        boolean blankFollows = caret < text.length() && Character.isWhitespace(text.charAt(caret));
        List<Suggestion> found = NameRanking.by(Known::name)
                .find(typed, text.charAt(sign) == '@' ? context.bodies() : context.sectors()).stream()
                .filter(known -> !finished || !Folding.words(known.name()).equals(query))
                .limit(MOST)
                .map(known -> new Suggestion(known, new Span(sign, caret),
                        text.charAt(sign) + known.name() + (blankFollows ? "" : " ")))
                .toList();
        // A name typed to its end is a token already; a list in the way would take the Enter that is meant to save the line.
        boolean complete = found.size() == 1 && Folding.words(found.getFirst().known().name()).equals(query);
        return complete ? List.of() : found;
    }

    /** The nearest sign in the same line with nothing but a name between it and the caret; -1 when there is none. */
    private static int signBefore(String text, int caret) {
        for (int at = caret - 1; at >= Math.max(0, caret - FARTHEST); at--) {
            char c = text.charAt(at);
            if ((c == '@' || c == '#') && EntryParser.beginsWord(text, at)) {
                boolean blankAfter = at + 1 < caret && Character.isWhitespace(text.charAt(at + 1));
                return blankAfter ? -1 : at;
            }
            if (c == '\n' || c == '"') {
                return -1;
            }
        }
        return -1;
    }
}
