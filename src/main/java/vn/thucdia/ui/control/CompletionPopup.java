package vn.thucdia.ui.control;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * Proposals beside a line being typed, after {@code @} or {@code #}. The caret never leaves the line: arrows move in the list,
 * Enter or Tab takes the proposal, Esc puts the list away.
 */
public final class CompletionPopup {

    /** The trigger at the start or after a blank, and what follows it up to the caret. Names may hold single blanks. */
    private static final Pattern OPEN = Pattern.compile("(?:^|\\s)([@#])((?:[^\\s@#!=]+ ?){0,12})$");

    private final TextInputControl input;
    private final Completion.Source source;
    private final SuggestionList<Completion> list;
    private boolean inserting;

    /** Follows the caret of a line from now on. */
    public CompletionPopup(TextInputControl input, Completion.Source source) {
        this(input, input, source);
    }

    /** @param roof what must stay in sight above the line: the types to pick */
    CompletionPopup(TextInputControl input, Node roof, Completion.Source source) {
        this.input = input;
        this.source = source;
        this.list = new SuggestionList<>(input, roof);
        list.setLook(each -> new SuggestionList.Line(each.label(), each.detail()));
        list.setOnTake(this::take);
        input.caretPositionProperty().subscribe(this::refresh);
    }

    boolean isShowing() {
        return list.isShowing();
    }

    List<Completion> proposals() {
        return list.items();
    }

    /** Takes the keys that belong to the list; answers whether it did. */
    public boolean handle(KeyEvent event) {
        if (list.handle(event)) {
            return true;
        }
        boolean takes = list.isShowing() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB);
        if (takes) {
            take();
        }
        return takes;
    }

    private void refresh() {
        Matcher open = open();
        boolean on = !inserting && open != null && input.isFocused();
        list.show(on && open != null ? source.find(open.group(1).charAt(0), open.group(2)) : List.of(), 0);
    }

    private @Nullable Matcher open() {
        String before = input.getText(0, Math.min(input.getCaretPosition(), input.getLength()));
        Matcher matcher = OPEN.matcher(before);
        return matcher.find() ? matcher : null;
    }

    private void take() {
        Completion chosen = list.marked();
        Matcher open = open();
        if (chosen != null && open != null) {
            inserting = true;
            input.replaceText(open.start(2), input.getCaretPosition(), chosen.insert() + " ");
            inserting = false;
        }
        list.hide();
    }
}
