package vn.thucdia.ui.visit.line;

import java.util.function.Predicate;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

/** Keeps the selection of a list and a property of a model the same. */
public final class Selection {

    private Selection() {}

    /**
     * @param selectable rows that count; selecting another leaves the property as it is
     */
    public static <R> void bind(ListView<R> list, ObjectProperty<@Nullable R> selected, Predicate<R> selectable) {
        list.getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (is != null && selectable.test(is) && list.getItems().contains(is)) {
                selected.set(is);
            }
        });
        selected.subscribe(is -> show(list, is));
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
