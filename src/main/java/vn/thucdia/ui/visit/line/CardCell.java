package vn.thucdia.ui.visit.line;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * A cell that unfolds into the editing card while its row is selected. There is one card for the whole list; it moves into the cell
 * that shows the selected row.
 *
 * @param <R> the row
 */
public abstract class CardCell<R> extends ListCell<R> {

    private final Node card;
    private final Region stand = new Region();
    private Subscription following = Subscription.EMPTY;

    protected CardCell(Node card) {
        this.card = card;
        // As wide as the list, so that text wraps.
        setPrefWidth(0);
        keepFromList(card);
        selectedProperty().subscribe(this::place);
    }

    /** What the card does not use itself must not move the selection of the list under it. */
    private static void keepFromList(Node card) {
        if (card.getOnMousePressed() == null) {
            card.setOnMousePressed(MouseEvent::consume);
            card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    // The list takes Esc for itself without going anywhere.
                    leave(card);
                    event.consume();
                } else if (event.getCode().isNavigationKey() || event.getCode().isWhitespaceKey()) {
                    event.consume();
                }
            });
        }
    }

    private static void leave(Node card) {
        Node at = card;
        while (at != null && !(at instanceof ListView<?>)) {
            at = at.getParent();
        }
        if (at != null) {
            at.requestFocus();
        }
    }

    /**
     * One click on a row opens its card ready to type. Links and buttons in the row do what they say instead, and a click with Shift or
     * Ctrl chooses only.
     */
    public static void openOnClick(ListView<?> list, Runnable focusCard) {
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                    && !event.isShiftDown() && !event.isControlDown();
            if (plain && event.getTarget() instanceof Node target && isOpenRow(target)) {
                Platform.runLater(focusCard);
            }
        });
    }

    private static boolean isOpenRow(Node target) {
        Node at = target;
        while (at != null && !(at instanceof CardCell<?>)) {
            if (at instanceof Control control && !(control instanceof Labeled label && isWords(label))
                    || at.getStyleClass().contains("line-card")) {
                return false;
            }
            at = at.getParent();
        }
        return at instanceof CardCell<?> cell && cell.getItem() != null && cell.opens();
    }

    private static boolean isWords(Labeled label) {
        return !(label instanceof ButtonBase);
    }

    private boolean opens() {
        R row = getItem();
        return row != null && isSelected() && hasCard(row);
    }

    @Override
    protected final void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        boolean none = empty || row == null;
        setGraphic(content(none ? null : row));
        if (none) {
            setAccessibleText(null);
        }
        place();
    }

    /** Lets go of what the cell listens to when it shows another row. */
    protected final void follow(Subscription subscription) {
        following = following.and(subscription);
    }

    private void place() {
        boolean shown = isSelected() && !isEmpty() && getItem() != null && hasCard(getItem());
        // The list measures rows out of sight with a hidden cell, which must not take the card from the visible one.
        boolean measuring = getParent() != null && !getParent().isVisible();
        if (shown && measuring) {
            stand.setPrefHeight(card.getLayoutBounds().getHeight());
        }
        card(shown, measuring ? stand : card);
    }

    /** Whether the row unfolds at all. */
    protected boolean hasCard(R row) {
        return true;
    }

    /** What the cell shows of a row; of none, nothing. */
    protected abstract @Nullable Node content(@Nullable R row);

    /** Puts the card in its place, or takes it out. */
    protected abstract void card(boolean shown, Node card);
}
