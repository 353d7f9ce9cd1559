package vn.thucdia.ui.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * A greyed control says why: in words where the mouse rests on it, and as its help to a screen reader. The toolkit shows no tooltip of a
 * greyed node, as the mouse passes through it; what it stands in sees the mouse.
 */
public final class WhyNot {

    private static final double BESIDE = 12;

    private final Node node;
    private final StringProperty reason = new SimpleStringProperty("");
    private final Tooltip tip = new Tooltip();
    private final EventHandler<MouseEvent> moved = this::moved;
    private final EventHandler<MouseEvent> left = event -> hide();
    private @Nullable Parent around;

    private WhyNot(Node node) {
        this.node = node;
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        node.parentProperty().subscribe(this::follow);
        node.disabledProperty().subscribe(this::hide);
        node.sceneProperty().subscribe(this::hide);
    }

    /** Greys the node while there is a reason; an empty one lets it be used. */
    public static void grey(Node node, String reason) {
        of(node).reason.set(reason);
        node.setAccessibleHelp(reason);
        node.setDisable(!reason.isEmpty());
    }

    /** Greys the node as long as there is a reason. */
    public static void grey(Node node, ObservableValue<String> reason) {
        of(node).reason.bind(reason);
        node.accessibleHelpProperty().bind(reason);
        node.disableProperty().bind(reason.map(words -> !words.isEmpty()));
    }

    private static WhyNot of(Node node) {
        return (WhyNot) node.getProperties().computeIfAbsent(WhyNot.class, key -> new WhyNot(node));
    }

    private void follow(@Nullable Parent parent) {
        hide();
        if (around != null) {
            around.removeEventFilter(MouseEvent.MOUSE_MOVED, moved);
            around.removeEventFilter(MouseEvent.MOUSE_EXITED, left);
        }
        around = parent;
        if (parent != null) {
            parent.addEventFilter(MouseEvent.MOUSE_MOVED, moved);
            parent.addEventFilter(MouseEvent.MOUSE_EXITED, left);
        }
    }

    private void moved(MouseEvent event) {
        boolean on = node.isDisable() && node.isVisible()
                && node.localToScreen(node.getLayoutBounds()).contains(event.getScreenX(), event.getScreenY());
        if (!on) {
            hide();
        } else if (!tip.isShowing()) {
            tip.setText(reason.get());
            tip.show(node, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
        }
    }

    private void hide() {
        if (tip.isShowing()) {
            tip.hide();
        }
    }
}
