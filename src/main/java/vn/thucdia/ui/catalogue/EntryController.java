package vn.thucdia.ui.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Signs;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Frequency;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Levels;
import vn.thucdia.indicator.Measure;
import vn.thucdia.indicator.Relations;
import vn.thucdia.indicator.ReportingRule;
import vn.thucdia.indicator.YearOnYear;
import vn.thucdia.indicator.input.IndicatorEntry;
import vn.thucdia.language.Messages;
import vn.thucdia.place.Sector;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.SuggestField;
import vn.thucdia.ui.control.SuggestionSource;
import vn.thucdia.ui.control.WhyNot;

/** The form of an indicator. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class EntryController {

    private final CatalogueModel model;
    private final Messages messages;

    @FXML
    private Label head;
    @FXML
    private FieldBox codeBox;
    @FXML
    private TextField code;
    @FXML
    private FieldBox nameBox;
    @FXML
    private TextField nameVi;
    @FXML
    private TextField nameEn;
    @FXML
    private SuggestField<Sector> sector;
    @FXML
    private TextField measure;
    @FXML
    private ChoiceField<Integer> decimals;
    @FXML
    private ChoiceField<Direction> direction;
    @FXML
    private ChoiceField<Accumulation> accumulation;
    @FXML
    private FieldBox numeratorBox;
    @FXML
    private SuggestField<Indicator> numerator;
    @FXML
    private FieldBox denominatorBox;
    @FXML
    private SuggestField<Indicator> denominator;
    @FXML
    private FlowPane frequency;
    @FXML
    private CheckBox province;
    @FXML
    private CheckBox district;
    @FXML
    private CheckBox commune;
    @FXML
    private Button retire;
    @FXML
    private VBox more;
    @FXML
    private Label merged;
    @FXML
    private SuggestField<Indicator> into;
    @FXML
    private CutOffController cutOffsController;
    @FXML
    private PaceController paceController;

    private FrequencyBoxes frequencies;
    private Map<UnitLevel, CheckBox> levels = Map.of();
    /** Signs of levels that this program does not know; they are kept. */
    private List<String> otherLevels = List.of();
    private @Nullable Indicator shown;
    private Runnable afterNew = () -> {};

    EntryController(CatalogueModel model) {
        this.model = model;
        this.messages = model.desk().messages();
    }

    @FXML
    void initialize() {
        frequencies = new FrequencyBoxes(frequency, messages);
        levels = Map.of(UnitLevel.PROVINCE, province, UnitLevel.DISTRICT, district, UnitLevel.COMMUNE, commune);
        sector.setSource(SuggestionSource.of(() -> Sector.ranking(messages.language()), model::sectors));
        sector.setLabel(each -> each.name(messages.language()));
        sector.setOpenName(messages.get("catalogue.sector"));
        for (SuggestField<Indicator> field : List.of(numerator, denominator, into)) {
            field.setSource(SuggestionSource.of(() -> Indicator.ranking(messages.language()), model::offered));
            field.setLabel(each -> each.code() + " " + each.name(messages.language()));
            field.setOpenName(messages.get("catalogue.entry"));
        }
        decimals.getItems().setAll(0, 1, 2, 3);
        List.of(code, nameVi, nameEn, measure).forEach(field -> field.setOnAction(event -> save()));
        CatalogueWords.offer(direction, List.of(Direction.values()), "catalogue.direction.", messages);
        CatalogueWords.offer(accumulation, List.of(Accumulation.values()), "catalogue.accumulation.", messages);
        accumulation.valueProperty().subscribe(now -> {
            boolean rate = now == Accumulation.RATE || now == Accumulation.SHARE || now == Accumulation.AVERAGE;
            visible(numeratorBox, rate);
            visible(denominatorBox, rate);
        });
    }

    void show(Indicator entry) {
        fill(entry, entry, model.sector(entry.sector()));
    }

    /** Where the keyboard goes when an entry was added: to where the next one is begun. */
    void setAfterNew(Runnable then) {
        afterNew = then;
    }

    /** An empty form for one more entry; one that was begun stays as it is. */
    void blank(@Nullable Sector under) {
        boolean begun = shown == null && !(code.getText() + nameVi.getText()).isBlank();
        if (begun) {
            (code.getText().isBlank() ? code : nameVi).requestFocus();
            return;
        }
        Indicator empty = new Indicator(Indicator.idOf(""), "", "", "", null,
                new Measure("", 0, Direction.HIGHER_BETTER, Accumulation.FLOW),
                new ReportingRule(Frequency.absent(), Levels.of(EnumSet.allOf(UnitLevel.class)), YearOnYear.absent(),
                        "", ""),
                false, Relations.NONE);
        fill(null, empty, under);
        code.requestFocus();
    }

    private void fill(@Nullable Indicator recorded, Indicator entry, @Nullable Sector of) {
        shown = recorded;
        head.setText(messages.get(recorded == null ? "catalogue.entry.new" : "catalogue.entry"));
        code.setText(entry.code());
        WhyNot.grey(code, recorded == null ? "" : messages.get("catalogue.code.fixed"));
        nameVi.setText(entry.nameVi());
        nameEn.setText(entry.nameEn());
        sector.setValue(of);
        measure.setText(entry.unitOfMeasure());
        decimals.setValue(entry.decimals());
        direction.setValue(entry.direction());
        accumulation.setValue(entry.accumulation());
        numerator.setValue(model.indicator(entry.numerator()));
        denominator.setValue(model.indicator(entry.denominator()));
        frequencies.show(entry.reporting().frequency());
        otherLevels = entry.reporting().levels().signs().others();
        levels.forEach((level, box) -> box.setSelected(entry.reporting().levels().levels().contains(level)));
        List.of(codeBox, nameBox).forEach(box -> box.setError(""));
        visible(retire, recorded != null);
        visible(more, recorded != null);
        retire.setText(messages.get(entry.retired() ? "catalogue.offer" : "catalogue.retire"));
        Indicator became = model.indicator(entry.mergedInto());
        merged.setText(became == null
                ? ""
                : messages.get("catalogue.merged", became.code() + " " + became.name(messages.language())));
        visible(merged, became != null);
        into.setValue(null);
        if (recorded != null) {
            cutOffsController.show(recorded);
            paceController.show(recorded);
        }
    }

    @FXML
    void save() {
        codeBox.setError("");
        nameBox.setError("");
        switch (typed().read(shown, key -> model.indicator(Indicator.idOf(key)) != null)) {
            case IndicatorEntry.Result.Read(Indicator entry) -> {
                boolean added = shown == null;
                model.save(shown, entry);
                if (added) {
                    afterNew.run();
                }
            }
            case IndicatorEntry.Result.Wrong(List<IndicatorEntry.Fault> faults) ->
                faults.forEach(fault -> (fault.field() == IndicatorEntry.Field.CODE ? codeBox : nameBox)
                        .setError(messages.get(fault.problem().key(), fault.problem().values().toArray())));
        }
    }

    private IndicatorEntry typed() {
        Sector of = sector.getValue();
        Indicator over = numerator.getValue();
        Indicator under = denominator.getValue();
        Signs<UnitLevel> ticked = new Signs<>(levels.entrySet().stream().filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey).collect(Collectors.toSet()), otherLevels);
        return new IndicatorEntry(code.getText(), nameVi.getText(), nameEn.getText(), of == null ? null : of.id(),
                new Measure(measure.getText(), decimals.getValue(), direction.getValue(), accumulation.getValue()),
                frequencies.ticked(), new Levels(ticked), over == null ? null : over.id(),
                under == null ? null : under.id());
    }

    @FXML
    void retire() {
        if (shown != null) {
            model.retire(shown);
        }
    }

    @FXML
    void merge() {
        Indicator target = into.getValue();
        if (shown != null && target != null) {
            model.merge(shown, target);
        }
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
