package vn.thucdia.ui.control;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Arrows in a row of buttons: they move the focus only. The toolkit's own would choose at every step. */
final class Arrows {

    private Arrows() {}

    static void move(KeyEvent event, List<? extends Node> row) {
        int by = switch (event.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            default -> 0;
        };
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
        List<? extends Node> shown = row.stream().filter(each -> each.isVisible() && !each.isDisabled()).toList();
        int at = shown.indexOf(event.getTarget());
        if (at < 0 || !plain) {
            return;
        }
        if (by != 0) {
            shown.get(Math.floorMod(at + by, shown.size())).requestFocus();
            event.consume();
        } else if (event.getTarget() instanceof ToggleButton
                && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
        }
    }
}
