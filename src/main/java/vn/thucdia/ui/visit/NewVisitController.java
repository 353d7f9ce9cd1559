package vn.thucdia.ui.visit;

import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.people.Person;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.KeyButton;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.SuggestField;
import vn.thucdia.ui.control.WhyNot;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.ScreenKeys;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.Visit;

/** The pane in which a visit is made: unit and date are enough. */
final class NewVisitController {

    private static final KeyCombination CREATE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final NewVisitModel model;
    private final Desk desk;
    private final Consumer<Id<Visit>> opened;
    private final Consumer<Id<Visit>> open;
    private final Runnable close;
    private UnitAdvice advice;

    @FXML
    private VBox root;
    @FXML
    private Button closeButton;
    @FXML
    private FieldBox unitBox;
    @FXML
    private SuggestField<AdminUnit> unit;
    @FXML
    private FlowPane choices;
    @FXML
    private Label enough;
    @FXML
    private FieldBox dateBox;
    @FXML
    private DateField date;
    @FXML
    private SegmentBar<PartOfDay> part;
    @FXML
    private TextField subject;
    @FXML
    private SuggestField<Named<Person>> head;
    @FXML
    private KeyButton create;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    NewVisitController(NewVisitModel model, Desk desk, Consumer<Id<Visit>> opened,
            Consumer<Id<Visit>> open, Runnable close) {
        this.model = model;
        this.desk = desk;
        this.opened = opened;
        this.open = open;
        this.close = close;
    }

    @FXML
    private void initialize() {
        Messages messages = desk.messages();
        VisitFields.unit(unit, model::ranking, model::units, desk);
        advice = new UnitAdvice(unitBox, choices, desk, successor -> {
            model.unitProperty().set(successor);
            subject.requestFocus();
        }, open);
        unit.valueProperty().bindBidirectional(model.unitProperty());
        unit.unknownProperty().subscribe(this::checkUnit);
        model.foundBinding().subscribe(this::checkUnit);
        model.lackingBinding().subscribe(
                words -> enough.setText(words.isEmpty() ? messages.get("visit.new.enough") : words));
        VisitFields.date(date, dateBox, desk);
        date.valueProperty().bindBidirectional(model.dateProperty());
        for (PartOfDay half : PartOfDay.values()) {
            part.getSegments().add(Pick.of(half, VisitFields.word(half, messages)));
        }
        part.setChosen(null);
        part.chosenProperty().bindBidirectional(model.partProperty());
        subject.textProperty().bindBidirectional(model.subjectProperty());
        VisitFields.named(head, model::persons, messages);
        head.valueProperty().bindBidirectional(model.headProperty());
        WhyNot.grey(create, model.lackingBinding());
        closeButton.setTooltip(new Tooltip(messages.get("visit.new.close")));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CREATE.match(event)) {
                event.consume();
                takeOver();
                create();
            }
        });
        // What is nearer takes Esc first: a list of proposals, a calendar.
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    private void checkUnit() {
        if (unit.unknownProperty().get()) {
            advice.unknown(unit.getText().strip());
        } else {
            advice.show(model.foundBinding().get());
        }
    }

    /** What stands in a field that still has the caret counts too. */
    private void takeOver() {
        unit.read();
        date.read();
        head.read();
    }

    @FXML
    private void create() {
        model.create(made -> {
            close.run();
            opened.accept(made);
        });
    }

    @FXML
    private void close() {
        close.run();
    }

    /** Puts the caret where typing goes on: into the date when the unit is known, else, or when asked again, into the unit. */
    void focus() {
        if (model.unitProperty().get() == null || root.isFocusWithin()) {
            ScreenKeys.focus(unit);
        } else {
            ScreenKeys.focus(date.editor());
        }
    }
}
