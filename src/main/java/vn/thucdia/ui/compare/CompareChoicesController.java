package vn.thucdia.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.PaneHeader;

/** The left pane: what is compared, of which units, for which periods. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class CompareChoicesController {

    private final CompareModel model;
    private final Messages messages;

    @FXML
    private MenuButton presets;
    @FXML
    private PaneHeader indicatorsHead;
    @FXML
    private CustomTextField indicatorWords;
    @FXML
    private ChoiceList indicators;
    @FXML
    private PaneHeader unitsHead;
    @FXML
    private CustomTextField unitWords;
    @FXML
    private ChoiceList units;
    @FXML
    private Hyperlink bare;
    @FXML
    private Hyperlink others;
    @FXML
    private ToggleButton indicatorsFold;
    @FXML
    private VBox indicatorsPart;
    @FXML
    private ToggleButton unitsFold;
    @FXML
    private VBox unitsPart;
    @FXML
    private ToggleButton periodsFold;
    @FXML
    private VBox periodsPart;
    @FXML
    private ChoiceList periods;
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
        indicators.show(model.indicators(), model);
        units.show(model.units(), model);
        periods.show(model.periods(), model);
        fold(indicatorsFold, indicatorsPart);
        fold(unitsFold, unitsPart);
        fold(periodsFold, periodsPart);
        indicatorWords.textProperty().bindBidirectional(model.indicatorWordsProperty());
        unitWords.textProperty().bindBidirectional(model.unitWordsProperty());
        plans.selectedProperty().bindBidirectional(model.plansProperty());
        more(bare, model.allIndicatorsProperty());
        more(others, model.allUnitsProperty());
        model.offerProperty().subscribe(read -> count());
    }

    private static void fold(ToggleButton fold, VBox part) {
        FontIcon sign = FontIcon.of(Feather.CHEVRON_DOWN);
        fold.setGraphic(sign);
        fold.selectedProperty()
                .subscribe(open -> sign.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        part.visibleProperty().bind(fold.selectedProperty());
        part.managedProperty().bind(part.visibleProperty());
    }

    /** Shows and hides the lines without figures. */
    private void more(Hyperlink link, BooleanProperty all) {
        link.setOnAction(event -> all.set(!all.get()));
        link.managedProperty().bind(link.visibleProperty());
        all.subscribe(shown -> count());
    }

    private void count() {
        Offer read = model.offerProperty().get();
        count(bare, model.bareIndicators(), model.allIndicatorsProperty().get() ? "compare.bare.hide" : "compare.bare");
        count(others, model.hiddenUnits(), model.allUnitsProperty().get() ? "compare.others.hide" : "compare.others");
        if (read != null) {
            indicatorsHead.setCount(messages.get("compare.count", Integer.toString(read.choice().indicators().size()),
                    Integer.toString(read.indicators().size())));
            unitsHead.setCount(messages.get("compare.count", Integer.toString(read.choice().units().size()),
                    Integer.toString(read.inhabited().size())));
        }
    }

    private void count(Hyperlink link, int without, String key) {
        link.setVisible(without > 0);
        link.setText(messages.get(key, Integer.toString(without)));
    }

    void focus() {
        indicators.focus();
    }
}
