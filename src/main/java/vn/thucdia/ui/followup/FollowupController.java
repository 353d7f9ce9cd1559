package vn.thucdia.ui.followup;

import java.util.List;
import java.util.Locale;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.LinesField;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.Tint;
import vn.thucdia.ui.control.TokenRow;
import vn.thucdia.ui.followup.FollowupModel.Filter;

/** The table of the list, what narrows it, the line that adds to it, and whether the pane beside it is open. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class FollowupController {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final FollowupModel model;
    private AddLine line;
    private boolean following;
    private boolean commandTyped;

    @FXML
    private SplitPane split;
    @FXML
    private SegmentBar<Filter> filter;
    @FXML
    private CustomTextField words;
    @FXML
    private LinesField entry;
    @FXML
    private TokenRow signs;
    @FXML
    private ToggleButton details;
    @FXML
    private TableView<FollowupItem> table;
    @FXML
    private Region inspector;
    @FXML
    private FollowupInspectorController inspectorController;

    FollowupController(FollowupModel model) {
        this.model = model;
    }

    private Messages messages() {
        return model.desk().messages();
    }

    @FXML
    void initialize() {
        segments(true);
        filter.chosenProperty().bindBidirectional(model.filterProperty());
        model.countsProperty().subscribe(counts -> counts.forEach(filter::setCount));
        words.textProperty().bindBidirectional(model.wordsProperty());
        table.setItems(model.rows());
        for (FollowupCell.Column column : FollowupCell.Column.values()) {
            table.getColumns().add(column(column));
        }
        table.widthProperty().subscribe(width -> stretch());
        model.snapshotProperty().subscribe(read -> explainEmpty());
        model.filterProperty().subscribe(now -> explainEmpty());
        model.wordsProperty().subscribe(now -> explainEmpty());
        model.chosenProperty().subscribe(chosen -> follow(chosen));
        model.rows().subscribe(() -> follow(model.chosenProperty().get()));
        table.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !following) {
                model.chosenProperty().set(item.record());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        split.addEventFilter(KeyEvent.KEY_PRESSED, this::anyKey);
        split.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // The letter of a command must not land in the field that the command has opened.
            if (commandTyped) {
                event.consume();
                commandTyped = false;
            }
        });
        split.addEventFilter(KeyEvent.KEY_RELEASED, event -> commandTyped = false);
        entry.setId("followup-entry");
        signs.setMessages(messages());
        line = new AddLine(entry, signs, model, table::requestFocus);
        details.setMinWidth(Region.USE_PREF_SIZE);
        details.setAccessibleText(messages().get("followup.key.pane") + " Ctrl .");
        details.setTooltip(new Tooltip(details.getAccessibleText()));
        details.selectedProperty().subscribe(on -> arrange());
        model.desk().width().narrowProperty().subscribe(narrow -> arrange());
        split.setDividerPositions(0.68);
    }

    /** Shape, word and colour in every width; beside an open pane on a narrow window they stand closer. */
    private void segments(boolean roomy) {
        filter.getSegments().setAll(List.of(
                segment(Filter.ALL, "followup.segment.all", roomy ? Feather.LIST : null, Tint.NEUTRAL),
                segment(Filter.OVERDUE, "followup.segment.overdue", Feather.ALERT_OCTAGON, Tint.DANGER),
                segment(Filter.DUE_SOON, "followup.segment.soon", Feather.CLOCK, Tint.WARNING),
                segment(Filter.UNDATED, "followup.segment.undated", Feather.CALENDAR, Tint.NEUTRAL),
                segment(Filter.ANSWERED, "followup.segment.answered", Feather.CHECK_CIRCLE, Tint.SUCCESS)));
        filter.pseudoClassStateChanged(TIGHT, !roomy);
        model.countsProperty().get().forEach(filter::setCount);
    }

    private Pick<Filter> segment(Filter of, String key, @Nullable Feather icon, Tint tint) {
        return new Pick<>(of, messages().get(key), icon, tint);
    }

    private TableColumn<FollowupItem, FollowupItem> column(FollowupCell.Column column) {
        TableColumn<FollowupItem, FollowupItem> made = new TableColumn<>(messages().get(column.titleKey()));
        if (column.ordinal() == 0) {
            made.getStyleClass().add("first");
        }
        made.setId("followup-" + column.name().toLowerCase(Locale.ROOT));
        made.setSortable(false);
        made.setReorderable(false);
        made.setResizable(false);
        made.setPrefWidth(column.width());
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(view -> new FollowupCell(column, model));
        return made;
    }

    /** The words take what the other columns leave; beside an open pane on a narrow window the assignee goes. */
    private void stretch() {
        boolean close = table.getWidth() < 700;
        double others = 14;
        for (FollowupCell.Column column : FollowupCell.Column.values()) {
            TableColumn<FollowupItem, ?> shown = table.getColumns().get(column.ordinal());
            shown.setVisible(!close || column != FollowupCell.Column.ASSIGNED);
            others += column == FollowupCell.Column.TEXT || !shown.isVisible() ? 0 : column.width();
        }
        table.getColumns().get(FollowupCell.Column.TEXT.ordinal())
                .setPrefWidth(Math.max(200, Math.floor(table.getWidth() - others)));
        // Rows are as high as their words at the new width, which is in force only after this layout.
        Platform.runLater(table::refresh);
    }

    /** On a wide window the pane is always there; on a narrow one the button opens it. */
    private void arrange() {
        boolean narrow = model.desk().width().isNarrow();
        details.setVisible(narrow);
        details.setManaged(narrow);
        boolean open = !narrow || details.isSelected();
        segments(!narrow || !open);
        details.setContentDisplay(open ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        if (open && !split.getItems().contains(inspector)) {
            split.getItems().add(inspector);
            split.setDividerPositions(narrow ? 0.6 : 0.68);
        } else if (!open) {
            inspectorController.flush();
            split.getItems().remove(inspector);
        }
    }

    private void follow(@Nullable Id<?> chosen) {
        List<FollowupItem> shown = table.getItems();
        for (int at = 0; at < shown.size(); at++) {
            if (shown.get(at).record().equals(chosen)) {
                if (table.getSelectionModel().getSelectedIndex() != at
                        || table.getSelectionModel().getSelectedItem() != shown.get(at)) {
                    following = true;
                    table.getSelectionModel().clearAndSelect(at);
                    following = false;
                }
                return;
            }
        }
    }

    private void explainEmpty() {
        Filter now = model.filterProperty().get();
        boolean narrowed = now != Filter.ALL || !model.wordsProperty().get().isBlank();
        EmptyState state = !narrowed
                ? new EmptyState(Feather.CHECK_SQUARE, messages().get("followup.empty"),
                        messages().get("followup.empty.detail"))
                : now == Filter.OVERDUE && model.wordsProperty().get().isBlank()
                        ? new EmptyState(Feather.CHECK_CIRCLE, messages().get("followup.empty.overdue"),
                                messages().get("followup.empty.overdue.detail"))
                        : new EmptyState(Feather.FILTER, messages().get("followup.empty.filter"),
                                messages().get("followup.empty.filter.detail"));
        state.setGood(narrowed && now == Filter.OVERDUE && model.wordsProperty().get().isBlank());
        table.setPlaceholder(state);
    }

    private void tableKey(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && event.getCode() == KeyCode.ENTER && model.current().isPresent()) {
            openDetails();
            inspectorController.focusText();
            event.consume();
        } else if (plain && event.getCode() == KeyCode.DELETE && model.current().isPresent()) {
            inspectorController.remove();
            event.consume();
        }
    }

    /** D acts only where nobody types; Ctrl . opens and closes the pane of a narrow window. */
    private void anyKey(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && event.getCode() == KeyCode.D && !(event.getTarget() instanceof TextInputControl)
                && model.current().isPresent()) {
            openDetails();
            inspectorController.focusDue();
            commandTyped = true;
            event.consume();
        } else if (KeyCombination.keyCombination("Ctrl+.").match(event) && details.isVisible()) {
            details.setSelected(!details.isSelected());
            event.consume();
        }
    }

    /** Saves what is typed and not saved yet. */
    void flush() {
        inspectorController.flush();
    }

    private void openDetails() {
        if (details.isVisible()) {
            details.setSelected(true);
            // A pane shown for the first time has its fields in the scene only after this.
            split.applyCss();
            split.layout();
        }
    }

    @FXML
    void startConclusion() {
        line.open(messages().get("followup.add.conclusion.prompt"), FollowupModel.Adding.CONCLUSION);
    }

    @FXML
    void startPetition() {
        line.open(messages().get("followup.add.petition.prompt"), FollowupModel.Adding.PETITION);
    }
}
