package vn.thucdia.ui.journey;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;

/** The tab of conclusions and petitions: a list, and the pane of one row. */
record FollowupPage(Hand hand) {

    void open() {
        hand.click("#followup-tab");
        hand.see(".followup-table");
    }

    void addPetition(String text) {
        hand.click(".button", node -> Hand.words(node).contains("Thêm kiến nghị"));
        hand.put("#followup-entry", text);
        hand.press(KeyCode.ENTER);
        row(text);
    }

    /** Chooses the row that says so. */
    void choose(String words) {
        hand.scroll(".followup-table", ".followup-table .table-row-cell", node -> says(node, words));
        hand.click(".followup-table .table-row-cell", node -> says(node, words));
        hand.until(words + " is in the pane", () -> Hand.words(hand.see(".followup-inspector")).contains(words));
    }

    void text(String text) {
        hand.put(".followup-inspector #text", text);
        hand.tab();
        hand.saved();
    }

    void route(String route) {
        hand.choose("#route", route);
        hand.saved();
    }

    void purpose(String purpose) {
        hand.put("#purpose", purpose);
        hand.tab();
        hand.saved();
    }

    void notItemised() {
        CheckBox box = (CheckBox) hand.see("#notItemised");
        if (!box.isSelected()) {
            hand.click(box);
            hand.saved();
        }
    }

    /** Gives the work to a body, found or in words of one's own. */
    void party(String role, String name) {
        hand.choose("#party-role", role);
        hand.put("#party-search", name);
        hand.press(KeyCode.ENTER);
        hand.see(".party", node -> Hand.words(node).contains(name) && Hand.words(node).contains(role));
    }

    void mode(String mode) {
        hand.choose("#mode", mode);
        hand.saved();
    }

    void dueWords(String words) {
        hand.put("#dueWords", words);
        hand.tab();
        hand.saved();
    }

    Node row(String words) {
        return hand.see(".followup-table .table-row-cell", node -> says(node, words));
    }

    private static boolean says(Node node, String words) {
        return node instanceof IndexedCell<?> cell && !cell.isEmpty() && Hand.words(cell).contains(words);
    }
}
