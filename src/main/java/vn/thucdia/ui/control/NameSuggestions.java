package vn.thucdia.ui.control;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Proposes names for a field in which any words may be written. Enter takes the marked name into the text, a second one is the field's;
 * Tab leaves the text as it is written.
 */
public final class NameSuggestions {

    private static final String SEPARATOR = ";";

    private final TextField field;
    private final boolean several;
    private final Function<String, List<String>> source;
    private final SuggestionList<String> list;
    private boolean completing;

    /** One name in the field. */
    public static NameSuggestions one(TextField field, Function<String, List<String>> source) {
        return new NameSuggestions(field, false, source);
    }

    /** Several, parted by semicolons: the one behind the last is completed. */
    public static NameSuggestions several(TextField field, Function<String, List<String>> source) {
        return new NameSuggestions(field, true, source);
    }

    private NameSuggestions(TextField field, boolean several, Function<String, List<String>> source) {
        this.field = field;
        this.several = several;
        this.source = source;
        this.list = new SuggestionList<>(field);
        list.setLook(name -> new SuggestionList.Line(name, ""));
        list.setOnTake(this::take);
        field.textProperty().subscribe(this::refresh);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Puts the list away; answers whether there was one. */
    public boolean hide() {
        boolean open = list.isShowing();
        list.hide();
        return open;
    }

    private void refresh() {
        String typed = last().strip();
        boolean on = !completing && field.isFocused() && !typed.isEmpty();
        list.show(on ? source.apply(typed) : List.of(), OwnWords.marksFirst(typed) ? 0 : -1);
    }

    private void key(KeyEvent event) {
        if (list.handle(event)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            if (list.marked() == null) {
                list.hide();
            } else {
                take();
                event.consume();
            }
        }
    }

    private void take() {
        String chosen = list.marked();
        list.hide();
        if (chosen != null) {
            String before = field.getText().substring(0, field.getText().length() - last().length());
            completing = true;
            field.setText(before.isEmpty() ? chosen : before + " " + chosen);
            field.end();
            completing = false;
        }
    }

    private String last() {
        String text = field.getText() == null ? "" : field.getText();
        return several ? text.substring(text.lastIndexOf(SEPARATOR) + 1) : text;
    }
}
