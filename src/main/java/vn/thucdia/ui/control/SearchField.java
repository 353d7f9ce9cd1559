package vn.thucdia.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

/**
 * A field that finds one of many by typing part of its name; the caller decides what matches, so accents can be left out. Arrows move
 * in the list below it, Enter takes. Where words of one's own are allowed, Enter takes them when nothing in the list is marked.
 *
 * @param <T> what is found
 */
public final class SearchField<T> extends TextField {

    /**
     * Something found.
     *
     * @param detail shown smaller behind the label; may be empty
     */
    public record Found<T>(T value, String label, String detail) {}

    private static final int ROW = 36;
    private static final int MAX_ROWS = 7;

    private final Popup popup = new Popup();
    private final ListView<Found<T>> list = new ListView<>();
    private Function<String, List<Found<T>>> source = typed -> List.of();
    private Consumer<T> onTake = value -> {};
    private @Nullable Consumer<String> onWords;
    private Runnable onLeave = () -> {};
    private @Nullable Consumer<String> onBlock;

    public SearchField() {
        getStyleClass().add("search-field");
        StackPane frame = new StackPane(list);
        frame.getStyleClass().add("completion-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(frame);
        textProperty().subscribe(this::refresh);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                refresh();
            } else {
                popup.hide();
                onLeave.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What is found for a typed text; called at every key, so it answers from memory. */
    public void setSource(Function<String, List<Found<T>>> newSource) {
        source = newSource;
    }

    /** What is done with the one taken; the field is empty again then. */
    public void setOnTake(Consumer<T> action) {
        onTake = action;
    }

    /** Allows words of one's own and says what is done with them. */
    public void setOnWords(@Nullable Consumer<String> action) {
        onWords = action;
    }

    /** What happens when the field is left or given up. */
    public void setOnLeave(Runnable action) {
        onLeave = action;
    }

    /** What is done with a pasted block of cells, which is no text for a field; without it the block is pasted as text. */
    public void setOnBlock(@Nullable Consumer<String> action) {
        onBlock = action;
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (onBlock != null && text != null && isBlock(text)) {
            onBlock.accept(text);
        } else {
            super.paste();
        }
    }

    /** Whether a text holds several cells: tabs, or more than one line. */
    public static boolean isBlock(String text) {
        return text.indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0;
    }

    /** Takes what is marked in the list; whether something was. */
    public boolean takeMarked() {
        boolean marked = popup.isShowing() && list.getSelectionModel().getSelectedItem() != null;
        if (marked) {
            take();
        }
        return marked;
    }

    /** What the list holds now. */
    public List<Found<T>> found() {
        return list.getItems();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN -> {
                move(event.getCode() == javafx.scene.input.KeyCode.UP ? -1 : 1);
                event.consume();
            }
            case ENTER -> {
                take();
                event.consume();
            }
            case ESCAPE -> {
                if (popup.isShowing() || !getText().isEmpty()) {
                    clear();
                    popup.hide();
                    onLeave.run();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    private void move(int by) {
        if (!popup.isShowing()) {
            refresh();
            return;
        }
        int size = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().select(at < 0 && by < 0 ? size - 1 : Math.floorMod(at + by, size));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void take() {
        Found<T> chosen = popup.isShowing() ? list.getSelectionModel().getSelectedItem() : null;
        String words = getText().strip();
        if (chosen != null) {
            clear();
            popup.hide();
            onTake.accept(chosen.value());
        } else if (onWords != null && !words.isEmpty()) {
            clear();
            popup.hide();
            onWords.accept(words);
        }
    }

    private void refresh() {
        List<Found<T>> found = getScene() == null || !isFocused() ? List.of() : source.apply(getText());
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        if (onWords == null) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().clearSelection();
        }
        double height = ROW * Math.min(MAX_ROWS, found.size()) + 2.0;
        list.setPrefSize(Math.max(320, getWidth()), height);
        list.setMinHeight(height);
        list.setMaxHeight(height);
        if (getHeight() == 0) {
            // Just put into the scene: without a size the list would open over the field.
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        Bounds place = localToScreen(getLayoutBounds());
        if (!popup.isShowing() && place != null) {
            popup.show(this, place.getMinX() - 4, place.getMaxY() + 2);
        }
    }

    private final class Cell extends ListCell<Found<T>> {

        Cell() {
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    list.getSelectionModel().select(getItem());
                    take();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Found<T> item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Label label = new Label(item.label());
            label.getStyleClass().add("name");
            Label detail = new Label(item.detail());
            detail.getStyleClass().add("text-meta");
            setGraphic(new HBox(8, label, detail));
            setAccessibleText((item.label() + " " + item.detail()).strip());
        }
    }
}
