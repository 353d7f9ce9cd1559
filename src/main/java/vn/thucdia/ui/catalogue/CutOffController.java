package vn.thucdia.ui.catalogue;

import java.time.LocalDate;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.CutOff;
import vn.thucdia.indicator.Frequency;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.DateInput;
import vn.thucdia.language.Messages;
import vn.thucdia.period.PeriodType;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.FieldBox;

/** Up to which day the figures of an indicator count for a kind of period. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class CutOffController {

    private final CatalogueModel model;
    private final Messages messages;

    @FXML
    private VBox rules;
    @FXML
    private ChoiceField<PeriodType> type;
    @FXML
    private FieldBox dayBox;
    @FXML
    private TextField day;
    @FXML
    private TextField source;

    private @Nullable Indicator shown;

    CutOffController(CatalogueModel model) {
        this.model = model;
        this.messages = model.desk().messages();
    }

    @FXML
    void initialize() {
        CatalogueWords.offer(type, Frequency.OFFERED, "catalogue.period.", messages);
        type.setValue(PeriodType.HALF);
        List.of(day, source).forEach(field -> field.setOnAction(event -> add()));
    }

    void show(Indicator entry) {
        shown = entry;
        dayBox.setError("");
        rules.getChildren().setAll(model.cutOffs(entry).stream().map(this::rule).toList());
    }

    private HBox rule(CutOff rule) {
        String kind = rule.type() == null ? "" : messages.get(CatalogueWords.key(rule.type()));
        Label words = new Label(messages.get("catalogue.cutoff.line", kind, rule.day() + "/" + rule.month(),
                rule.source()));
        words.setWrapText(true);
        Button remove = new Button(messages.get("catalogue.cutoff.remove"));
        remove.getStyleClass().add("compact");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(event -> model.removeCutOff(rule));
        return new HBox(8, words, remove);
    }

    /** A day and month such as 15/6; the year does not matter. */
    @FXML
    void add() {
        if (shown == null || type.getValue() == null) {
            return;
        }
        switch (DateInput.read(day.getText() + "/2024", LocalDate.of(2024, 1, 1))) {
            case DateInput.Read(LocalDate read) -> {
                dayBox.setError("");
                model.cutOff(CutOff.of(shown.id(), type.getValue(), read.getMonthValue(), read.getDayOfMonth(),
                        source.getText().strip()));
            }
            default -> dayBox.setError(messages.get("catalogue.cutoff.day"));
        }
    }
}
