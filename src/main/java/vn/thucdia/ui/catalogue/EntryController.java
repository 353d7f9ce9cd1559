package vn.thucdia.ui.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.CutOff;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.PeriodType;
import vn.thucdia.language.DateInput;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.place.Sector;
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
    private VBox cutOffs;
    @FXML
    private ChoiceField<PeriodType> type;
    @FXML
    private FieldBox dayBox;
    @FXML
    private TextField day;
    @FXML
    private TextField ruleSource;
    @FXML
    private PaceController paceController;

    private FrequencyBoxes frequencies;
    private @Nullable Indicator shown;
    private Runnable afterNew = () -> {};

    EntryController(CatalogueModel model) {
        this.model = model;
        this.messages = model.desk().messages();
    }

    @FXML
    void initialize() {
        frequencies = new FrequencyBoxes(frequency, messages);
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
        List.of(day, ruleSource).forEach(field -> field.setOnAction(event -> addCutOff()));
        words(direction, Direction.values(), "catalogue.direction.");
        words(accumulation, Accumulation.values(), "catalogue.accumulation.");
        words(type, new PeriodType[]{PeriodType.MONTH, PeriodType.QUARTER, PeriodType.HALF, PeriodType.NINE_MONTHS,
                PeriodType.YEAR}, "catalogue.period.");
        type.setValue(PeriodType.HALF);
        accumulation.valueProperty().subscribe(now -> {
            boolean rate = now == Accumulation.RATE || now == Accumulation.SHARE || now == Accumulation.AVERAGE;
            visible(numeratorBox, rate);
            visible(denominatorBox, rate);
        });
    }

    /** What a kind of period is called. */
    static String key(PeriodType type) {
        return "catalogue.period." + type.name().toLowerCase(Locale.ROOT);
    }

    private <T extends Enum<T>> void words(ChoiceField<T> box, T[] values, String keys) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null
                        ? ""
                        : Text.capitalised(messages.get(keys + each.name().toLowerCase(Locale.ROOT)));
            }

            @Override
            public @Nullable T fromString(String said) {
                return null;
            }
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
        Indicator empty = new Indicator(Indicator.idOf(""), "", "", "", null, "", 0, Direction.HIGHER_BETTER,
                Accumulation.FLOW, "", "P,D,C", "", "", "", false, null, null, null, null);
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
        frequencies.show(entry.frequency());
        List<String> levels = List.of(entry.levels().split(",", -1));
        province.setSelected(levels.contains("P"));
        district.setSelected(levels.contains("D"));
        commune.setSelected(levels.contains("C"));
        List.of(codeBox, nameBox, dayBox).forEach(box -> box.setError(""));
        visible(retire, recorded != null);
        visible(more, recorded != null);
        retire.setText(messages.get(entry.retired() ? "catalogue.offer" : "catalogue.retire"));
        Indicator became = model.indicator(entry.mergedInto());
        merged.setText(became == null
                ? ""
                : messages.get("catalogue.merged", became.code() + " " + became.name(messages.language())));
        visible(merged, became != null);
        into.setValue(null);
        cutOffs.getChildren().clear();
        if (recorded != null) {
            model.cutOffs(recorded).forEach(rule -> cutOffs.getChildren().add(rule(rule)));
            paceController.show(recorded);
        }
    }

    private HBox rule(CutOff rule) {
        String kind = rule.type() == null ? "" : messages.get(key(rule.type()));
        Label words = new Label(messages.get("catalogue.cutoff.line", kind, rule.day() + "/" + rule.month(),
                rule.source()));
        words.setWrapText(true);
        Button remove = new Button(messages.get("catalogue.cutoff.remove"));
        remove.getStyleClass().add("compact");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(event -> model.removeCutOff(rule));
        return new HBox(8, words, remove);
    }

    @FXML
    void save() {
        String key = code.getText().strip();
        String name = nameVi.getText().strip();
        boolean taken = shown == null && model.indicator(Indicator.idOf(key)) != null;
        codeBox.setError(key.isEmpty()
                ? messages.get("problem.catalogue.blank")
                : taken ? messages.get("problem.catalogue.taken", key) : "");
        nameBox.setError(name.isEmpty() ? messages.get("problem.catalogue.blank") : "");
        if (key.isEmpty() || name.isEmpty() || taken) {
            return;
        }
        Indicator old = shown;
        Sector of = sector.getValue();
        String levels = Stream.of(province.isSelected() ? "P" : "", district.isSelected() ? "D" : "",
                commune.isSelected() ? "C" : "").filter(level -> !level.isEmpty()).collect(Collectors.joining(","));
        Indicator over = numerator.getValue();
        Indicator under = denominator.getValue();
        model.save(old, new Indicator(Indicator.idOf(key), key, name, nameEn.getText().strip(),
                of == null ? null : of.id(), measure.getText().strip(), decimals.getValue(), direction.getValue(),
                accumulation.getValue(), frequencies.signs(), levels, old == null ? "" : old.yearOnYear(),
                old == null ? "" : old.plan(), old == null ? "" : old.basis(), old != null && old.retired(),
                old == null ? null : old.parent(), over == null ? null : over.id(),
                under == null ? null : under.id(), old == null ? null : old.mergedInto()));
        if (old == null) {
            afterNew.run();
        }
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

    /** A day and month such as 15/6; the year does not matter. */
    @FXML
    void addCutOff() {
        if (shown == null || type.getValue() == null) {
            return;
        }
        switch (DateInput.read(day.getText() + "/2024", LocalDate.of(2024, 1, 1))) {
            case DateInput.Read(LocalDate read) -> {
                dayBox.setError("");
                model.cutOff(CutOff.of(shown.id(), type.getValue(), read.getMonthValue(), read.getDayOfMonth(),
                        ruleSource.getText().strip()));
            }
            default -> dayBox.setError(messages.get("catalogue.cutoff.day"));
        }
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
