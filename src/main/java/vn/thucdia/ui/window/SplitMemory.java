package vn.thucdia.ui.window;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.SplitPane.Divider;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import vn.thucdia.ui.settings.LiveSettings;

/**
 * Remembers how a person divided the panes. Every split pane that has an id takes part; its positions are kept by the id, the
 * user data and the number of dividers, because a narrow window has fewer panes, and not always the same.
 */
final class SplitMemory {

    private final LiveSettings settings;
    private final Set<SplitPane> known = new HashSet<>();
    private final Map<String, List<Double>> moved = new HashMap<>();

    /** After the last movement of a divider; writing at every pixel would be a file for each. */
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

    SplitMemory(LiveSettings settings) {
        this.settings = settings;
        pause.setOnFinished(event -> keep());
    }

    /** Takes in the split panes below a node. */
    void watch(Node root) {
        for (Node node : root.lookupAll(".split-pane")) {
            if (node instanceof SplitPane pane && pane.getId() != null && known.add(pane)) {
                restore(pane);
                pane.getDividers().addListener((ListChangeListener<Divider>) change -> {
                    // Later: whoever added the pane gives it its usual width first.
                    Platform.runLater(() -> restore(pane));
                });
                pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> note(pane));
            }
        }
    }

    private void restore(SplitPane pane) {
        List<Double> last = settings.get().dividers().get(name(pane));
        if (last != null && last.size() == pane.getDividers().size()) {
            pane.setDividerPositions(last.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private void note(SplitPane pane) {
        moved.put(name(pane), pane.getDividers().stream().map(Divider::getPosition).toList());
        pause.playFromStart();
    }

    /** Puts what was moved into the settings. */
    void keep() {
        pause.stop();
        moved.forEach((name, positions) -> {
            if (!positions.equals(settings.get().dividers().get(name))) {
                settings.change(now -> now.withDividers(name, positions));
            }
        });
        moved.clear();
    }

    /** The panes of a language that is no longer shown. */
    void forget() {
        keep();
        known.clear();
    }

    private static String name(SplitPane pane) {
        String kind = pane.getUserData() instanceof String panes ? "-" + panes : "";
        return pane.getId() + kind + ":" + pane.getDividers().size();
    }
}
