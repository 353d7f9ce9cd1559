package vn.thucdia.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/**
 * Tells when a field or form is left for another place of its window. That the window itself loses the keyboard — somebody looks
 * something up in another program — leaves nothing: what is half typed must not be taken for a name or a number by that.
 */
public final class Leaving {

    private final Node node;
    private final Runnable left;
    private boolean inside;

    private Leaving(Node node, Runnable left) {
        this.node = node;
        this.left = left;
    }

    /** Runs an action whenever the focus goes from a node, or from within it, to another place or to none. */
    public static void of(Node node, Runnable left) {
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(new Leaving(node, left)::moved);
    }

    private void moved(@Nullable Node owner) {
        boolean was = inside;
        inside = holds(owner);
        if (was && !inside) {
            left.run();
        }
    }

    private boolean holds(@Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }
}
