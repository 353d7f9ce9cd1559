package vn.thucdia.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.chart.DataTable;
import vn.thucdia.chart.Page;
import vn.thucdia.chart.PdfSheets;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Folding;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.report.ComparisonReport;
import vn.thucdia.report.ComparisonReport.View;
import vn.thucdia.report.Wording;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Latest;

/** What is offered, what is chosen, and the page that follows from it. The choice lives as long as the window. */
public final class CompareModel {

    private final Desk desk;
    private final CompareReads reads;
    private final Latest reading;
    private final Wording wording;
    private final ObservableList<Option<Indicator>> indicators = FXCollections.observableArrayList();
    private final ObservableList<Option<AdminUnit>> units = FXCollections.observableArrayList();
    private final ObservableList<Option<Period>> periods = FXCollections.observableArrayList();
    private final StringProperty indicatorWords = new SimpleStringProperty("");
    private final StringProperty unitWords = new SimpleStringProperty("");
    private final BooleanProperty allIndicators = new SimpleBooleanProperty();
    private final BooleanProperty allUnits = new SimpleBooleanProperty();
    private final BooleanProperty plans = new SimpleBooleanProperty(true);
    private final BooleanProperty patterns = new SimpleBooleanProperty(true);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.BARS);
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private Choice choice = Choice.NOTHING;

    public CompareModel(Desk desk) {
        this.desk = desk;
        this.reads = new CompareReads(desk.app());
        this.reading = desk.tasks().latest();
        this.wording = new Wording(desk.messages());
        indicatorWords.subscribe((was, is) -> list());
        unitWords.subscribe((was, is) -> list());
        allIndicators.subscribe((was, is) -> list());
        allUnits.subscribe((was, is) -> list());
        plans.subscribe((was, is) -> draw());
        view.subscribe((was, is) -> draw());
    }

    Desk desk() {
        return desk;
    }

    /** Reads everything afresh for what is chosen. */
    void reload() {
        Choice wanted = choice;
        reading.run(() -> reads.read(wanted), this::take);
    }

    /** Chooses and reads. */
    void choose(Choice wanted) {
        choice = wanted;
        list();
        reload();
    }

    Choice choice() {
        return choice;
    }

    void toggle(Object value) {
        switch (value) {
            case Indicator indicator -> choose(choice.toggled(indicator));
            case AdminUnit unit -> choose(choice.toggled(unit));
            case Period period -> choose(choice.toggled(period));
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /** Opens on a unit and indicators, with a period beside the same one a year before. */
    void open(Id<AdminUnit> unit, @Nullable Period period, List<Id<Indicator>> wanted) {
        Choice asked = new Choice(Set.copyOf(wanted), Set.of(unit), Set.of());
        reading.run(() -> {
            Choice made = reads.apply(Preset.SAME_PERIOD, asked);
            Set<Period> all = new java.util.HashSet<>(made.periods());
            if (period != null) {
                all.addAll(Timeline.withYearBefore(period));
            }
            return reads.read(new Choice(made.indicators(), made.units(), all));
        }, this::take);
    }

    void apply(Preset preset) {
        Choice from = choice;
        reading.run(() -> reads.read(reads.apply(preset, from)), read -> {
            take(read);
            plans.set(preset == Preset.PLAN || plans.get());
            view.set(View.BARS);
        });
    }

    private void take(Offer read) {
        choice = read.choice();
        offer.set(read);
        list();
        draw();
    }

    private void draw() {
        Offer read = offer.get();
        if (read != null) {
            page.set(read.rows().isEmpty() ? null : report(read).page(read.rows(), view.get(), plans.get()));
        }
    }

    private ComparisonReport report(Offer read) {
        Map<Id<AdminUnit>, AdminUnit> byId = new HashMap<>();
        read.units().forEach(unit -> byId.put(unit.id(), unit));
        return new ComparisonReport(desk.messages(), byId::get);
    }

    /** What stands on every sheet of paper. */
    PdfSheets.Paper paper() {
        Offer read = offer.get();
        List<AdminUnit> all = read == null ? List.of() : read.units();
        return new ComparisonReport(desk.messages(), id -> null).paper(all, desk.today());
    }

    /** The table of a page as it is shown where there is little room. */
    DataTable brief(Page shown) {
        Offer read = offer.get();
        return read == null ? shown.twin() : report(read).brief(read.rows());
    }

    private void list() {
        Offer read = offer.get();
        if (read == null) {
            return;
        }
        boolean seeking = !indicatorWords.get().isBlank();
        set(indicators, read.indicators().stream().map(each -> indicator(each, read))
                .filter(each -> each.ticked() || each.offered() || seeking || allIndicators.get())
                .filter(each -> Folding.matches(indicatorWords.get(), each.value().code() + " " + each.label()))
                .sorted(Comparator.comparing((Option<Indicator> each) -> !each.ticked() && !each.offered())).toList());
        boolean searching = !unitWords.get().isBlank();
        set(units, read.units().stream().map(each -> unit(each, read))
                .filter(each -> each.ticked() || each.offered() || searching || allUnits.get())
                .filter(each -> Folding.matches(unitWords.get(), each.value().code() + " " + each.label())).toList());
        set(periods, read.periods().stream()
                .map(each -> new Option<>(each, wording.periods().of(each), "", choice.periods().contains(each), true))
                .toList());
    }

    private Option<Indicator> indicator(Indicator entry, Offer read) {
        boolean known = read.known().contains(entry.id());
        return new Option<>(entry, wording.name(entry),
                known ? "" : Wording.capital(desk.messages().get("compare.nofigures")),
                choice.indicators().contains(entry.id()), known);
    }

    private Option<AdminUnit> unit(AdminUnit unit, Offer read) {
        boolean known = read.inhabited().contains(unit.id());
        List<String> details = new ArrayList<>();
        if (unit.validTo() != null) {
            details.add(desk.messages().get("compare.validto", desk.formats().date(unit.validTo())));
        } else if (unit.validFrom() != null) {
            details.add(desk.messages().get("compare.validfrom", desk.formats().date(unit.validFrom())));
        }
        if (!known) {
            details.add(desk.messages().get("compare.nofigures"));
        }
        return new Option<>(unit, wording.unit(unit),
                Wording.capital(details.stream().collect(Collectors.joining(" · "))),
                choice.units().contains(unit.id()), known);
    }

    /** Leaves a list alone that has not changed, so that its cursor stays. */
    private static <T> void set(ObservableList<Option<T>> list, List<Option<T>> now) {
        if (list.size() != now.size()) {
            list.setAll(now);
            return;
        }
        for (int at = 0; at < now.size(); at++) {
            if (!list.get(at).equals(now.get(at))) {
                list.set(at, now.get(at));
            }
        }
    }

    /** Indicators without figures in the chosen units; the list leaves them out. */
    int bareIndicators() {
        Offer read = offer.get();
        return read == null
                ? 0
                : (int) read.indicators().stream().map(Indicator::id)
                        .filter(id -> !read.known().contains(id) && !choice.indicators().contains(id)).count();
    }

    /** Units without figures that the list leaves out. */
    int hiddenUnits() {
        Offer read = offer.get();
        return read == null
                ? 0
                : (int) read.units().stream()
                        .filter(unit -> !read.inhabited().contains(unit.id()) && !choice.units().contains(unit.id()))
                        .count();
    }

    /** Reads what is shown as one table; away from the toolkit's thread. */
    Supplier<ComparisonTable> table() {
        Offer read = Objects.requireNonNull(offer.get());
        return () -> reads.table(read);
    }

    ObservableList<Option<Indicator>> indicators() {
        return indicators;
    }

    ObservableList<Option<AdminUnit>> units() {
        return units;
    }

    ObservableList<Option<Period>> periods() {
        return periods;
    }

    StringProperty indicatorWordsProperty() {
        return indicatorWords;
    }

    StringProperty unitWordsProperty() {
        return unitWords;
    }

    /** Whether indicators without figures are listed too. */
    BooleanProperty allIndicatorsProperty() {
        return allIndicators;
    }

    /** Whether units without figures are listed too. */
    BooleanProperty allUnitsProperty() {
        return allUnits;
    }

    /** Whether plans stand beside the results. */
    BooleanProperty plansProperty() {
        return plans;
    }

    BooleanProperty patternsProperty() {
        return patterns;
    }

    ObjectProperty<View> viewProperty() {
        return view;
    }

    ReadOnlyObjectProperty<@Nullable Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** {@code null} while nothing can be compared. */
    ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
