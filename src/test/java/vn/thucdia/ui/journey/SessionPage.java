package vn.thucdia.ui.journey;

import java.util.Objects;
import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;

/** The tab of the session: who speaks, what was said, the petitions beside it. */
record SessionPage(Hand hand) {

    void open() {
        hand.click("#session-title");
        hand.see("#session-entry");
    }

    /** Chooses who speaks from now on. */
    void speaker(String name) {
        hand.click("#speaker-list .list-cell", node -> isRow(node, name));
        hand.until(name + " speaks", () -> hand.now("#speaker-list .list-cell",
                node -> isRow(node, name) && ((ListCell<?>) node).isSelected()));
    }

    /** As {@link #speaker}, by the key at the name. */
    void speakerByKey(KeyCode digit, String name) {
        hand.press(KeyCode.ALT, digit);
        hand.until(name + " speaks", () -> hand.now("#speaker-list .list-cell",
                node -> isRow(node, name) && ((ListCell<?>) node).isSelected()));
    }

    /**
     * Records a line, which may carry signs.
     *
     * @param shown what is to be seen of it in the proceedings
     */
    void say(String kind, String typed, String shown) {
        hand.segment("#session-entry", kind);
        hand.entry("#session-entry", typed);
        line(shown);
    }

    void say(String kind, String typed) {
        say(kind, typed, typed);
    }

    void type(String kind, String text) {
        hand.segment("#session-entry", kind);
        hand.typeEntry("#session-entry", text);
        line(text);
    }

    /** Marks a line as raised without its single matters. */
    void withoutItems(String text) {
        select(text);
        hand.click("#line-items");
        hand.saved();
    }

    /** The finished parts of a session are folded when it is opened, at its top; the lowest first, so that the others stay there. */
    private void unfold() {
        Predicate<Node> lowest = node -> isFolded(node) && node.getParent().getChildrenUnmodifiable().stream()
                .noneMatch(other -> isFolded(other) && other.getLayoutY() > node.getLayoutY());
        hand.top("#log-list");
        while (hand.now("#log-list .list-cell", lowest)) {
            hand.click("#log-list .list-cell", lowest);
            hand.top("#log-list");
        }
    }

    private static boolean isFolded(Node node) {
        return node instanceof ListCell<?> cell && cell.isVisible() && !cell.isEmpty()
                && String.valueOf(cell.getAccessibleText()).endsWith("đang gập");
    }

    void select(String text) {
        unfold();
        hand.scroll("#log-list", "#log-list .list-cell", node -> isRow(node, text));
        hand.click("#log-list .list-cell", node -> isRow(node, text));
        hand.until(text + " is open", () -> hand.now("#said-text", node -> Hand.words(node).contains(text)));
    }

    /** Begins a line about a petition by the button on its card; the line is then typed as always. */
    void begin(String petition, String button) {
        hand.click(".petition-card .button", node -> Hand.words(node).contains(button)
                && Hand.words(Objects.requireNonNull(card(node))).contains(petition));
        hand.see(".petition-card .link-banner");
    }

    private static Node card(Node node) {
        Node at = node;
        while (!at.getStyleClass().contains("petition-card")) {
            at = Objects.requireNonNull(at.getParent());
        }
        return at;
    }

    void enter(String typed, String shown) {
        hand.entry("#session-entry", typed);
        line(shown);
    }

    /** The line, looked for by scrolling when an open card above it has pushed it out of sight. */
    Node line(String text) {
        unfold();
        hand.scroll("#log-list", "#log-list .list-cell", node -> isRow(node, text));
        return hand.see("#log-list .list-cell", node -> isRow(node, text));
    }

    private static boolean isRow(Node node, String text) {
        return node instanceof ListCell<?> cell && !cell.isEmpty() && Hand.words(cell).contains(text);
    }
}
