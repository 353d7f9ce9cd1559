package vn.thucdia.ui.visit.line;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.ui.control.StickyHead;
import vn.thucdia.ui.screen.ScreenKeys;

/** Keeps the selection of a list and a property of a model the same. */
public final class Selection {

    private static final int TRIES = 3;

    private Selection() {}

    /**
     * Binds them from now on; the list has its items already.
     *
     * @param selectable rows that count; selecting another leaves the property as it is
     */
    public static <R> void bind(ListView<R> list, ObjectProperty<@Nullable R> selected, Predicate<R> selectable) {
        list.getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (is != null && selectable.test(is) && list.getItems().contains(is)) {
                selected.set(is);
            }
        });
        selected.subscribe(is -> show(list, is));
        // Rows that change places lose the selection of the list, not that of the model.
        list.getItems().addListener((ListChangeListener<R>) change -> {
            R kept = selected.get();
            if (kept != null && list.getItems().contains(kept)) {
                list.getSelectionModel().select(kept);
            }
        });
    }

    /** Whether the focus lies in a pane. */
    public static boolean holdsFocus(Node pane) {
        return ScreenKeys.holdsFocus(pane);
    }

    /** Scrolls to the row of a record as soon as the list has it, once; the record may be named before or after it arrives. */
    public static <V> void follow(ListView<Row<V>> list, ObjectProperty<@Nullable Id<?>> recent) {
        list.getItems().addListener((ListChangeListener<Row<V>>) change -> goTo(list, recent));
        recent.subscribe(id -> goTo(list, recent));
    }

    private static <V> void goTo(ListView<Row<V>> list, ObjectProperty<@Nullable Id<?>> recent) {
        Id<?> id = recent.get();
        if (id != null) {
            list.getItems().stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(row -> {
                recent.set(null);
                // After the change has reached the list itself.
                Platform.runLater(() -> goTo(list, row, TRIES));
            });
        }
    }

    /** Rows that unfold or fold meanwhile push others out of sight again, so it is looked at once more when that has happened. */
    private static <V> void goTo(ListView<Row<V>> list, Row<V> row, int tries) {
        list.layout();
        list.scrollTo(row);
        list.layout();
        if (tries > 0) {
            Platform.runLater(() -> {
                if (!isInSight(list, row)) {
                    goTo(list, row, tries - 1);
                }
            });
        }
    }

    private static <V> boolean isInSight(ListView<Row<V>> list, Row<V> row) {
        int index = list.getItems().indexOf(row);
        return index < 0 || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null
                        && index >= flow.getFirstVisibleCell().getIndex()
                        && index <= flow.getLastVisibleCell().getIndex();
    }

    /** Scrolls so far that a newly selected row is seen whole, as soon as it has unfolded. */
    public static <V> void keepInSight(ListView<Row<V>> list) {
        AtomicReference<@Nullable Row<V>> last = new AtomicReference<>();
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            // A list whose rows change loses its selection and gets it again; that is no reason to go back there.
            if (row != null && last.getAndSet(row) != row) {
                Platform.runLater(() -> bringIn(list));
            }
        });
    }

    private static void bringIn(ListView<?> list) {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            list.applyCss();
            list.layout();
            IndexedCell<?> cell = flow.getCell(index);
            double top = cell.getLayoutY() - StickyHead.cover(list);
            double below = cell.getLayoutY() + cell.getHeight() - flow.getHeight();
            if (cell.getParent() != null && cell.getParent().isVisible() && (below > 0 || top < 0)) {
                flow.scrollPixels(top < 0 ? top : Math.min(below, top));
            }
        }
    }

    private static <R> void show(ListView<R> list, @Nullable R row) {
        if (row == null) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedItem() != row) {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        }
    }
}
