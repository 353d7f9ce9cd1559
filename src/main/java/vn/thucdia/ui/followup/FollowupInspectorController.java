package vn.thucdia.ui.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.AssignmentMode;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.followup.Petition;
import vn.thucdia.followup.PetitionRoute;
import vn.thucdia.language.DateInput;
import vn.thucdia.language.Messages;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.ui.control.Autosave;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.GrowingTextArea;
import vn.thucdia.visit.Code;

/** One row of the list: its words, deadline, bodies and way. Everything saves itself. */
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
    private FieldBox dueBox;
    @FXML
    private DateField due;
    @FXML
    private TextField dueWords;
    @FXML
    private FieldBox partiesBox;
    @FXML
    private FieldBox modeBox;
    @FXML
    private ComboBox<AssignmentMode> mode;
    @FXML
    private FieldBox routeBox;
    @FXML
    private ComboBox<PetitionRoute> route;
    @FXML
    private VBox petitionOnly;
    @FXML
    private TextField purpose;
    @FXML
    private CheckBox notItemised;
    @FXML
    private VBox chainBox;
    @FXML
    private Button remove;

    private PartiesPane parties;
    private Autosave savedText;
    private Autosave savedDueWords;
    private Autosave savedPurpose;
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
        text.setAccessibleText(messages().get("followup.text"));
        text.setPromptText(messages().get("followup.blank"));
        savedText = new Autosave(text, (words, done) -> onShown(item -> saving.text(item, words, done)));
        savedDueWords = new Autosave(dueWords, (words, done) -> onShown(item -> saving.dueWords(item, words, done)));
        savedPurpose = new Autosave(purpose, (words, done) -> onShown(item -> saving.purpose(item, words, done)));
        due.setMessages(messages());
        due.setParser(this::date);
        due.reportTo(dueBox, messages());
        due.valueProperty().subscribe((was, is) -> changed(item -> saving.due(item, is)));
        parties = new PartiesPane(messages(), model::offered,
                (role, body) -> onShown(item -> saving.add(item, role, body)));
        partiesBox.setContent(parties);
        mode.getItems().setAll(AssignmentMode.values());
        mode.setConverter(words(this::word));
        mode.setOnAction(event -> changed(item -> saving.mode(item, mode.getValue())));
        route.getItems().setAll(PetitionRoute.values());
        route.setConverter(words(this::word));
        route.setOnAction(event -> changed(item -> saving.route(item, route.getValue())));
        notItemised.setOnAction(event -> changed(item -> saving.notItemised(item, notItemised.isSelected())));
        remove.setOnAction(event -> changed(saving::remove));
        chainBox.getChildren().add(chain);
        model.chosenProperty().subscribe(chosen -> show());
        model.snapshotProperty().subscribe(read -> show());
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

    private LocalDate date(String typed) {
        LocalDate visited = visit().map(read -> read.visit().date()).orElse(null);
        return switch (DateInput.read(typed, visited == null ? model.desk().today() : visited)) {
            case DateInput.Read(LocalDate read) -> read;
            case DateInput.Wrong(var problem, var _) -> throw problem;
            case DateInput.Empty() -> throw new IllegalStateException("a blank text is no date");
        };
    }

    /** Saves what is typed and not saved yet. */
    void flush() {
        savedText.flush();
        savedDueWords.flush();
        savedPurpose.flush();
        due.read();
    }

    void focusText() {
        text.requestFocus();
    }

    void focusDue() {
        due.editor().requestFocus();
    }

    private Optional<VisitSnapshot> visit() {
        return Optional.ofNullable(model.snapshotProperty().get());
    }

    private void show() {
        FollowupItem item = model.current().orElse(null);
        boolean other = shown == null || item == null || !shown.record().equals(item.record());
        if (other) {
            flush();
        }
        shown = item;
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
        Assigned given = item.assignments().isEmpty() ? null : item.assignments().getFirst();
        Assignment assignment = given == null ? null : given.assignment();
        Petition asked = read.petitions().stream().filter(each -> each.id().equals(item.record())).findFirst()
                .orElse(null);
        code.setText(item.code().toString());
        status.show(FollowupCell.Statuses.of(item.status()), messages());
        put(savedText, item.text(), other);
        put(savedDueWords, assignment == null ? "" : assignment.dueText(), other);
        put(savedPurpose, asked == null ? "" : asked.purpose(), other);
        place.setText(place(read));
        if (other || due.problemProperty().get() == null) {
            LocalDate date = assignment == null ? null : assignment.dueDate();
            due.setValue(date);
            if (other && date == null) {
                due.editor().clear();
                due.read();
            }
        }
        parties.show(given == null ? List.of() : given.parties(), saving::remove);
        set(modeBox, assignment != null);
        mode.setValue(assignment == null ? null : assignment.mode());
        set(routeBox, petition);
        set(petitionOnly, petition);
        set(remove, petition);
        route.setValue(asked == null || asked.route() == null ? PetitionRoute.NONE : asked.route());
        notItemised.setSelected(item.notItemised());
        chain.show(Step.of(item, read, messages()), model.desk().formats(), open);
    }

    private String place(VisitSnapshot read) {
        String unit = read.unit() == null ? "" : read.unit().name();
        LocalDate day = read.visit().date();
        return messages().get("followup.place", unit, day == null ? "" : model.desk().formats().date(day));
    }

    private static void put(Autosave field, String text, boolean other) {
        if (other) {
            field.reset(text);
        } else {
            field.show(text);
        }
    }

    private static void set(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private String word(AssignmentMode of) {
        return messages().get(switch (of) {
            case CARRY_OUT -> "followup.mode.carry";
            case COORDINATE_AND_RESOLVE -> "followup.mode.coordinate";
            case SYNTHESISE_AND_REPORT -> "followup.mode.report";
        });
    }

    private String word(PetitionRoute of) {
        return messages().get(switch (of) {
            case NONE -> "followup.route.none";
            case ANSWERED_ON_SPOT -> "followup.route.answered";
            case BY_SECTOR -> "followup.route.sector";
            case MAJOR -> "followup.route.major";
        });
    }

    private static <E> StringConverter<E> words(Function<E, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable E of) {
                return of == null ? "" : word.apply(of);
            }

            @Override
            public E fromString(String typed) {
                throw new UnsupportedOperationException("not editable");
            }
        };
    }
}
