package vn.thucdia.ui.visit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Deadline;
import vn.thucdia.language.Messages;
import vn.thucdia.place.Body;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.GrowingTextArea;
import vn.thucdia.ui.control.Switch;
import vn.thucdia.ui.visit.line.AutosavedText;
import vn.thucdia.ui.visit.line.BodyField;
import vn.thucdia.ui.visit.line.Choice;
import vn.thucdia.ui.visit.line.LineFieldsController;
import vn.thucdia.ui.visit.line.LineValues;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.visit.CauseKind;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;

/** The card on which a line of a site is edited, in its row. */
public final class ObservationCardController {

    private final FieldModel model;
    private final FieldEdits edits;
    private final Messages messages;

    @FXML
    private GrowingTextArea text;
    @FXML
    private GrowingTextArea detail;
    @FXML
    private FieldBox bodiesBox;
    @FXML
    private BodyField bodies;
    @FXML
    private FieldBox dueBox;
    @FXML
    private DateField due;
    @FXML
    private FieldBox followBox;
    @FXML
    private Switch follow;
    @FXML
    private LineFieldsController fieldsController;
    @FXML
    private FieldBox dossierBox;
    @FXML
    private Button remove;
    @FXML
    private ChoiceField<Choice<Id<Dossier>>> dossier;
    private AutosavedText<Id<Observation>> savedText;
    private AutosavedText<Id<Observation>> savedDetail;
    private Subscription following = Subscription.EMPTY;
    private @Nullable Row<ObservationView> row;
    private boolean showing;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    ObservationCardController(FieldModel model, FieldEdits edits) {
        this.model = model;
        this.edits = edits;
        this.messages = model.desk().messages();
    }

    @FXML
    private void initialize() {
        savedText = new AutosavedText<>(text, edits.drafts().words("text"), edits::text);
        savedDetail = new AutosavedText<>(detail, edits.drafts().words("detail"), edits::detail);
        fieldsController.open(EntryKind.ON_SITE, edits.drafts().words("cause"), new Changes());
        fieldsController.add(List.of(bodiesBox, dueBox, followBox), List.of(dossierBox));
        // A narrow window is low as well: all of the card is seen at once.
        model.desk().width().narrowProperty().subscribe(narrow -> detail.setMinLines(narrow ? 1 : 2));
        remove.setTooltip(new Tooltip(messages.get("line.remove") + " (Del)"));
        due.setMessages(messages);
        due.setParser(typed -> Deadline.read(typed, content().day()));
        due.reportTo(dueBox, messages);
        bodies.setSource(typed -> content().names().completions(typed));
        bodies.setOnCommit(typed -> changed((line, view) -> edits.direct(line.id(), content().names().bodies(typed),
                view.due())));
        due.valueProperty().subscribe((was, is) -> changed(
                (line, view) -> edits.direct(line.id(), charged(view), is)));
        follow.selectedProperty().subscribe((was, is) -> changed(
                (line, view) -> edits.edit(line.id(), fresh -> fresh.withFollowUp(is))));
        follow.selectedProperty()
                .subscribe(on -> follow.setText(messages.get(on ? "field.follow.on" : "field.follow.off")));
        dossier.valueProperty().subscribe((was, is) -> changed(
                (line, view) -> edits.edit(line.id(), fresh -> fresh.withDossier(is == null ? null : is.value()))));
    }

    private List<Body> charged(ObservationView view) {
        return content().names().bodies(String.join("; ", view.bodies()));
    }

    private FieldContent content() {
        return Objects.requireNonNull(model.contentProperty().get());
    }

    /** Shows the selected line; what was typed for another is saved first. */
    void show(@Nullable Row<ObservationView> selected) {
        flush();
        following.unsubscribe();
        following = Subscription.EMPTY;
        row = selected;
        if (selected != null) {
            following = selected.valueProperty().subscribe(this::show);
        }
    }

    private void show(ObservationView view) {
        showing = true;
        Observation line = view.line();
        boolean direction = view.kind() == EntryKind.DIRECTION;
        savedText.show(line.id(), edits.drafts().text(line.id(), "text", line.text()));
        savedDetail.show(line.id(), edits.drafts().text(line.id(), "detail", line.detail()));
        // The words of a direction are its detail; the text, if any, says that it was given.
        show(text, !direction || !line.text().isBlank() || text.isFocused());
        show(detail, direction || !line.detail().isBlank());
        List.of(bodiesBox, dueBox, followBox).forEach(box -> show(box, direction));
        bodies.show(String.join("; ", view.bodies()));
        due.setValue(view.due());
        follow.setSelected(line.followUp());
        List<Choice<Id<Dossier>>> papers = new ArrayList<>();
        papers.add(new Choice<>(null, messages.get("line.none")));
        content().dossiers().forEach(each -> papers.add(new Choice<>(each.id(), content().dossierLabel(each))));
        dossier.getItems().setAll(papers);
        dossier.setValue(Choice.of(papers, line.dossier()));
        fieldsController.show(new LineValues(line.id(), view.kind(), line.sector(), line.cause(), line.causeKind(),
                line.notItemised()), edits.drafts().text(line.id(), "cause", line.cause()),
                content().names().sectorChoices());
        showing = false;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void changed(BiConsumer<Observation, ObservationView> change) {
        if (!showing && row != null) {
            change.accept(row.value().line(), row.value());
        }
    }

    /** Puts the caret where something is to be written: the detail of a direction that lacks it, else the text. */
    void focus() {
        boolean lacking = detail.isVisible() && detail.getText().isBlank();
        GrowingTextArea field = lacking || !text.isVisible() ? detail : text;
        field.requestFocus();
        field.end();
    }

    /** Makes the line one of another kind, as choosing it in the card does. */
    void kind(EntryKind kind) {
        fieldsController.choose(kind);
    }

    /** Saves what is typed. */
    void flush() {
        savedText.flush();
        savedDetail.flush();
        fieldsController.flush();
        bodies.take();
    }

    @FXML
    private void remove() {
        if (row != null) {
            edits.remove(row);
        }
    }

    private final class Changes implements LineValues.Editor {

        private void edit(Consumer<Observation> change) {
            changed((line, view) -> change.accept(line));
        }

        @Override
        public void kind(EntryKind kind) {
            edit(line -> edits.edit(line.id(), fresh -> fresh.withKind(kind)));
        }

        @Override
        public void sector(@Nullable Id<Sector> sector) {
            edit(line -> edits.edit(line.id(), fresh -> fresh.withSector(sector)));
        }

        @Override
        public void cause(Id<?> record, String typed) {
            edits.cause(new Id<>(record.value()), typed);
        }

        @Override
        public void causeKind(@Nullable CauseKind kind) {
            edit(line -> edits.edit(line.id(), fresh -> fresh.withCause(fresh.cause(), kind)));
        }

        @Override
        public void notItemised(boolean notItemised) {
            edit(line -> edits.edit(line.id(), fresh -> fresh.withItems(notItemised)));
        }
    }
}
