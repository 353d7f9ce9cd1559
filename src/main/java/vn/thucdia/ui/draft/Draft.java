package vn.thucdia.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What stands in one entry line and is not recorded: the text being typed and the lines entered before it.
 *
 * @param text    being typed
 * @param caret   where the caret stands in it
 * @param context what the text being typed belongs to, as in {@link QueuedLine#context()}; nothing without a text
 * @param lines   entered and not saved, in the order in which they were entered
 */
public record Draft(String text, int caret, Map<String, String> context, List<QueuedLine> lines) {

    static final Draft NONE = new Draft("", 0, Map.of(), List.of());

    public Draft {
        context = text.isBlank() ? Map.of() : Map.copyOf(context);
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return text.isEmpty() && lines.isEmpty();
    }

    Draft typed(String newText, int newCaret, Map<String, String> newContext) {
        return new Draft(newText, newCaret, newContext, lines);
    }

    Draft with(List<QueuedLine> newLines) {
        return new Draft(text, caret, context, newLines);
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
