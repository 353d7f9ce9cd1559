package vn.thucdia.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.thucdia.entity.Id;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Repository;
import vn.thucdia.place.AdminUnit;

/** The catalogue and the figures. */
public final class Figures {

    private final Ledger ledger;
    private final Repository<Indicator> indicators;
    private final Repository<Figure> figures;
    private final Repository<CutOff> cutOffs;

    public Figures(Ledger ledger) {
        this.ledger = ledger;
        this.indicators = new Repository<>(ledger, IndicatorKinds.INDICATOR);
        this.figures = new Repository<>(ledger, IndicatorKinds.FIGURE);
        this.cutOffs = new Repository<>(ledger, IndicatorKinds.CUT_OFF);
    }

    /** The catalogue in the order of its codes; retired entries too. */
    public List<Indicator> catalogue() {
        return indicators.list("code");
    }

    public Optional<Indicator> indicator(Id<Indicator> id) {
        return indicators.find(id);
    }

    /** Everything known of an indicator in a unit. */
    public List<Figure> of(Id<Indicator> indicator, Id<AdminUnit> unit) {
        return ledger.store().read(handle -> handle
                .createQuery("SELECT * FROM figure WHERE indicator = :indicator AND unit = :unit ORDER BY \"id\"")
                .bind("indicator", indicator).bind("unit", unit).mapTo(Figure.class).list());
    }

    /** Everything known of an indicator in these units. */
    public List<Figure> of(Id<Indicator> indicator, Collection<Id<AdminUnit>> units) {
        return units.isEmpty()
                ? List.of()
                : ledger.store().read(handle -> handle
                        .createQuery("SELECT * FROM figure WHERE indicator = :indicator AND unit IN (<units>)"
                                + " ORDER BY \"id\"")
                        .bind("indicator", indicator).bindList("units", List.copyOf(units)).mapTo(Figure.class)
                        .list());
    }

    /** The rules by which periods are closed. */
    public List<CutOff> cutOffs() {
        return cutOffs.list("\"id\"");
    }

    public Optional<Figure> find(Id<Figure> id) {
        return figures.find(id);
    }

    /** Saves figures as one action. A figure whose key is there already is changed to the new one; its history keeps the old. */
    public void record(List<Figure> values) {
        ledger.commit("indicator.figure", changes(new CellEdit(values, List.of())));
    }

    /** Saves an entry in a cell as one action. */
    public void record(CellEdit edit) {
        ledger.commit(edit.saved().isEmpty() ? "indicator.figure.clear" : "indicator.figure", changes(edit));
    }

    /** What an entry changes, for an action that changes more than figures. */
    public List<Change> changes(CellEdit edit) {
        List<Change> changes = new ArrayList<>();
        edit.cleared().forEach(id -> changes.add(Change.delete(IndicatorKinds.FIGURE, id)));
        for (Figure value : edit.saved()) {
            Optional<Figure> present = figures.find(value.id());
            if (present.isPresent()) {
                changes.addAll(Change.edit(IndicatorKinds.FIGURE, present.get(), value));
            } else {
                changes.addAll(Change.create(IndicatorKinds.FIGURE, value));
                // The id is the natural key, so a cell that was cleared comes back as itself.
                changes.add(new Change(IndicatorKinds.FIGURE.name(), value.id().value(), "deleted", null));
            }
        }
        return changes;
    }

    /** Clears a cell. */
    public void clear(Id<Figure> id) {
        figures.delete("indicator.figure.clear", id);
    }
}
