package vn.thucdia.ui.visit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.SuggestField;
import vn.thucdia.ui.control.TimeField;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.UnitWords;
import vn.thucdia.ui.visit.VisitDetailsModel.Loaded;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitState;

/** Where and when a visit is held, and how far the work on it is. */
final class VisitWhenController {

    private final VisitDetailsModel model;
    private final VisitForm form;
    private final Desk desk;
    private final Consumer<Id<Visit>> open;
    private UnitAdvice advice;

    @FXML
    private SegmentBar<VisitState> state;
    @FXML
    private FieldBox unitBox;
    @FXML
    private SuggestField<AdminUnit> unit;
    @FXML
    private FlowPane choices;
    @FXML
    private FieldBox dateBox;
    @FXML
    private DateField date;
    @FXML
    private SegmentBar<PartOfDay> part;
    @FXML
    private FieldBox startBox;
    @FXML
    private TimeField start;
    @FXML
    private FieldBox endBox;
    @FXML
    private TimeField end;
    @FXML
    private TextField place;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    VisitWhenController(VisitDetailsModel model, VisitForm form, Desk desk, Consumer<Id<Visit>> open) {
        this.model = model;
        this.form = form;
        this.desk = desk;
        this.open = open;
    }

    @FXML
    private void initialize() {
        Messages messages = desk.messages();
        state.getSegments().setAll(List.of(Pick.of(VisitState.COMPILING, messages.get("chip.compiling")),
                Pick.of(VisitState.DONE, messages.get("chip.done"))));
        for (PartOfDay half : PartOfDay.values()) {
            part.getSegments().add(Pick.of(half, VisitFields.word(half, messages)));
        }
        part.setChosen(null);
        VisitFields.unit(unit, model::ranking, this::units, desk);
        advice = new UnitAdvice(unitBox, choices, desk, successor -> {
            unit.setValue(successor);
            unit.requestFocus();
        }, open);
        unit.unknownProperty().subscribe(this::check);
        model.loadedProperty().subscribe(this::check);
        VisitFields.date(date, dateBox, desk);
        VisitFields.time(start, startBox, messages);
        VisitFields.time(end, endBox, messages);
        tie();
        check();
    }

    private void tie() {
        form.required(unit.valueProperty(), Loaded::unit, (app, visit, chosen) -> visit.withUnit(chosen.id()));
        form.required(date.valueProperty(), now -> now.visit().date(),
                (app, visit, chosen) -> visit.withDate(chosen));
        form.choice(part.chosenProperty(), now -> now.visit().partOfDay(),
                (app, visit, chosen) -> visit.withTimes(chosen, visit.startTime(), visit.endTime()));
        form.choice(start.valueProperty(), now -> now.visit().startTime(),
                (app, visit, chosen) -> visit.withTimes(visit.partOfDay(), chosen, visit.endTime()));
        form.choice(end.valueProperty(), now -> now.visit().endTime(),
                (app, visit, chosen) -> visit.withTimes(visit.partOfDay(), visit.startTime(), chosen));
        form.required(state.chosenProperty(),
                now -> Objects.requireNonNullElse(now.visit().state(), VisitState.COMPILING),
                (app, visit, chosen) -> visit.withState(chosen, visit.minutesNumber()));
        form.text(place, "place", Visit::place, Visit::withPlace);
    }

    private void check() {
        Loaded now = model.loadedProperty().get();
        place.setPromptText(desk.messages().get("visit.place.prompt",
                UnitWords.kind(now == null ? null : now.unit(), desk.messages())));
        if (unit.unknownProperty().get()) {
            advice.unknown(unit.getText().strip());
        } else if (now != null) {
            advice.show(now.check().of(now.unit(), now.visit().date(), now.visit().id()));
        }
    }

    private List<AdminUnit> units() {
        return Optional.ofNullable(model.loadedProperty().get()).map(now -> now.check().units()).orElse(List.of());
    }
}
