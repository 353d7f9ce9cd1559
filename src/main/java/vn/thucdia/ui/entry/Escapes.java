package vn.thucdia.ui.entry;

import java.util.HashSet;
import java.util.Set;

/**
 * The signs a person has turned back into plain text, by their position in the line. Follows the line while it is edited.
 *
 * @param starts positions of {@code @ # ! =} that begin no token
 */
public record Escapes(Set<Integer> starts) {

    public Escapes {
        starts = Set.copyOf(starts);
    }

    public static Escapes none() {
        return new Escapes(Set.of());
    }

    /** With this token read as text from now on. */
    public Escapes with(Token token) {
        Set<Integer> more = new HashSet<>(starts);
        more.add(token.span().start());
        return new Escapes(more);
    }

    public boolean has(int start) {
        return starts.contains(start);
    }

    /** After an edit of the line that put {@code inserted} characters in place of {@code removed} ones at {@code at}. */
    public Escapes edited(int at, int removed, int inserted) {
        Set<Integer> moved = new HashSet<>();
        for (int start : starts) {
            if (start < at) {
                moved.add(start);
            } else if (start >= at + removed) {
                moved.add(start + inserted - removed);
            }
        }
        return new Escapes(moved);
    }
}
