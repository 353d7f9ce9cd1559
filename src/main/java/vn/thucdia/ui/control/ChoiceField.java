package vn.thucdia.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * A choice among few that changes only when something is taken: arrows open the list and move in it, Enter, Space or a click takes, Esc
 * and leaving change nothing. The toolkit's own box changes its value at every arrow, and here each change is saved at once: what was
 * only passed through would have been recorded, with a number of its own. A screen reader is told the name and what is chosen; the
 * toolkit's box with a name tells nothing else.
 */
public final class ChoiceField<T> extends ComboBox<T> {

    public ChoiceField() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::closed);
        skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> made && made.getPopupContent() instanceof ListView<?> list) {
                list.addEventFilter(KeyEvent.KEY_PRESSED, event -> open(list, event));
            }
        });
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        String name = getAccessibleText() == null ? "" : getAccessibleText();
        String chosen = getConverter() == null ? String.valueOf(getValue()) : getConverter().toString(getValue());
        String value = getValue() == null || chosen == null ? "" : chosen;
        return name.isEmpty() || value.isEmpty() ? name + value : name + ": " + value;
    }

    private void closed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (arrow && !isShowing() && !event.isControlDown() && !event.isMetaDown()) {
            show();
            event.consume();
        }
    }

    private void open(ListView<?> list, KeyEvent event) {
        int last = list.getItems().size() - 1;
        int at = list.getFocusModel().getFocusedIndex();
        switch (event.getCode()) {
            case UP -> go(list, at - 1, event);
            case DOWN -> go(list, at + 1, event);
            case HOME -> go(list, 0, event);
            case END -> go(list, last, event);
            case PAGE_UP -> go(list, at - getVisibleRowCount(), event);
            case PAGE_DOWN -> go(list, at + getVisibleRowCount(), event);
            case ENTER, SPACE -> {
                if (at >= 0 && !(isEditable() && event.getCode() == KeyCode.SPACE)) {
                    getSelectionModel().select(at);
                }
            }
            default -> {
                // Esc puts the list away; other keys mean nothing in it.
            }
        }
    }

    private static void go(ListView<?> list, int to, KeyEvent event) {
        if (!event.isAltDown()) {
            int row = Math.clamp(to, 0, Math.max(0, list.getItems().size() - 1));
            list.getFocusModel().focus(row);
            list.scrollTo(row);
            event.consume();
        }
    }
}
