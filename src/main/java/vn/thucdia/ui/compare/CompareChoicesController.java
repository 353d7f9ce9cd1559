package vn.thucdia.ui.compare;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.controlsfx.control.textfield.CustomTextField;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Period;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.control.PaneHeader;

/** The left pane: what is compared, of which units, for which periods. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class CompareChoicesController {

    private static final double LINE = 32;
    private static final double TWO_LINES = 51;
    private static final double MOST_UNITS = 128;
    private static final double MOST_PERIODS = 140;

    private final CompareModel model;
    private final Messages messages;

    @FXML
    private MenuButton presets;
    @FXML
    private PaneHeader indicatorsHead;
    @FXML
    private CustomTextField indicatorWords;
    @FXML
    private ListView<Option<Indicator>> indicators;
    @FXML
    private PaneHeader unitsHead;
    @FXML
    private CustomTextField unitWords;
    @FXML
    private ListView<Option<AdminUnit>> units;
    @FXML
    private Hyperlink others;
    @FXML
    private ListView<Option<Period>> periods;
    @FXML
    private CheckBox plans;

    CompareChoicesController(CompareModel model) {
        this.model = model;
        this.messages = model.desk().messages();
    }

    @FXML
    void initialize() {
        for (Preset preset : Preset.values()) {
            MenuItem item = new MenuItem(messages.get(preset.key()));
            item.setId("compare-" + preset.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(event -> model.apply(preset));
            presets.getItems().add(item);
        }
        ChoiceCell.dress(indicators, model);
        ChoiceCell.dress(units, model);
        ChoiceCell.dress(periods, model);
        indicators.setItems(model.indicators());
        units.setItems(model.units());
        periods.setItems(model.periods());
        fit(units, MOST_UNITS);
        fit(periods, MOST_PERIODS);
        indicatorWords.textProperty().bindBidirectional(model.indicatorWordsProperty());
        unitWords.textProperty().bindBidirectional(model.unitWordsProperty());
        plans.selectedProperty().bindBidirectional(model.plansProperty());
        others.setOnAction(event -> model.allUnitsProperty().set(!model.allUnitsProperty().get()));
        others.managedProperty().bind(others.visibleProperty());
        model.allUnitsProperty().subscribe(all -> count());
        model.offerProperty().subscribe(read -> count());
    }

    /** As high as its lines, up to a limit: what is left is for the indicators. */
    private static <T> void fit(ListView<Option<T>> list, double most) {
        Runnable fit = () -> {
            double lines = list.getItems().stream().mapToDouble(each -> each.detail().isEmpty() ? LINE : TWO_LINES)
                    .sum();
            double height = Math.clamp(lines + 10, LINE + 10, most);
            list.setMinHeight(height);
            list.setPrefHeight(height);
            list.setMaxHeight(height);
        };
        list.getItems().subscribe(fit);
        fit.run();
    }

    private void count() {
        Offer read = model.offerProperty().get();
        int hidden = model.hiddenUnits();
        others.setVisible(hidden > 0 && !model.allUnitsProperty().get());
        others.setText(messages.get("compare.others", Integer.toString(hidden)));
        if (read != null) {
            indicatorsHead.setCount(messages.get("compare.count", Integer.toString(read.choice().indicators().size()),
                    Integer.toString(read.indicators().size())));
            unitsHead.setCount(messages.get("compare.count", Integer.toString(read.choice().units().size()),
                    Integer.toString(read.inhabited().size())));
        }
    }

    void focus() {
        indicators.requestFocus();
        if (indicators.getSelectionModel().isEmpty()) {
            indicators.getSelectionModel().selectFirst();
        }
    }
}
