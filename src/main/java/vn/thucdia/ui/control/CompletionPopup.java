package vn.thucdia.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

/**
 * Proposals beside a line being typed, after {@code @} or {@code #}. The caret never leaves the line: arrows move in the list,
 * Enter or Tab takes the proposal, Esc puts the list away.
 */
public final class CompletionPopup {

    /** The trigger at the start or after a blank, and what follows it up to the caret. Names may hold single blanks. */
    private static final Pattern OPEN = Pattern.compile("(?:^|\\s)([@#])((?:[^\\s@#!=]+ ?){0,12})$");

    private static final int ROW = 36;
    private static final int MAX_ROWS = 7;
    private static final double LEAST_WIDTH = 380;
    /** Sides of a row, and the room of the bar that scrolls. */
    private static final double AROUND = 60;

    private final TextInputControl input;
    private final Completion.Source source;
    private final Popup popup = new Popup();
    private final ListView<Completion> list = new ListView<>();
    private boolean inserting;

    /** Follows the caret of a line from now on. */
    public CompletionPopup(TextInputControl input, Completion.Source source) {
        this.input = input;
        this.source = source;
        StackPane frame = new StackPane(list);
        frame.getStyleClass().add("completion-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell(chosen -> take()));
        popup.setAutoHide(true);
        popup.getContent().add(frame);
        input.caretPositionProperty().subscribe(this::refresh);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    List<Completion> proposals() {
        return list.getItems();
    }

    /** Takes the keys that belong to the list; answers whether it did. */
    public boolean handle(KeyEvent event) {
        if (!popup.isShowing()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER, TAB -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void refresh() {
        Matcher open = open();
        if (inserting || open == null || input.getScene() == null || !input.isFocused()) {
            popup.hide();
            return;
        }
        List<Completion> found = source.find(open.group(1).charAt(0), open.group(2));
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        double height = ROW * Math.min(MAX_ROWS, found.size()) + 2.0;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.setMaxHeight(height);
        list.setPrefWidth(width(found));
        Bounds place = input.localToScreen(input.getLayoutBounds());
        if (!popup.isShowing()) {
            popup.show(input, place.getMinX(), place.getMinY());
        }
        // Above the line, which is mostly at the bottom of the window.
        popup.setX(place.getMinX() - 8);
        double above = place.getMinY() - height - 20;
        popup.setY(above < input.getScene().getWindow().getY() ? place.getMaxY() + 4 : above);
    }

    /** So wide that the longest name is read whole, as far as the window goes. */
    private double width(List<Completion> found) {
        double longest = found.stream().mapToDouble(each -> {
            Text text = new Text(each.label() + "  " + each.detail());
            text.setFont(Font.font(input.getFont().getFamily(), FontWeight.BOLD, input.getFont().getSize()));
            return text.getLayoutBounds().getWidth();
        }).max().orElse(0);
        return Math.clamp(longest + AROUND, LEAST_WIDTH,
                Math.max(LEAST_WIDTH, input.getScene().getWidth() - AROUND));
    }

    private @Nullable Matcher open() {
        String before = input.getText(0, Math.min(input.getCaretPosition(), input.getLength()));
        Matcher matcher = OPEN.matcher(before);
        return matcher.find() ? matcher : null;
    }

    private void move(int by) {
        int size = list.getItems().size();
        list.getSelectionModel().select(Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void take() {
        Completion chosen = list.getSelectionModel().getSelectedItem();
        Matcher open = open();
        if (chosen != null && open != null) {
            inserting = true;
            input.replaceText(open.start(2), input.getCaretPosition(), chosen.insert() + " ");
            inserting = false;
        }
        popup.hide();
    }

    private static final class Cell extends ListCell<Completion> {

        Cell(Consumer<Completion> take) {
            // As wide as the list: a name that is too long even so is cut, not scrolled to.
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    take.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Completion item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Label label = new Label(item.label());
            label.getStyleClass().add("text-strong");
            Label detail = new Label(item.detail());
            detail.getStyleClass().add("text-secondary");
            setGraphic(new HBox(8, label, detail));
            setAccessibleText(item.label() + " " + item.detail());
        }
    }
}
