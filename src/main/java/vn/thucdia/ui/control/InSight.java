package vn.thucdia.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls a node of a form into sight. */
public final class InSight {

    /** Room left below, so that what explains a field is seen with it. */
    private static final double BELOW = 40;

    private InSight() {}

    /** Scrolls the nearest scroll pane around a node as little as is needed; nothing happens outside of one. */
    public static void bring(Node node) {
        Parent parent = node.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        if (parent instanceof ScrollPane pane && pane.getContent() != null) {
            pane.layout();
            Bounds content = pane.getContent().getLayoutBounds();
            Bounds there = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double view = pane.getViewportBounds().getHeight();
            double room = content.getHeight() - view;
            if (room > 0) {
                double top = room * pane.getVvalue();
                double low = Math.min(content.getHeight(), there.getMaxY() + BELOW) - view;
                pane.setVvalue(Math.clamp(top < low ? low : Math.min(top, there.getMinY()), 0, room) / room);
            }
        }
    }
}
