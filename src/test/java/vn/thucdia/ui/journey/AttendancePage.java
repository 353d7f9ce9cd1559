package vn.thucdia.ui.journey;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

/** The sheet with the visit's own fields and those who took part. */
record AttendancePage(Hand hand) {

    void open() {
        hand.click("#visit-details");
        hand.see("#sheet-unit");
    }

    void close() {
        hand.press(KeyCode.ESCAPE);
        hand.until("the sheet is put away", () -> !hand.sees("#sheet-unit"));
    }

    /** Adds somebody, then gives the part played. */
    void add(String side, String name, String role, boolean speaker) {
        hand.segment("#participant-side", side);
        hand.put("#participant-line", name);
        hand.press(KeyCode.ENTER);
        hand.until("the line is free again", () -> hand.text("#participant-line").isEmpty());
        edit(name, role, speaker);
    }

    private void edit(String name, String role, boolean speaker) {
        hand.click(".participant-head", node -> isCard(node, name));
        hand.choose("#participant-role", role);
        CheckBox box = (CheckBox) hand.see(".check-box", node -> node.getParent() == hand.see("#participant-name")
                .getParent().getParent());
        if (box.isSelected() != speaker) {
            hand.click(box);
        }
        hand.until(role + " is recorded", () -> Hand.words(card(name)).contains(role));
        hand.click(".participant-head", node -> isCard(node, name));
    }

    /** Gives the office of somebody who is already there. */
    void title(String name, String title) {
        hand.click(".participant-head", node -> isCard(node, name));
        hand.put("#participant-title", title);
        hand.tab();
        hand.until(title + " is recorded", () -> Hand.words(card(name)).contains(title));
        hand.click(".participant-head", node -> isCard(node, name));
    }

    private Node card(String name) {
        return hand.see(".participant-head", node -> isCard(node, name));
    }

    private static boolean isCard(Node node, String name) {
        return Hand.words(node).lines().anyMatch(name::equals);
    }

    void subject(String subject, String period) {
        hand.put("#sheet-subject", subject);
        hand.tab();
        hand.put("#sheet-period", period);
        hand.press(KeyCode.ENTER);
        hand.tab();
    }

    void continues() {
        hand.click("#sheet-continues");
    }

    boolean isContinued() {
        return ((CheckBox) hand.see("#sheet-continues")).isSelected();
    }

    void note(String note) {
        hand.put("#sheet-note", note);
        hand.tab();
    }
}
