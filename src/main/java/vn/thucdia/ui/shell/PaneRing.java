package vn.thucdia.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * The ring inside the pane that F6 led to. It stays until the focus leaves the pane or the mouse is used, takes no room and no clicks,
 * and follows the pane when the window changes.
 */
final class PaneRing extends Region {

    private final Pane root;
    private Subscription following = Subscription.EMPTY;

    /** @param root covers the window */
    PaneRing(Pane root) {
        this.root = root;
        getStyleClass().add("pane-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setViewOrder(-1);
        root.getChildren().add(this);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hide());
    }

    /** Shows which pane has the focus now. */
    void around(Node pane) {
        hide();
        setVisible(true);
        following = Subscription.combine(pane.localToSceneTransformProperty().subscribe(() -> place(pane)),
                pane.layoutBoundsProperty().subscribe(() -> place(pane)),
                pane.getScene().focusOwnerProperty().subscribe((was, is) -> {
                    if (!PaneCycle.holds(pane, is)) {
                        hide();
                    }
                }));
        place(pane);
    }

    private void place(@Nullable Node pane) {
        if (pane == null || pane.getScene() == null) {
            hide();
            return;
        }
        Bounds there = root.sceneToLocal(pane.localToScene(pane.getLayoutBounds()));
        resizeRelocate(there.getMinX(), there.getMinY(), there.getWidth(), there.getHeight());
    }

    private void hide() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        setVisible(false);
    }
}
