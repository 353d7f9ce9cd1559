package vn.thucdia.ui.followup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.AssignmentMode;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.language.Deadline;
import vn.thucdia.language.Messages;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.ui.control.Autosave;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.WhyNot;

/** The work that a row gives: one assignment at a time, and the buttons that lead from one to the next. Everything saves itself. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class FollowupAssignmentController {

    /** Where a text was typed that is no date. */
    private record Place(Id<?> record, @Nullable Id<Assignment> assignment) {

        static Place of(Slot slot) {
            return new Place(slot.item().record(), slot.assignment());
        }
    }

    private final FollowupModel model;
    private final FollowupSaving saving;
    private final SlotChoice choice = new SlotChoice();

    /** Nothing typed is lost: it waits here, and comes back with its sentence when its place is shown again. */
    private final Map<Place, String> mistyped = new HashMap<>();

    @FXML
    private Node stepper;
    @FXML
    private Label number;
    @FXML
    private Button previous;
    @FXML
    private Button next;
    @FXML
    private Button another;
    @FXML
    private Button drop;
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
    private ChoiceField<AssignmentMode> mode;

    @FXML
    private Node progressBox;
    @FXML
    private TextField progress;
    @FXML
    private FieldBox progressDateBox;
    @FXML
    private DateField progressDate;
    @FXML
    private CheckBox carriedOut;

    private PartiesPane parties;
    private Autosave savedDueWords;
    private Autosave savedProgress;
    private boolean filling;

    FollowupAssignmentController(FollowupModel model, FollowupSaving saving) {
        this.model = model;
        this.saving = saving;
    }

    private Messages messages() {
        return model.desk().messages();
    }

    @FXML
    void initialize() {
        savedDueWords = new Autosave(dueWords, saving.drafts().words("dueWords"),
                (words, done) -> onShown(slot -> saving.dueWords(slot, words)));
        savedProgress = new Autosave(progress, saving.drafts().words("progress"), (words, done) -> onShown(
                slot -> saving.progress(slot, words, reported(!words.isBlank()), carriedOut.isSelected())));
        progressDate.setMessages(messages());
        progressDate.setParser(typed -> Deadline.read(typed, model.desk().today()));
        progressDate.reportTo(progressDateBox, messages());
        progressDate.valueProperty().subscribe((was, is) -> changed(
                slot -> saving.progress(slot, progress.getText(), is, carriedOut.isSelected())));
        carriedOut.setOnAction(event -> changed(slot -> saving.progress(slot, progress.getText(),
                reported(carriedOut.isSelected() || !progress.getText().isBlank()), carriedOut.isSelected())));
        due.setMessages(messages());
        due.setParser(this::date);
        due.reportTo(dueBox, messages());
        due.valueProperty().subscribe((was, is) -> changed(slot -> saving.due(slot, is)));
        parties = new PartiesPane(messages(), model::offered,
                (role, body) -> onShown(slot -> saving.add(slot, role, body)));
        partiesBox.setContent(parties);
        mode.getItems().setAll(AssignmentMode.values());
        mode.setConverter(new WordsOf<>(this::word));
        mode.setOnAction(event -> changed(slot -> saving.mode(slot, mode.getValue())));
        for (Button button : List.of(previous, next, drop)) {
            button.setTooltip(new Tooltip(button.getAccessibleText()));
        }
    }

    /** The day of a report: as given, else today; none where nothing is reported. */
    private @Nullable LocalDate reported(boolean something) {
        LocalDate given = progressDate.getValue();
        return given == null && something ? model.desk().today() : given;
    }

    private void onShown(Consumer<Slot> action) {
        Slot slot = choice.slot();
        if (slot != null) {
            action.accept(slot);
        }
    }

    private void changed(Consumer<Slot> action) {
        if (!filling) {
            onShown(action);
        }
    }

    private LocalDate date(String typed) {
        VisitSnapshot read = model.snapshotProperty().get();
        LocalDate visited = read == null ? null : read.visit().date();
        return Deadline.read(typed, visited == null ? model.desk().today() : visited);
    }

    /** Saves what is typed and not saved yet; what cannot be saved as it is waits for its place to be shown again. */
    void flush() {
        savedDueWords.flush();
        savedProgress.flush();
        due.read();
        onShown(slot -> {
            if (due.problemProperty().get() != null) {
                mistyped.put(Place.of(slot), due.editor().getText());
            }
        });
    }

    void focusDue() {
        due.editor().requestFocus();
    }

    /** Shows the work of a row as it was read now. */
    void show(@Nullable FollowupItem item) {
        Slot before = choice.slot();
        if (before == null || item == null || !before.item().record().equals(item.record())) {
            flush();
        }
        fill(!choice.show(item));
    }

    private void go(int to) {
        flush();
        choice.go(to);
        fill(true);
    }

    /** @param other whether what stands in the fields belongs to something else */
    private void fill(boolean other) {
        Assigned given = choice.assigned();
        Assignment assignment = given == null ? null : given.assignment();
        LocalDate date = assignment == null ? null : assignment.dueDate();
        Slot slot = choice.slot();
        String stored = assignment == null ? "" : assignment.dueText();
        String words = slot == null ? stored : saving.drafts().text(slot.edited(), "dueWords", stored);
        String noted = assignment == null ? "" : assignment.progress();
        String report = slot == null ? noted : saving.drafts().text(slot.edited(), "progress", noted);
        Id<?> edited = slot == null ? null : slot.edited();
        filling = true;
        progressDate.setValue(assignment == null ? null : assignment.progressDate());
        carriedOut.setSelected(assignment != null && assignment.done());
        if (other) {
            savedProgress.reset(edited, report);
            savedDueWords.reset(edited, words);
            due.reset(date);
        } else {
            if (edited != null) {
                savedProgress.show(edited, report);
                savedDueWords.show(edited, words);
            }
            if (due.problemProperty().get() == null) {
                due.setValue(date);
            }
        }
        parties.show(given == null ? List.of() : given.parties(), saving::remove);
        mode.setValue(assignment == null ? null : assignment.mode());
        filling = false;
        FollowupInspectorController.set(modeBox, assignment != null);
        FollowupInspectorController.set(progressBox, assignment != null);
        step(assignment);
        if (other) {
            onShown(now -> typedAgain(mistyped.remove(Place.of(now))));
        }
    }

    private void typedAgain(@Nullable String typed) {
        if (typed != null) {
            due.editor().setText(typed);
            due.read();
        }
    }

    private void step(@Nullable Assignment assignment) {
        int at = choice.number();
        int all = Math.max(at, choice.count());
        FollowupInspectorController.set(stepper, choice.count() > 0);
        number.setText(messages().get("followup.part", at, all));
        FollowupInspectorController.set(previous, all > 1);
        FollowupInspectorController.set(next, all > 1);
        WhyNot.grey(previous, at <= 1 ? messages().get("followup.part.first") : "");
        WhyNot.grey(next, at >= all ? messages().get("followup.part.last") : "");
        WhyNot.grey(another, assignment == null ? messages().get("followup.part.begun") : "");
        FollowupInspectorController.set(drop, assignment != null && choice.count() > 1);
    }

    @FXML
    void previous() {
        go(choice.number() - 1);
    }

    @FXML
    void next() {
        go(choice.number() + 1);
    }

    @FXML
    void another() {
        go(choice.count() + 1);
    }

    @FXML
    void drop() {
        Assigned given = choice.assigned();
        if (given != null) {
            flush();
            saving.remove(given.assignment());
        }
    }

    private String word(AssignmentMode of) {
        return messages().get(switch (of) {
            case CARRY_OUT -> "followup.mode.carry";
            case COORDINATE_AND_RESOLVE -> "followup.mode.coordinate";
            case SYNTHESISE_AND_REPORT -> "followup.mode.report";
        });
    }
}
