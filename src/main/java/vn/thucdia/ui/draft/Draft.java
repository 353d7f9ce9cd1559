package vn.thucdia.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What stands in one entry line or field and is not recorded: the text being typed and, of a line, the lines entered before it.
 *
 * @param text    being typed
 * @param caret   where the caret stands in it
 * @param context what the text being typed belongs to, as in {@link QueuedLine#context()}; nothing without a text
 * @param lines   entered and not saved, in the order in which they were entered
 * @param origins of a field of a record: what was recorded there or on its way when the typing began; empty of an entry line
 */
public record Draft(String text, int caret, Map<String, String> context, List<QueuedLine> lines,
        List<String> origins) {

    static final Draft NONE = new Draft("", 0, Map.of(), List.of());

    public Draft {
        context = text.isBlank() ? Map.of() : Map.copyOf(context);
        lines = List.copyOf(lines);
        origins = List.copyOf(origins);
    }

    /** Of an entry line. */
    public Draft(String text, int caret, Map<String, String> context, List<QueuedLine> lines) {
        this(text, caret, context, lines, List.of());
    }

    boolean isEmpty() {
        return text.isEmpty() && lines.isEmpty() && origins.isEmpty();
    }

    Draft from(List<String> newOrigins) {
        return new Draft(text, caret, context, lines, newOrigins);
    }

    Draft typed(String newText, int newCaret, Map<String, String> newContext) {
        return new Draft(newText, newCaret, newContext, lines, origins);
    }

    Draft with(List<QueuedLine> newLines) {
        return new Draft(text, caret, context, newLines, origins);
    }

    Draft plus(QueuedLine line) {
        List<QueuedLine> more = new ArrayList<>(lines);
        more.add(line);
        return with(more);
    }

    Draft without(UUID id) {
        return with(lines.stream().filter(line -> !line.id().equals(id)).toList());
    }

    Draft change(UUID id, UnaryOperator<QueuedLine> change) {
        return with(lines.stream().map(line -> line.id().equals(id) ? change.apply(line) : line).toList());
    }
}
