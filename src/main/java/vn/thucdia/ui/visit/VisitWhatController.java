package vn.thucdia.ui.visit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

import vn.thucdia.language.Messages;
import vn.thucdia.language.NameRanking;
import vn.thucdia.people.Person;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.period.Period;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.GrowingTextArea;
import vn.thucdia.ui.control.SuggestField;
import vn.thucdia.ui.control.SuggestionSource;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.VisitDetailsModel.Loaded;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitState;

/** What a visit is about and who leads it. */
final class VisitWhatController {

    private final VisitDetailsModel model;
    private final VisitForm form;
    private final Desk desk;

    @FXML
    private GrowingTextArea subject;
    @FXML
    private FieldBox periodBox;
    @FXML
    private SuggestField<Period> period;
    @FXML
    private SuggestField<Named<WorkingGroup>> group;
    @FXML
    private SuggestField<Named<Person>> head;
    @FXML
    private SuggestField<Named<Person>> secretary;
    @FXML
    private CheckBox continues;
    @FXML
    private TextField number;
    @FXML
    private GrowingTextArea note;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    VisitWhatController(VisitDetailsModel model, VisitForm form, Desk desk) {
        this.model = model;
        this.form = form;
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        Messages messages = desk.messages();
        VisitFields.named(group, () -> now(Loaded::groups), messages);
        VisitFields.named(head, () -> now(Loaded::persons), messages);
        VisitFields.named(secretary, () -> now(Loaded::persons), messages);
        period.setSource(SuggestionSource.of(() -> NameRanking.<Period>by(each -> each.in(messages.language())),
                model::periods));
        period.setLabel(each -> each.in(messages.language()));
        period.setOpenName(messages.get("visit.period.open"));
        period.unknownProperty()
                .subscribe(wrong -> periodBox.setError(wrong ? messages.get("visit.period.unknown") : ""));
        tie();
    }

    private void tie() {
        form.text(subject, "subject", Visit::subject, (visit, text) -> visit.withSubject(text, visit.period()));
        form.choice(period.valueProperty(), now -> now.visit().period(),
                (app, visit, chosen) -> visit.withSubject(visit.subject(), chosen));
        form.choice(group.valueProperty(), Loaded::group, (app, visit, chosen) -> visit
                .withGroup(VisitPeople.group(app.people(), chosen), visit.head(), visit.secretary()));
        form.choice(head.valueProperty(), now -> now.person(now.visit().head()), (app, visit, chosen) -> visit
                .withGroup(visit.workingGroup(), VisitPeople.person(app.people(), chosen), visit.secretary()));
        form.choice(secretary.valueProperty(), now -> now.person(now.visit().secretary()),
                (app, visit, chosen) -> visit.withGroup(visit.workingGroup(), visit.head(),
                        VisitPeople.person(app.people(), chosen)));
        form.flag(continues.selectedProperty(), Visit::continuesEarlier,
                (visit, chosen) -> visit.withProgramme(visit.programme(), chosen));
        form.text(number, "number", Visit::minutesNumber, (visit, text) -> visit
                .withState(Objects.requireNonNullElse(visit.state(), VisitState.COMPILING), text));
        form.text(note, "note", Visit::note, Visit::withNote);
    }

    private <T> List<T> now(Function<Loaded, List<T>> part) {
        Loaded loaded = model.loadedProperty().get();
        return loaded == null ? List.of() : part.apply(loaded);
    }

    @FXML
    private void delete() {
        model.delete();
    }
}
