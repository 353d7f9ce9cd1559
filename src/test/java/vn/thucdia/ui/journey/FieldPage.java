package vn.thucdia.ui.journey;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;

/** The tab of the sites. */
record FieldPage(Hand hand) {

    void open() {
        hand.click("#field-title");
        hand.see("#field-tab");
    }

    void addFirstSite(String name, String aspect) {
        hand.click("#site-first");
        hand.put("#site-name", name);
        hand.tab();
        hand.put("#site-aspect", aspect);
        hand.press(KeyCode.ENTER);
        hand.see("#field-entry");
        hand.until(name + " is the site", () -> hand.words("#field-tab").contains(name));
    }

    void addDossier(String name) {
        hand.click("#dossier-add");
        hand.put("#dossier-new", name);
        hand.press(KeyCode.ENTER);
        hand.see(".dossier-card");
    }

    /** Records a line through the quick entry. */
    void record(String kind, String text) {
        hand.segment("#field-entry", kind);
        hand.entry("#field-entry", text);
        line(text);
    }

    /** As {@link #record}, typed key by key. */
    void type(String kind, String text) {
        hand.segment("#field-entry", kind);
        hand.typeEntry("#field-entry", text);
        line(text);
    }

    /** Changes the words of a line where it stands; saves itself. */
    void edit(String text, String now) {
        hand.click("#line-list .list-cell", node -> says(node, text));
        hand.put("#line-text", now);
    }

    void isGone(String text) {
        hand.until(text + " is gone", () -> !hand.now("#line-list .list-cell", node -> says(node, text)));
    }

    /** Writes what exactly was directed. */
    void detail(String text, String detail) {
        hand.click("#line-list .list-cell", node -> says(node, text));
        hand.put("#line-detail", detail);
        hand.tab();
        hand.saved();
    }

    void linkDossier(String text, String dossier) {
        hand.click("#line-list .list-cell", node -> says(node, text));
        hand.choose("#line-dossier", dossier);
        hand.saved();
    }

    /** The row of a recorded line, in sight. */
    Node line(String text) {
        return hand.see("#line-list .list-cell", node -> says(node, text));
    }

    private static boolean says(Node node, String text) {
        return node instanceof ListCell<?> cell && !cell.isEmpty() && Hand.words(cell).contains(text);
    }
}
