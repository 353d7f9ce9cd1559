package vn.thucdia.ui.minutes;

import java.util.Arrays;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Outline, pages and cards beside one another; in a narrow window the cards take the place of the outline. */
record ThreePanes(SplitPane split, Node left, Node middle, Node right) {

    private static final double LEFT = 0.211;
    private static final double RIGHT = 0.754;
    private static final double LEFT_NARROW = 0.24;
    private static final double RIGHT_NARROW = 0.68;

    /** @param open whether the right pane is shown */
    void arrange(boolean narrow, boolean open) {
        if (!narrow) {
            put("minutes", open ? List.of(left, middle, right) : List.of(left, middle), LEFT, RIGHT);
        } else if (open) {
            put("minutes-settling", List.of(middle, right), RIGHT_NARROW);
        } else {
            put("minutes-narrow", List.of(left, middle), LEFT_NARROW);
        }
    }

    /** Positions first and panes second, so that positions a person chose, which are put back when panes come, win. */
    private void put(String id, List<Node> panes, double... positions) {
        split.getItems().clear();
        split.setId(id);
        split.setDividerPositions(Arrays.copyOf(positions, panes.size() - 1));
        split.getItems().setAll(panes);
    }
}
