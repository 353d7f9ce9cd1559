package vn.thucdia.ui.journey;

import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;

/** The tab of the indicators: a table edited cell by cell, and the pane below it for the row. */
record IndicatorsPage(Hand hand) {

    void open() {
        hand.click("#indicator-tab");
        hand.see(".indicator-grid");
    }

    /** Adds a row by a part of the indicator's name. */
    void add(String typed, String name) {
        click("Thêm chỉ tiêu", "name");
        hand.put("#indicator-adder", typed);
        hand.press(KeyCode.ENTER);
        cell(name, "name");
        hand.until("the cursor is on " + name, () -> hand.words("#where").contains(name));
    }

    /** Chooses the period of a row when it is not that of the visit. */
    void period(String name, String period) {
        click(name, "name");
        hand.choose("#period", period);
        hand.saved();
    }

    /** Types into a cell. */
    void enter(String name, String column, String typed, String shown) {
        begin(name, column, typed);
        shows(name, column, shown);
    }

    /** Types over a cell, key by key. */
    void type(String name, String column, String typed, String shown) {
        click(name, column);
        hand.type(typed);
        hand.press(KeyCode.ENTER);
        shows(name, column, shown);
    }

    /** Pastes a block with the cursor on a cell. */
    void paste(String name, String column, String block) {
        click(name, column);
        hand.clipboard(block);
        hand.press(KeyCode.CONTROL, KeyCode.V);
        hand.see("#paste-offer");
        hand.press(KeyCode.ENTER);
        hand.rest();
    }

    /** How many rows there are, as the filter says. */
    void counts(int rows) {
        hand.see(".toggle-button", node -> List.of(Hand.words(node).split("\\s*\n\\s*")).containsAll(
                List.of("Tất cả", Integer.toString(rows))));
    }

    /** Types something with two meanings into a cell, and picks the first. */
    void enterFirstMeaning(String name, String column, String typed, String shown) {
        begin(name, column, typed);
        hand.see("#choice-1");
        hand.press(KeyCode.ALT, KeyCode.DIGIT1);
        shows(name, column, shown);
    }

    private void begin(String name, String column, String typed) {
        click(name, column);
        hand.press(KeyCode.F2);
        hand.put("#cell-editor", typed);
        hand.press(KeyCode.ENTER);
    }

    void shows(String name, String column, String shown) {
        hand.see(".table-cell", node -> isCell(node, name, column) && Hand.words(node).contains(shown));
    }

    /** As {@link #shows}, for a row that may be out of sight. */
    void showsBelow(String name, String column, String shown) {
        hand.scroll(".indicator-grid", ".table-cell", node -> isCell(node, name, column));
        shows(name, column, shown);
    }

    /** Calls a row of the catalogue by a name of this visit. */
    void rename(String name, String label) {
        click(name, "name");
        hand.put("#label", label);
        hand.press(KeyCode.ENTER);
        cell(label, "name");
    }

    void rank(String name, String outOf, String streak, String by) {
        click(name, "result");
        for (String[] field : new String[][]{{"#outOf", outOf}, {"#streak", streak}, {"#rankedBy", by}}) {
            hand.put(field[0], field[1]);
            hand.press(KeyCode.ENTER);
            hand.saved();
        }
    }

    void source(String name, String source, String printed) {
        click(name, "name");
        hand.choose("#source", source);
        hand.saved();
        hand.put("#printed", printed);
        hand.press(KeyCode.ENTER);
        hand.saved();
    }

    void flag(String name) {
        click(name, "name");
        hand.press(KeyCode.F);
        hand.see(".flag-filled", node -> isRow(node, name));
    }

    private void click(String name, String column) {
        hand.click(".table-cell", node -> isCell(node, name, column));
    }

    private Node cell(String name, String column) {
        return hand.see(".table-cell", node -> isCell(node, name, column));
    }

    private static boolean isCell(Node node, String name, String column) {
        return node instanceof TableCell<?, ?> cell && !cell.isEmpty() && cell.getTableColumn() != null
                && ("column-" + column).equals(cell.getTableColumn().getId()) && isRow(node, name);
    }

    private static boolean isRow(Node node, String name) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("table-row-cell")) {
                return Hand.words(Objects.requireNonNull(at)).contains(name);
            }
        }
        return false;
    }
}
