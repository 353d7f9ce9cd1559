package vn.thucdia.ui.journey;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/** The screen on which a spreadsheet comes in. */
record ImportPage(Hand hand) {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Comes from the tab of the indicators. */
    void open() {
        hand.click("#indicators-import");
        hand.see("#import-choose");
    }

    void choose() {
        hand.click("#import-choose");
        hand.see("#import-table");
    }

    void chooseAgain() {
        hand.click("#import-other");
        hand.rest();
    }

    /** Says what the figures of a column are, by the letter of the column. */
    void means(String column, String meaning) {
        hand.choose("#meaning-" + column, meaning);
        hand.rest();
    }

    /** How many figures are new, changed, as before, and how many rows are left out. */
    void sums(int added, int changed, int same, int wrong) {
        String words = "%d số mới · %d số đổi · %d số như cũ · %d dòng không nhập".formatted(added, changed, same,
                wrong);
        hand.until(words, () -> hand.now("#import-summary", node -> Hand.words(node).lines().anyMatch(words::equals)));
    }

    /** The cell is marked in its place, and its row is said not to come in. */
    void wrong(String text) {
        hand.scroll("#import-table", ".import-cell", node -> isWrong(node, text));
        hand.see(".import-cell", node -> isWrong(node, text));
    }

    private static boolean isWrong(Node node, String text) {
        return node instanceof TableCell<?, ?> cell && !cell.isEmpty() && text.equals(cell.getText())
                && cell.getPseudoClassStates().contains(WRONG);
    }

    void says(String sentence) {
        hand.until(sentence, () -> hand.now("#import-message", node -> Hand.words(node).contains(sentence)));
    }

    void save() {
        hand.click("#import-save");
        hand.rest();
    }

    boolean canSave() {
        hand.rest();
        return !hand.see("#import-save").isDisabled();
    }
}
