package vn.thucdia.ui.visit.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import vn.thucdia.entity.Id;

/**
 * A row of a list that stays the same object while what it shows changes: selection, focus and scroll position survive a reload.
 *
 * @param <V> what it shows
 */
public final class Row<V> {

    private final Id<?> id;
    private final ReadOnlyObjectWrapper<V> value;

    private Row(Id<?> id, V value) {
        this.id = id;
        this.value = new ReadOnlyObjectWrapper<>(this, "value", value);
    }

    public Id<?> id() {
        return id;
    }

    public V value() {
        return value.get();
    }

    public ReadOnlyObjectProperty<V> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Makes a list hold these rows, touching only the stretch in which the two differ. */
    public static <R> void fill(ObservableList<R> list, List<R> rows) {
        int most = Math.min(list.size(), rows.size());
        int head = 0;
        while (head < most && list.get(head) == rows.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && list.get(list.size() - 1 - tail) == rows.get(rows.size() - 1 - tail)) {
            tail++;
        }
        list.remove(head, list.size() - tail);
        list.addAll(head, rows.subList(head, rows.size() - tail));
    }

    /** Hands out the same row for the same record every time. */
    public static final class Pool<V> {

        private final Function<V, Id<?>> id;
        private Map<Id<?>, Row<V>> rows = new HashMap<>();

        public Pool(Function<V, Id<?>> id) {
            this.id = id;
        }

        /** The rows of these values, in their order; rows of values that are gone are forgotten. */
        public List<Row<V>> of(List<V> values) {
            Map<Id<?>, Row<V>> kept = new HashMap<>();
            List<Row<V>> all = values.stream().map(value -> {
                Row<V> row = rows.getOrDefault(id.apply(value), new Row<>(id.apply(value), value));
                row.value.set(value);
                kept.put(row.id, row);
                return row;
            }).toList();
            rows = kept;
            return all;
        }
    }
}
