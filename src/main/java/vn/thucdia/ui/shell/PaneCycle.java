package vn.thucdia.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;

import org.jspecify.annotations.Nullable;

/** F6: moves the focus from pane to pane. A pane is a node with the style class {@code pane}, in the order of the tree. */
final class PaneCycle {

    private static final String PANE = "pane";

    private final Consumer<Node> reached;

    /** @param reached told the pane that has the focus now */
    PaneCycle(Consumer<Node> reached) {
        this.reached = reached;
    }

    void next(Parent root) {
        List<Node> panes = new ArrayList<>();
        collect(root, panes);
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        int at = 0;
        while (at < panes.size() && !holds(panes.get(at), owner)) {
            at++;
        }
        // From outside any pane to the first; otherwise to the next that has something to focus.
        for (int step = 1; step <= panes.size(); step++) {
            int candidate = at == panes.size() ? step - 1 : (at + step) % panes.size();
            Optional<Node> target = rows(panes.get(candidate)).or(() -> firstFocusable(panes.get(candidate)));
            if (target.isPresent()) {
                target.get().requestFocus();
                reached.accept(panes.get(candidate));
                return;
            }
        }
    }

    private static void collect(Node node, List<Node> panes) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getStyleClass().contains(PANE)) {
            panes.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, panes));
        }
    }

    static boolean holds(Node pane, @Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    /** What a pane is about: its list or table, when it has one with rows. */
    private static Optional<Node> rows(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        boolean filled = node instanceof ListView<?> list && !list.getItems().isEmpty()
                || node instanceof TableView<?> table && !table.getItems().isEmpty()
                || node instanceof TreeView<?> tree && tree.getExpandedItemCount() > 0;
        if (filled && node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(PaneCycle::rows).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /** The first that takes the focus in a pane, the pane itself included. */
    static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(PaneCycle::firstFocusable).flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
