package vn.thucdia.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the focus near when what held it goes away, such as a form that was finished or a card that was deleted. The toolkit would put
 * it on the first control of the window, where the keys of the screen are not heard.
 */
final class FocusKeeper {

    private final Node content;
    /** What had the focus and what it stood in, from the inside out. */
    private List<Node> way = List.of();
    private Subscription gone = Subscription.EMPTY;
    private Subscription following = Subscription.EMPTY;

    /** @param content within it the focus is kept */
    FocusKeeper(Node content) {
        this.content = content;
        content.sceneProperty().subscribe(scene -> {
            // The window outlives its content: after a change of language it has another one.
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::follow);
            if (scene == null) {
                gone.unsubscribe();
                gone = Subscription.EMPTY;
                way = List.of();
            }
        });
    }

    private void follow(@Nullable Node owner) {
        List<Node> now = way(owner);
        if (!now.isEmpty()) {
            way = now;
            gone.unsubscribe();
            gone = now.getFirst().sceneProperty().subscribe((was, is) -> {
                if (is == null) {
                    // Later: it may only be on its way to another place, and whoever took it away may say where the focus goes.
                    Platform.runLater(this::look);
                }
            });
        }
    }

    /** The node and all it stands in below the content; none when it is not in there. */
    private List<Node> way(@Nullable Node node) {
        List<Node> all = new ArrayList<>();
        Node at = node;
        while (at != null && at != content) {
            all.add(at);
            at = at.getParent();
        }
        return at == null ? List.of() : List.copyOf(all);
    }

    private void look() {
        Scene scene = content.getScene();
        if (scene == null || way.isEmpty() || way.getFirst().getScene() != null) {
            return;
        }
        Node owner = scene.getFocusOwner();
        boolean lost = owner == null || owner.getScene() == null || way(owner).isEmpty() && !isOverlaid(owner);
        if (lost) {
            way.stream().skip(1).filter(node -> node.getScene() == scene && isShown(node))
                    .map(PaneCycle::firstFocusable).flatMap(Optional::stream).findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /** In a sheet over the content, not in the frame around it. */
    private static boolean isOverlaid(Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("modal-pane")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
