package vn.thucdia.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.NewRecords;
import vn.thucdia.ledger.Repository;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** The catalogue and the figures. */
public final class Figures {

    /** Ids in one query. */
    private static final int AT_ONCE = 5_000;

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

    /** Everything known of an indicator in a unit; what was recorded under entries that became part of it comes last. */
    public List<Figure> of(Id<Indicator> indicator, Id<AdminUnit> unit) {
        List<Id<Indicator>> read = new ArrayList<>(List.of(indicator));
        indicators.listBy("merged_into", indicator, "code").forEach(part -> read.add(part.id()));
        return ledger.store().read(handle -> handle
                .createQuery("SELECT * FROM figure WHERE <pairs>"
                        + " ORDER BY CASE WHEN indicator = :indicator THEN 0 ELSE 1 END, \"id\"")
                .define("pairs", FigureCoverage.pairs(List.of(unit.value()), read.stream().map(Id::value).toList()))
                .bind("indicator", indicator).mapTo(Figure.class).list());
    }

    /** What is known of a unit in these periods, of all indicators; and all its targets of terms. Looks at no other unit. */
    public List<Figure> inPeriods(Id<AdminUnit> unit, Collection<Period> periods) {
        return ledger.store().read(handle -> handle
                .createQuery("SELECT * FROM figure WHERE unit = :unit AND (period IN (<periods>) OR kind = :target)"
                        + " ORDER BY \"id\"")
                .bind("unit", unit).bind("target", FigureKind.TERM_TARGET.name())
                .bindList("periods", periods.stream().map(Period::toString).toList()).mapTo(Figure.class).list());
    }

    /** Everything known of an indicator in these units. */
    public List<Figure> of(Id<Indicator> indicator, Collection<Id<AdminUnit>> units) {
        return units.isEmpty()
                ? List.of()
                : ledger.store().read(handle -> handle
                        .createQuery("SELECT * FROM figure WHERE <pairs> ORDER BY \"id\"")
                        .define("pairs", FigureCoverage.pairs(units.stream().map(Id::value).toList(),
                                List.of(indicator.value())))
                        .mapTo(Figure.class).list());
    }

    /** The rules by which periods are closed. */
    public List<CutOff> cutOffs() {
        return cutOffs.list("\"id\"");
    }

    public Optional<Figure> find(Id<Figure> id) {
        return figures.find(id);
    }

    /** Those of the ids that are there, read at once. */
    public Map<Id<Figure>, Figure> findAll(Collection<Id<Figure>> ids) {
        Map<Id<Figure>, Figure> found = new HashMap<>();
        List<UUID> keys = ids.stream().distinct().map(Id::value).toList();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            UUID[] some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE)).toArray(UUID[]::new);
            ledger.store().read(handle -> handle.createQuery("SELECT * FROM figure WHERE \"id\" = ANY(:ids)")
                    .bindByType("ids", some, UUID[].class).mapTo(Figure.class).list())
                    .forEach(figure -> found.put(figure.id(), figure));
        }
        return found;
    }

    /** Saves figures as one action. A figure whose key is there already is changed to the new one; its history keeps the old. */
    public void record(List<Figure> values) {
        ledger.commit("indicator.figure", changes(new CellEdit(values, List.of())));
    }

    /** What saving many figures changes of which none is known, as far as the caller knows; for an action that saves more. */
    public NewRecords newRecords(List<Figure> unknown) {
        return NewRecords.of(IndicatorKinds.FIGURE, unknown);
    }

    /** Saves an entry in a cell as one action. */
    public void record(CellEdit edit) {
        ledger.commit(edit.saved().isEmpty() ? "indicator.figure.clear" : "indicator.figure", changes(edit));
    }

    /** What an entry changes, for an action that changes more than figures. */
    public List<Change> changes(CellEdit edit) {
        List<Change> changes = new ArrayList<>();
        edit.cleared().forEach(id -> changes.add(Change.delete(IndicatorKinds.FIGURE, id)));
        changes.addAll(changes(edit.saved()));
        return changes;
    }

    /** What saving figures changes; for an action that saves many. */
    public List<Change> changes(List<Figure> saved) {
        List<Change> changes = new ArrayList<>();
        Map<Id<Figure>, Figure> known = findAll(saved.stream().map(Figure::id).toList());
        for (Figure value : saved) {
            Figure present = known.get(value.id());
            if (present != null) {
                changes.addAll(Change.edit(IndicatorKinds.FIGURE, present, value));
            } else {
                changes.addAll(Change.create(IndicatorKinds.FIGURE, value));
                // The id is the natural key, so a cell that was cleared comes back as itself.
                changes.add(Change.restore(IndicatorKinds.FIGURE, value.id()));
            }
        }
        return changes;
    }

    /** Clears a cell. */
    public void clear(Id<Figure> id) {
        figures.delete("indicator.figure.clear", id);
    }
}
