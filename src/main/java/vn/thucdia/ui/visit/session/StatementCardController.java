package vn.thucdia.ui.visit.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.GrowingTextArea;
import vn.thucdia.ui.visit.line.AutosavedText;
import vn.thucdia.ui.visit.line.BodyField;
import vn.thucdia.ui.visit.line.ChargeFields;
import vn.thucdia.ui.visit.line.Choice;
import vn.thucdia.ui.visit.line.Clip;
import vn.thucdia.ui.visit.line.LineFieldsController;
import vn.thucdia.ui.visit.line.LineValues;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.visit.CauseKind;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Statement;

/** The card on which a statement is edited, in its row. */
public final class StatementCardController {

    private final SessionModel model;
    private final SessionEdits edits;
    private final Messages messages;

    @FXML
    private GrowingTextArea text;
    @FXML
    private LineFieldsController fieldsController;
    @FXML
    private FieldBox speakerBox;
    @FXML
    private ChoiceField<Choice<Participant>> speaker;
    @FXML
    private FieldBox sectionBox;
    @FXML
    private ChoiceField<Choice<Section>> section;
    @FXML
    private FieldBox answersBox;
    @FXML
    private ChoiceField<Choice<Id<?>>> answers;
    @FXML
    private FieldBox bodiesBox;
    @FXML
    private BodyField bodies;
    @FXML
    private FieldBox dueBox;
    @FXML
    private DateField due;
    @FXML
    private Button remove;
    private ChargeFields charging;
    private AutosavedText<Id<Statement>> savedText;
    private Subscription following = Subscription.EMPTY;
    private @Nullable Row<LogItem> row;
    private boolean showing;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    StatementCardController(SessionModel model, SessionEdits edits) {
        this.model = model;
        this.edits = edits;
        this.messages = model.desk().messages();
    }

    @FXML
    private void initialize() {
        savedText = new AutosavedText<>(text, edits.drafts().words("text"), edits::text);
        charging = new ChargeFields(bodies, bodiesBox, due, dueBox, messages,
                () -> Objects.requireNonNull(model.contentProperty().get()).names(),
                (who, when) -> changed(said -> edits.charge(said.statement().id(), who, when)));
        fieldsController.open(EntryKind.IN_SESSION, edits.drafts().words("cause"), new Changes());
        fieldsController.add(List.of(bodiesBox, dueBox), List.of(answersBox, speakerBox, sectionBox));
        remove.setTooltip(new Tooltip(messages.get("line.remove") + " (Del)"));
        speaker.valueProperty().subscribe((was, is) -> changed(
                said -> edits.speaker(said.statement().id(), is == null ? null : is.value())));
        section.valueProperty().subscribe((was, is) -> changed(said -> edits.edit(said.statement().id(),
                fresh -> fresh.withSpeaker(fresh.speaker(), is == null ? null : is.value()))));
        answers.valueProperty().subscribe((was, is) -> changed(said -> edits.edit(said.statement().id(),
                fresh -> fresh.withAnswers(is == null ? null : is.value()))));
    }

    /** Shows the selected statement; what was typed for another is saved first. */
    void show(@Nullable Row<LogItem> selected) {
        flush();
        following.unsubscribe();
        following = Subscription.EMPTY;
        row = selected;
        if (selected != null) {
            following = selected.valueProperty().subscribe(item -> {
                if (item instanceof Said said) {
                    show(said);
                }
            });
        }
    }

    private void show(Said said) {
        showing = true;
        Statement statement = said.statement();
        SessionContent content = Objects.requireNonNull(model.contentProperty().get());
        List<Choice<Section>> sections = new ArrayList<>();
        sections.add(new Choice<>(null, messages.get("session.nobody")));
        for (Section each : Section.values()) {
            sections.add(new Choice<>(each, content.name(each, messages)));
        }
        if (!section.getItems().equals(sections)) {
            section.getItems().setAll(sections);
        }
        savedText.show(statement.id(), edits.drafts().text(statement.id(), "text", statement.text()));
        List<Choice<Participant>> people = new ArrayList<>();
        people.add(new Choice<>(null, messages.get("session.nobody")));
        content.participants().forEach(each -> people.add(new Choice<>(each, each.name())));
        speaker.getItems().setAll(people);
        speaker.setValue(people.stream()
                .filter(each -> each.value() != null && each.value().id().equals(statement.speaker())).findFirst()
                .orElse(people.getFirst()));
        section.setValue(Choice.of(section.getItems(), statement.section()));
        List<Choice<Id<?>>> petitions = new ArrayList<>();
        petitions.add(new Choice<>(null, messages.get("line.none")));
        content.petitions().forEach(each -> petitions
                .add(new Choice<>(each.item().record(), each.code() + " " + Clip.line(each.item().text()))));
        answers.getItems().setAll(petitions);
        answers.setValue(Choice.of(petitions, statement.answers()));
        boolean answering = said.kind() == EntryKind.ANSWER || said.kind() == EntryKind.CONCLUSION;
        show(answersBox, answering && !content.petitions().isEmpty());
        charging.show(said.kind() == EntryKind.CONCLUSION ? said.given() : null);
        fieldsController.show(
                new LineValues(statement.id(), said.kind(), statement.sector(), statement.cause(),
                        statement.causeKind(), statement.notItemised()),
                edits.drafts().text(statement.id(), "cause", statement.cause()),
                content.names().sectorChoices());
        showing = false;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void changed(Consumer<Said> change) {
        if (!showing && row != null && row.value() instanceof Said said) {
            change.accept(said);
        }
    }

    /** Puts the caret at the end of the text. */
    void focus() {
        text.requestFocus();
        text.end();
    }

    /** Makes the statement one of another kind, as choosing it in the card does. */
    void kind(EntryKind kind) {
        fieldsController.choose(kind);
    }

    /** Saves what is typed. */
    void flush() {
        savedText.flush();
        charging.flush();
        fieldsController.flush();
    }

    @FXML
    private void remove() {
        changed(edits::remove);
    }

    private final class Changes implements LineValues.Editor {

        @Override
        public void kind(EntryKind kind) {
            changed(said -> edits.edit(said.statement().id(), fresh -> fresh.withKind(kind)));
        }

        @Override
        public void sector(@Nullable Id<Sector> sector) {
            changed(said -> edits.edit(said.statement().id(), fresh -> fresh.withSector(sector)));
        }

        @Override
        public void cause(Id<?> record, String typed) {
            edits.cause(new Id<>(record.value()), typed);
        }

        @Override
        public void causeKind(@Nullable CauseKind kind) {
            changed(said -> edits.edit(said.statement().id(), fresh -> fresh.withCause(fresh.cause(), kind)));
        }

        @Override
        public void notItemised(boolean notItemised) {
            changed(said -> edits.edit(said.statement().id(), fresh -> fresh.withItems(notItemised)));
        }
    }
}
