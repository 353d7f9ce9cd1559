package vn.thucdia.ui.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.CatalogueEdits;
import vn.thucdia.indicator.CutOff;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.language.Folding;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.catalogue.CatalogueRow.OfIndicator;
import vn.thucdia.ui.catalogue.CatalogueRow.OfSector;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Latest;

/** The catalogue as lines in the order of the sector tree, which of them is chosen, and what can be done with it. */
final class CatalogueModel {

    private record Loaded(List<Sector> sectors, List<Indicator> indicators, List<CutOff> cutOffs,
            List<PaceRule> paces) {}

    private final Desk desk;
    private final CatalogueEdits edits;
    private final Latest reading;
    private final ObservableList<CatalogueRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CatalogueRow> chosen = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private Loaded loaded = new Loaded(List.of(), List.of(), List.of(), List.of());

    CatalogueModel(Desk desk) {
        this.desk = desk;
        this.edits = new CatalogueEdits(desk.app().ledger());
        this.reading = desk.tasks().latest();
        search.subscribe(typed -> arrange(null));
    }

    void load() {
        load(null);
    }

    private void load(@Nullable Id<?> wanted) {
        reading.run(() -> new Loaded(desk.app().places().sectors(), desk.app().figures().catalogue(),
                desk.app().figures().cutOffs(), desk.app().narratives().rules().recorded()), read -> {
                    loaded = read;
                    arrange(wanted);
                });
    }

    private void arrange(@Nullable Id<?> wanted) {
        Id<?> stood = wanted != null ? wanted : chosen.get() == null ? null : chosen.get().id();
        List<CatalogueRow> arranged = new ArrayList<>();
        branch(null, 0, arranged);
        loaded.indicators().stream().filter(entry -> sector(entry.sector()) == null).filter(this::found)
                .forEach(entry -> arranged.add(new OfIndicator(entry, 0)));
        rows.setAll(arranged);
        chosen.set(arranged.stream().filter(row -> row.id().equals(stood)).findFirst()
                .orElse(arranged.stream().filter(OfIndicator.class::isInstance).findFirst().orElse(null)));
    }

    private void branch(@Nullable Id<Sector> parent, int depth, List<CatalogueRow> into) {
        for (Sector sector : children(parent)) {
            List<CatalogueRow> below = new ArrayList<>();
            List<Indicator> own = loaded.indicators().stream()
                    .filter(entry -> sector.id().equals(entry.sector())).toList();
            own.stream().filter(this::found).forEach(entry -> below.add(new OfIndicator(entry, depth + 1)));
            branch(sector.id(), depth + 1, below);
            if (!below.isEmpty() || search.get().isBlank()) {
                into.add(new OfSector(sector, depth, own.size() + children(sector.id()).size()));
                into.addAll(below);
            }
        }
    }

    private boolean found(Indicator entry) {
        return search.get().isBlank()
                || Folding.matches(search.get(), entry.code() + " " + entry.nameVi() + " " + entry.nameEn());
    }

    private List<Sector> children(@Nullable Id<Sector> parent) {
        return loaded.sectors().stream().filter(each -> Objects.equals(each.parent(), parent))
                .sorted(Comparator.comparingInt(Sector::position)).toList();
    }

    @Nullable
    Sector sector(@Nullable Id<Sector> id) {
        return loaded.sectors().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    List<Sector> sectors() {
        return loaded.sectors();
    }

    /** Entries that others can be merged into or worked out from. */
    List<Indicator> offered() {
        return loaded.indicators().stream().filter(entry -> !entry.retired()).toList();
    }

    @Nullable
    Indicator indicator(@Nullable Id<Indicator> id) {
        return loaded.indicators().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    List<CutOff> cutOffs(Indicator entry) {
        return loaded.cutOffs().stream().filter(rule -> entry.id().equals(rule.indicator())).toList();
    }

    /** Saves an entry; one that was not there is added. */
    void save(@Nullable Indicator before, Indicator after) {
        if (before == null) {
            run(() -> edits.add(after), after.id());
        } else {
            run(() -> edits.edit(before, after), after.id());
        }
    }

    void retire(Indicator entry) {
        run(() -> edits.retire(entry, !entry.retired()), entry.id());
    }

    void merge(Indicator from, Indicator into) {
        run(() -> edits.merge(from, into), from.id());
    }

    void cutOff(CutOff rule) {
        run(() -> edits.cutOff(rule), rule.indicator());
    }

    void removeCutOff(CutOff rule) {
        run(() -> edits.removeCutOff(rule.id()), rule.indicator());
    }

    /** From when on the plan of an entry is called hard to reach: its own rule, or the one for all. */
    PaceRule pace(Indicator entry) {
        return PaceRule.of(entry.id(), loaded.paces());
    }

    /** Sets a rule; {@code shown} stays chosen, whether the rule is its own or that for all. */
    void pace(PaceRule rule, Indicator shown) {
        run(() -> desk.app().narratives().rules().set(rule), shown.id());
    }

    void removePace(Indicator entry) {
        run(() -> desk.app().narratives().rules().reset(entry.id()), entry.id());
    }

    /** Adds a sector below another, or as a branch. */
    void addSector(String nameVi, String nameEn, @Nullable Id<Sector> parent) {
        desk.saving().save(() -> desk.app().places().addSector(nameVi, nameEn, parent), made -> load(made.id()));
    }

    void editSector(Sector before, Sector after) {
        run(() -> desk.app().places().editSector(before, after), after.id());
    }

    /** Moves a sector among its siblings. */
    void moveSector(Sector sector, int step) {
        List<Sector> siblings = children(sector.parent());
        int to = siblings.indexOf(sector) + step;
        if (to >= 0 && to < siblings.size()) {
            Sector other = siblings.get(to);
            run(() -> {
                desk.app().places().editSector(sector, sector.withPosition(other.position()));
                desk.app().places().editSector(other, other.withPosition(sector.position()));
            }, sector.id());
        }
    }

    void removeSector(Sector sector) {
        run(() -> desk.app().places().removeSector(sector.id()), sector.parent());
    }

    private void run(Runnable work, @Nullable Id<?> then) {
        desk.saving().save(work, () -> load(then));
    }

    ObservableList<CatalogueRow> rows() {
        return rows;
    }

    ObjectProperty<@Nullable CatalogueRow> chosenProperty() {
        return chosen;
    }

    StringProperty searchProperty() {
        return search;
    }

    Desk desk() {
        return desk;
    }
}
