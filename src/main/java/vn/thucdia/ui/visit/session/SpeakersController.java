package vn.thucdia.ui.visit.session;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import vn.thucdia.language.Messages;
import vn.thucdia.language.NameRanking;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.NameSuggestions;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.draft.EntryQueue;
import vn.thucdia.ui.draft.WaitingLines;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.line.Choice;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.line.Selection;
import vn.thucdia.visit.Participant;

/** Who may speak: choose, and add somebody in place. */
public final class SpeakersController {

    /** Height of a row of those present, in pixels, and how many are seen at once. */
    private static final int ROW = 34;
    private static final int MOST_ROWS = 5;

    private final SessionModel model;
    private final SessionEdits edits;
    private final VisitLinks links;
    private final Messages messages;

    @FXML
    private PaneHeader header;
    @FXML
    private Button add;
    @FXML
    private Node form;
    @FXML
    private TextField name;
    @FXML
    private TextField office;
    @FXML
    private ChoiceField<Choice<SpeakerPart>> part;
    @FXML
    private ListView<Row<SpeakerView>> list;
    @FXML
    private Node others;
    @FXML
    private ListView<Participant> present;
    private EntryQueue queue;
    private NameSuggestions names;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    SpeakersController(SessionModel model, SessionEdits edits, VisitLinks links) {
        this.model = model;
        this.edits = edits;
        this.links = links;
        this.messages = model.desk().messages();
    }

    @FXML
    private void initialize() {
        add.setTooltip(new Tooltip(messages.get("session.speaker.add")));
        list.setCellFactory(view -> new SpeakerCell(messages, model::focusLine, links::editAttendance));
        list.setItems(model.speakers());
        Selection.bind(list, model.speakerProperty(), row -> true);
        for (SpeakerPart each : SpeakerPart.values()) {
            part.getItems().add(new Choice<>(each, messages.get("session.part." + each.name())));
        }
        part.getSelectionModel().selectFirst();
        names = NameSuggestions.one(name, this::suggested);
        present.setCellFactory(view -> new PresentCell(this::offer));
        present.addEventFilter(KeyEvent.KEY_PRESSED, this::offerChosen);
        queue = model.desk().queue("speakers", edits::recordSpeaker);
        Pane pane = (Pane) form.getParent();
        pane.getChildren().add(pane.getChildren().indexOf(form), new WaitingLines(queue, messages));
        name.textProperty().subscribe(text -> noteForm());
        office.textProperty().subscribe(text -> noteForm());
        part.valueProperty().subscribe(chosen -> noteForm());
        model.addingProperty().subscribe(this::show);
        model.contentProperty().subscribe(content -> {
            if (content != null) {
                queue.openForm(model.desk().tasks(), content.visit().id().toString(), edits::isSpeaker);
            }
        });
        model.contentProperty().subscribe(content -> {
            header.setCount(
                    content == null || content.speakers().isEmpty() ? "" : String.valueOf(content.speakers().size()));
            showPresent();
        });
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                if (!names.hide()) {
                    cancel();
                }
                event.consume();
            }
        });
    }

    /** Participants who are not among the speakers yet. */
    private List<Participant> present() {
        SessionContent content = model.contentProperty().get();
        return content == null
                ? List.of()
                : content.participants().stream()
                        .filter(each -> !each.speaker() && each.attended() && !each.name().isBlank()).toList();
    }

    private List<String> suggested(String typed) {
        return typed.isBlank()
                ? List.of()
                : NameRanking.<String>by(each -> each).find(typed,
                        present().stream().map(Participant::name).toList());
    }

    /** Who is present but not among the speakers: one click offers them. */
    private void showPresent() {
        List<Participant> now = present();
        if (!present.getItems().equals(now)) {
            present.getItems().setAll(now);
        }
        others.setVisible(!now.isEmpty());
        others.setManaged(!now.isEmpty());
        present.setPrefHeight(Math.min(MOST_ROWS, now.size()) * ROW + 2.0);
    }

    private void offerChosen(KeyEvent event) {
        Participant chosen = present.getSelectionModel().getSelectedItem();
        if (chosen != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            offer(chosen);
            event.consume();
        }
    }

    /** Once: the next key belongs to what is said, not to a list that has moved on to the next name. */
    private void offer(Participant chosen) {
        edits.offer(chosen);
        model.focusLine();
    }

    private void show(boolean adding) {
        form.setVisible(adding);
        form.setManaged(adding);
        if (adding) {
            name.requestFocus();
        }
    }

    @FXML
    private void startAdding() {
        model.addingProperty().set(true);
        name.requestFocus();
    }

    /** Takes the name; the form is ready for the next speaker. Without a name it goes. */
    @FXML
    private void create() {
        SpeakerPart chosen = part.getValue().value();
        if (chosen != null && queue.enter(name.getText(), edits.speakerContext(office.getText(), chosen))) {
            names.hide();
            name.clear();
            office.clear();
            name.requestFocus();
        } else {
            cancel();
        }
    }

    private void noteForm() {
        Choice<SpeakerPart> chosen = part.getValue();
        SpeakerPart as = chosen == null ? null : chosen.value();
        queue.typed(name.getText(), name.getCaretPosition(),
                edits.speakerContext(office.getText(), as == null ? SpeakerPart.MEMBER : as));
    }

    @FXML
    private void cancel() {
        names.hide();
        name.clear();
        office.clear();
        model.addingProperty().set(false);
        model.focusLine();
    }
}
