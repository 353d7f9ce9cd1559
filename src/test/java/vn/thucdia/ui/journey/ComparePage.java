package vn.thucdia.ui.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** The screen of comparison. */
record ComparePage(Hand hand) {

    /** Comes from the tab of the indicators. */
    void open(int charts) {
        hand.click("#indicators-compare");
        shows(charts);
    }

    void shows(int charts) {
        hand.until(charts + " charts", () -> spokenNow().size() == charts);
    }

    /** What a screen reader says of each chart. */
    List<String> spoken() {
        return Program.onToolkit(ComparePage::spokenNow);
    }

    private static List<String> spokenNow() {
        return javafx.stage.Window.getWindows().stream().map(window -> window.getScene().getRoot())
                .flatMap(root -> root.lookupAll(".chart-card .chart-pane").stream()).map(Node::getAccessibleText)
                .filter(Objects::nonNull).toList();
    }

    /** The words drawn in the chart with that title. */
    String drawn(String title) {
        return Hand.words(card(title)).replace('\u00a0', ' ');
    }

    private Node card(String title) {
        return hand.see(".chart-card", node -> Hand.words(node).strip().startsWith(title));
    }

    /** The rows of the table below, each as the words of its cells. */
    String table() {
        return Objects.requireNonNull(hand.see(".twin").getAccessibleText());
    }

    /** Ticks a line of one of the lists, or takes the tick away. */
    void tick(String list, String line) {
        hand.click(list + " .choice-tick", node -> isLine(node, line));
    }

    private static boolean isLine(Node node, String line) {
        return node instanceof CheckBox box && box.getText().startsWith(line);
    }

    void write(String button, Path file) {
        hand.click(button);
        hand.until(file + " is written", () -> Files.exists(file));
        hand.rest();
    }
}
