package vn.thucdia.ui.control;

import java.util.List;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;

import org.jspecify.annotations.Nullable;

/**
 * The one list of suggestions, under whichever field: exactly below it, at least as wide, never scrolled sideways; above where there is
 * no room below. The keyboard stays in the field: the list only shows what is marked, and closes when the field is left.
 */
public final class SuggestionList<T> {

    /**
     * How a suggestion is written.
     *
     * @param detail smaller behind the label; may be empty
     */
    public record Line(String label, String detail) {}

    private static final int ROW = 34;
    private static final int MAX_ROWS = 8;
    /** The sides of a row, the gap between its parts, the bar that scrolls, the frame. */
    private static final double AROUND = 60;
    private static final double FRAME = 10;
    private static final double LEAST_WIDTH = 240;
    private static final double FONT = 14;

    private final Node field;
    private final Node roof;
    private final Popup popup = new Popup();
    private final StackPane frame = new StackPane();
    private final ListView<T> list = new Rows<>();
    private Function<T, Line> look = item -> new Line(String.valueOf(item), "");
    private Runnable onTake = () -> {};

    public SuggestionList(Node field) {
        this(field, field);
    }

    /** @param roof what must stay in sight when the list opens above: it opens above this */
    public SuggestionList(Node field, Node roof) {
        this.field = field;
        this.roof = roof;
        frame.getStyleClass().add("completion-list");
        frame.getChildren().setAll(list);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(frame);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
        field.sceneProperty().subscribe(this::hide);
        field.disabledProperty().subscribe(this::hide);
        field.visibleProperty().subscribe(this::hide);
    }

    /** How suggestions are written. */
    public void setLook(Function<T, Line> newLook) {
        look = newLook;
    }

    /** What is done when the marked one is chosen with the mouse. */
    public void setOnTake(Runnable action) {
        onTake = action;
    }

    /**
     * Opens with what was found, or closes when nothing was.
     *
     * @param marked the place of the one marked, or -1 for none
     */
    public void show(List<T> found, int marked) {
        if (found.isEmpty() || field.getScene() == null || field.getScene().getWindow() == null) {
            hide();
            return;
        }
        list.getItems().setAll(found);
        if (marked < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(marked);
        }
        place(found);
        list.scrollTo(Math.max(0, marked));
    }

    private void place(List<T> found) {
        if (field.getLayoutBounds().getHeight() <= 0) {
            // Just put into the scene: without a size the list would open over the field.
            field.getScene().getRoot().applyCss();
            field.getScene().getRoot().layout();
        }
        Bounds under = field.localToScreen(field.getLayoutBounds());
        Bounds over = roof.localToScreen(roof.getLayoutBounds());
        if (under == null || over == null) {
            hide();
            return;
        }
        double height = ROW * Math.min(MAX_ROWS, found.size()) + 2.0;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        double width = width(found, under);
        frame.setMinWidth(width);
        frame.setPrefWidth(width);
        frame.setMaxWidth(width);
        Rectangle2D screen = Screen.getScreensForRectangle(under.getMinX(), under.getMinY(), 1, 1).stream().findFirst()
                .orElse(Screen.getPrimary()).getVisualBounds();
        double bottom = Math.min(screen.getMaxY(), windowBottom());
        double needed = height + FRAME + 2;
        boolean above = under.getMaxY() + needed > bottom && over.getMinY() - needed >= screen.getMinY();
        // The frame stands at the field; its shadow lies outside of it.
        popup.setAnchorLocation(above ? AnchorLocation.CONTENT_BOTTOM_LEFT : AnchorLocation.CONTENT_TOP_LEFT);
        double y = above ? over.getMinY() - 2 : under.getMaxY() + 2;
        if (popup.isShowing()) {
            popup.setAnchorX(under.getMinX());
            popup.setAnchorY(y);
        } else {
            popup.show(field, under.getMinX(), y);
        }
    }

    private double windowBottom() {
        return field.getScene().getWindow().getY() + field.getScene().getWindow().getHeight();
    }

    /** So wide that the longest name is read whole, as far as the window goes. */
    private double width(List<T> found, Bounds under) {
        double longest = found.stream().mapToDouble(item -> {
            Line line = look.apply(item);
            Text text = new Text(line.label() + "  " + line.detail());
            text.setFont(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, FONT));
            return text.getLayoutBounds().getWidth();
        }).max().orElse(0);
        double right = field.getScene().getWindow().getX() + field.getScene().getX() + field.getScene().getWidth();
        double least = Math.max(LEAST_WIDTH, under.getWidth());
        return Math.clamp(longest + AROUND, least, Math.max(least, right - under.getMinX() - FRAME));
    }

    public void hide() {
        popup.hide();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    /** What the list holds, whether it is open or not. */
    public List<T> items() {
        return list.getItems();
    }

    /** The one that is marked in the open list. */
    public @Nullable T marked() {
        return popup.isShowing() ? list.getSelectionModel().getSelectedItem() : null;
    }

    /** Moves the mark, round at the ends. */
    public void move(int by) {
        int size = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().select(at < 0 && by < 0 ? size - 1 : Math.floorMod(at + by, size));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    /** Takes the keys that move in the open list or close it; answers whether it did. */
    public boolean handle(KeyEvent event) {
        if (!isShowing() || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        event.consume();
        return true;
    }

    /** Never has the focus, so that every key goes to the field. */
    private static final class Rows<T> extends ListView<T> {
        Rows() {
            setFocusTraversable(false);
        }

        @Override
        public void requestFocus() {
            // It would take the arrows and Enter from the field.
        }
    }

    private final class Cell extends ListCell<T> {

        Cell() {
            // As wide as the list: a name that is too long even so is cut, not scrolled to.
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    list.getSelectionModel().select(getItem());
                    onTake.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Line line = look.apply(item);
            Label label = new Label(line.label());
            label.getStyleClass().add("name");
            label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
            label.setMinWidth(0);
            Label detail = new Label(line.detail());
            detail.getStyleClass().add("text-meta");
            detail.setMinWidth(USE_PREF_SIZE);
            detail.setManaged(!line.detail().isEmpty());
            HBox row = new HBox(8, label, detail);
            row.setMinWidth(0);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText((line.label() + " " + line.detail()).strip());
        }
    }
}
