package vn.thucdia.ui.indicator;

import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.MessageBar;
import vn.thucdia.ui.control.SuggestField;

/** Số liệu: unit and period above the table. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class FiguresController {

    private final FiguresModel model;
    private final FigureTable table;
    private final Messages messages;
    private final Runnable catalogue;

    @FXML
    private SuggestField<AdminUnit> unit;
    @FXML
    private SuggestField<Period> period;
    @FXML
    private FieldBox unitBox;
    @FXML
    private FieldBox periodBox;
    @FXML
    private MessageBar note;
    @FXML
    private StackPane place;

    FiguresController(FiguresModel model, FigureTable table, Messages messages, Runnable catalogue) {
        this.catalogue = catalogue;
        this.model = model;
        this.table = table;
        this.messages = messages;
    }

    /** The catalogue, from which one comes back here. */
    @FXML
    void openCatalogue() {
        catalogue.run();
    }

    private String name(Period each) {
        return Text.capitalised(each.in(messages.language()));
    }

    @FXML
    void initialize() {
        unit.setSource(model.unitSource());
        unit.setLabel(AdminUnit::fullName);
        unit.setDetail(model::years);
        unit.setOpenName(messages.get("visit.unit.open"));
        unit.unknownProperty().subscribe(wrong -> unitBox.setError(wrong ? messages.get("figures.unit.unknown") : ""));
        period.setSource(model.periodSource());
        period.setLabel(this::name);
        period.setOpenName(messages.get("visit.period.open"));
        period.unknownProperty()
                .subscribe(wrong -> periodBox.setError(wrong ? messages.get("figures.period.unknown") : ""));
        // A field that was emptied keeps what the table shows.
        unit.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.unitProperty().set(chosen);
            }
        });
        period.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.periodProperty().set(chosen);
            }
        });
        model.unitProperty().subscribe(unit::setValue);
        model.periodProperty().subscribe(period::setValue);
        note.textProperty().bind(model.noteProperty());
        note.visibleProperty().bind(model.noteProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        place.getChildren().setAll(table.node());
    }
}
