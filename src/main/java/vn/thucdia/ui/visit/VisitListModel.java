package vn.thucdia.ui.visit;

import java.util.List;
import java.util.Objects;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Folding;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitState;

/** State of the list of visits: what was read, and which of it is shown. */
final class VisitListModel {

    /** Which visits are shown. */
    enum Filter {
        ALL, COMPILING, DONE
    }

    /** By unit, with the units that have no visit; or by date, visits only. */
    enum Order {
        UNIT, DATE
    }

    private final Desk desk;
    private final Latest reading;
    private final ObservableList<VisitRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<VisitOverview> overview = new ReadOnlyObjectWrapper<>(VisitOverview.NONE);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.UNIT);
    private final StringProperty search = new SimpleStringProperty("");
    private @Nullable Integer year;

    VisitListModel(Desk desk) {
        this.desk = desk;
        this.reading = desk.tasks().latest();
        overview.subscribe(this::refresh);
        filter.subscribe(this::refresh);
        order.subscribe(this::refresh);
        search.subscribe(this::refresh);
    }

    /** Reads the chosen year afresh. */
    void load() {
        reading.run(() -> VisitOverview.read(desk.app(), desk.today(), year), overview::set);
    }

    void showYear(int chosen) {
        if (!Objects.equals(year, chosen)) {
            year = chosen;
            load();
        }
    }

    private void refresh() {
        rows.setAll(overview.get().rows().stream().filter(this::isShown).toList());
    }

    private boolean isShown(VisitRow row) {
        if (!Folding.matches(search.get(), row.words())) {
            return false;
        }
        Visit visit = row.visit();
        return visit == null
                ? filter.get() == Filter.ALL && order.get() == Order.UNIT
                : matches(visit, filter.get());
    }

    private static boolean matches(Visit visit, Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case COMPILING -> visit.state() != VisitState.DONE;
            case DONE -> visit.state() == VisitState.DONE;
        };
    }

    /** How many visits of the year a filter shows. */
    int count(Filter which) {
        List<VisitRow> all = overview.get().rows();
        return (int) all.stream().map(VisitRow::visit).filter(visit -> visit != null && matches(visit, which)).count();
    }

    ObservableList<VisitRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<VisitOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** What was typed to find a visit by place, content, period or people; accents and order of the words do not matter. */
    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }
}
