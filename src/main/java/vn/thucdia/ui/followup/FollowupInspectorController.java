package vn.thucdia.ui.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.Petition;
import vn.thucdia.followup.PetitionRoute;
import vn.thucdia.language.Messages;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.ui.control.Autosave;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.GrowingTextArea;
import vn.thucdia.ui.control.Spoken;
import vn.thucdia.ui.visit.line.Drafts;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Statement;

/** One row of the list: its words, the work it gives, and its way. Everything saves itself. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class FollowupInspectorController {

    private final FollowupModel model;
    private final FollowupSaving saving;
    private final Consumer<Id<?>> open;
    private final ChainPane chain = new ChainPane();

    @FXML
    private EmptyState none;
    @FXML
    private VBox content;
    @FXML
    private Label code;
    @FXML
    private Chip status;
    @FXML
    private GrowingTextArea text;
    @FXML
    private Label place;
    @FXML
    private FollowupAssignmentController assignmentController;
    @FXML
    private FieldBox routeBox;
    @FXML
    private ChoiceField<PetitionRoute> route;
    @FXML
    private FieldBox answerBox;
    @FXML
    private GrowingTextArea answer;
    @FXML
    private VBox petitionOnly;
    @FXML
    private TextField addressee;
    @FXML
    private TextField purpose;
    @FXML
    private CheckBox notItemised;
    @FXML
    private VBox chainBox;
    @FXML
    private Button remove;

    private Autosave savedText;
    private Autosave savedPurpose;
    private Autosave savedAnswer;
    private Autosave savedAddressee;
    private @Nullable FollowupItem shown;
    private boolean filling;

    FollowupInspectorController(FollowupModel model, FollowupSaving saving, Consumer<Id<?>> open) {
        this.model = model;
        this.saving = saving;
        this.open = open;
    }

    private Messages messages() {
        return model.desk().messages();
    }

    @FXML
    void initialize() {
        Spoken.setName(text, messages().get("followup.text"));
        text.setPromptText(messages().get("followup.blank"));
        // Taken over in any case: what cannot be saved waits among the drafts.
        savedText = autosave(text, "text", saving::text);
        savedPurpose = autosave(purpose, "purpose", saving::purpose);
        savedAnswer = autosave(answer, "answer", saving::answer);
        savedAddressee = autosave(addressee, "addressee", saving::addressee);
        route.getItems().setAll(PetitionRoute.values());
        route.setConverter(new WordsOf<>(this::word));
        route.setOnAction(event -> changed(item -> saving.route(item, route.getValue())));
        notItemised.setOnAction(event -> changed(item -> saving.notItemised(item, notItemised.isSelected())));
        remove.setOnAction(event -> changed(saving::remove));
        chainBox.getChildren().add(chain);
        model.chosenProperty().subscribe(chosen -> show());
        model.snapshotProperty().subscribe(read -> show());
    }

    private Autosave autosave(TextInputControl field, String name, BiConsumer<FollowupItem, String> save) {
        return new Autosave(field, saving.drafts().words(name),
                (words, done) -> onShown(item -> save.accept(item, words)));
    }

    private void onShown(Consumer<FollowupItem> action) {
        if (shown != null) {
            action.accept(shown);
        }
    }

    private void changed(Consumer<FollowupItem> action) {
        if (!filling) {
            onShown(action);
        }
    }

    /** Saves what is typed and not saved yet. */
    void flush() {
        flushWords();
        assignmentController.flush();
    }

    private void flushWords() {
        savedText.flush();
        savedPurpose.flush();
        savedAnswer.flush();
        savedAddressee.flush();
    }

    /** Deletes the row on show, or takes it off the list. */
    void remove() {
        onShown(saving::remove);
    }

    void focusText() {
        text.requestFocus();
    }

    void focusDue() {
        assignmentController.focusDue();
    }

    private Optional<VisitSnapshot> visit() {
        return Optional.ofNullable(model.snapshotProperty().get());
    }

    private void show() {
        FollowupItem item = model.current().orElse(null);
        boolean other = shown == null || item == null || !shown.record().equals(item.record());
        if (other) {
            flushWords();
        }
        shown = item;
        assignmentController.show(item);
        set(none, item == null);
        set(content, item != null);
        VisitSnapshot read = visit().orElse(null);
        if (item != null && read != null) {
            filling = true;
            fill(item, read, other);
            filling = false;
        }
    }

    private void fill(FollowupItem item, VisitSnapshot read, boolean other) {
        boolean petition = item.code().series() == Code.Series.PETITION;
        Petition asked = read.petitions().stream().filter(each -> each.id().equals(item.record())).findFirst()
                .orElse(null);
        code.setText(item.code().toString());
        status.show(FollowupCell.Statuses.of(item.status()), messages());
        Drafts drafts = saving.drafts();
        put(savedText, item.record(), drafts.text(item.record(), "text", item.text()), other);
        put(savedPurpose, item.record(), drafts.text(item.record(), "purpose", asked == null ? "" : asked.purpose()),
                other);
        place.setText(place(read));
        set(routeBox, petition);
        set(petitionOnly, petition);
        put(savedAnswer, item.record(), drafts.text(item.record(), "answer", answered(item, read)), other);
        put(savedAddressee, item.record(),
                drafts.text(item.record(), "addressee", asked == null ? "" : asked.addressee()), other);
        set(answerBox, petition && (asked != null && asked.route() == PetitionRoute.ANSWERED_ON_SPOT
                || !item.answers().isEmpty()));
        remove.setText(messages().get(switch (item.code().series()) {
            case PETITION -> "followup.remove";
            case CONCLUSION -> "followup.remove.conclusion";
            default -> "followup.remove.direction";
        }));
        remove.setTooltip(new Tooltip(remove.getText() + " (Del)"));
        route.setValue(asked == null || asked.route() == null ? PetitionRoute.NONE : asked.route());
        notItemised.setSelected(item.notItemised());
        chain.show(Step.of(item, read, messages()), model.desk().formats(), open);
    }

    /** What was answered on the spot. */
    private static String answered(FollowupItem item, VisitSnapshot read) {
        return read.statements().stream().filter(said -> item.answers().contains(said.id())).findFirst()
                .map(Statement::text).orElse("");
    }

    private String place(VisitSnapshot read) {
        String unit = read.unit() == null ? "" : read.unit().name();
        LocalDate day = read.visit().date();
        return messages().get("followup.place", unit, day == null ? "" : model.desk().formats().date(day));
    }

    private static void put(Autosave field, Id<?> record, String text, boolean other) {
        if (other) {
            field.reset(record, text);
        } else {
            field.show(record, text);
        }
    }

    /** Shows a part, or takes it away with its place. */
    static void set(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private String word(PetitionRoute of) {
        return messages().get(switch (of) {
            case NONE -> "followup.route.none";
            case ANSWERED_ON_SPOT -> "followup.route.answered";
            case BY_SECTOR -> "followup.route.sector";
            case MAJOR -> "followup.route.major";
        });
    }
}
