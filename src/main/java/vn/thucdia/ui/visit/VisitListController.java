package vn.thucdia.ui.visit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.KeyButton;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.Tint;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.ScreenKeys;
import vn.thucdia.ui.visit.VisitListModel.Filter;
import vn.thucdia.ui.visit.VisitListModel.Order;
import vn.thucdia.visit.Visit;

/** The table of visits with its filters, and the pane for a new one beside it. */
final class VisitListController {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.CONTROL_DOWN,
            KeyCombination.ALT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination PANE = new KeyCodeCombination(KeyCode.PERIOD, KeyCombination.CONTROL_DOWN);

    /** Width of the pane for a new visit, in pixels. */
    private static final double PANE_WIDTH = 398;

    private final VisitListModel model;
    private final NewVisitModel newVisit;
    private final Desk desk;
    private final Consumer<Id<Visit>> open;

    @FXML
    private SplitPane split;
    @FXML
    private SegmentBar<Filter> filter;
    @FXML
    private ChoiceField<Integer> year;
    @FXML
    private CustomTextField search;
    @FXML
    private SegmentBar<Order> order;
    @FXML
    private KeyButton newButton;
    @FXML
    private TableView<VisitRow> table;
    @FXML
    private TableColumn<VisitRow, VisitRow> unitColumn;
    @FXML
    private TableColumn<VisitRow, VisitRow> dateColumn;
    @FXML
    private TableColumn<VisitRow, VisitRow> subjectColumn;
    @FXML
    private TableColumn<VisitRow, VisitRow> entriesColumn;
    @FXML
    private TableColumn<VisitRow, VisitRow> itemsColumn;
    @FXML
    private TableColumn<VisitRow, VisitRow> minutesColumn;
    @FXML
    private TableColumn<VisitRow, VisitRow> stateColumn;
    @FXML
    private EmptyState nothing;
    @FXML
    private EmptyState empty;
    @FXML
    private CoverageBar coverage;
    @FXML
    private VBox pane;
    @FXML
    private NewVisitController paneController;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    VisitListController(VisitListModel model, NewVisitModel newVisit, Desk desk, Consumer<Id<Visit>> open) {
        this.model = model;
        this.newVisit = newVisit;
        this.desk = desk;
        this.open = open;
    }

    @FXML
    private void initialize() {
        Messages messages = desk.messages();
        filter.getSegments().setAll(List.of(Pick.of(Filter.ALL, messages.get("visit.filter.all")),
                Pick.of(Filter.COMPILING, messages.get("chip.compiling")),
                Pick.of(Filter.DONE, messages.get("chip.done"))));
        filter.chosenProperty().bindBidirectional(model.filterProperty());
        order.getSegments().setAll(List.of(
                new Pick<>(Order.UNIT, messages.get("visit.order.unit"), Feather.LIST, Tint.NEUTRAL),
                new Pick<>(Order.DATE, messages.get("visit.order.date"), Feather.CALENDAR, Tint.NEUTRAL)));
        order.chosenProperty().bindBidirectional(model.orderProperty());
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        model.searchProperty().subscribe(typed -> {
            boolean searching = !typed.isBlank();
            nothing.setTitle(searching
                    ? messages.get("visit.search.empty", typed.strip())
                    : messages.get("visit.filter.empty"));
            nothing.setDetail(messages.get(searching ? "visit.search.empty.detail" : "visit.filter.empty.detail"));
        });
        new VisitCells(desk, this::create).into(unitColumn, dateColumn, subjectColumn, entriesColumn, itemsColumn,
                minutesColumn, stateColumn);
        table.setItems(model.rows());
        model.rows().addListener((ListChangeListener<VisitRow>) change -> table.refresh());
        table.setRowFactory(view -> VisitCells.row(this::openRow));
        // A filter, because the table takes Enter for editing.
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isControlDown() && !event.isAltDown()) {
                event.consume();
                openRow(table.getSelectionModel().getSelectedItem());
            }
        });
        ScreenKeys.listen(split, this::key);
        year.setCellFactory(list -> VisitCells.yearCell(messages));
        year.setButtonCell(VisitCells.yearCell(messages));
        year.setOnAction(event -> chooseYear(year.getValue()));
        model.overviewProperty().subscribe(this::show);
        newButton.managedProperty().bind(newButton.visibleProperty());
        order.managedProperty().bind(order.visibleProperty());
        desk.width().narrowProperty().subscribe(narrow -> {
            showPane(!narrow);
        });
    }

    /** Only a person chooses a year for good; otherwise that of the latest visit is shown. */
    private void chooseYear(@Nullable Integer chosen) {
        if (chosen != null && chosen != model.overviewProperty().get().year()) {
            model.showYear(chosen);
        }
    }

    private void show(VisitOverview read) {
        VisitRow before = table.getSelectionModel().getSelectedItem();
        if (!read.years().equals(year.getItems())) {
            year.getItems().setAll(read.years());
        }
        if (read.year() != 0) {
            year.setValue(read.year());
        }
        for (Filter each : Filter.values()) {
            filter.setCount(each, model.count(each));
        }
        coverage.show(read.covered(), read.units(),
                desk.messages().get("visit.coverage." + read.level().name().toLowerCase(java.util.Locale.ROOT)));
        empty.setVisible(read != VisitOverview.NONE && !read.any());
        empty.setManaged(empty.isVisible());
        VisitRow again = before == null
                ? null
                : model.rows().stream().filter(before::sameAs).findFirst().orElse(null);
        if (again == null) {
            table.getSelectionModel().selectFirst();
        } else {
            table.getSelectionModel().select(again);
        }
    }

    /** Down goes to what was found; Esc clears first, then goes back to the table. */
    private void searchKey(KeyEvent event) {
        boolean clear = event.getCode() == KeyCode.ESCAPE;
        if (clear && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (clear || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            event.consume();
            search.requestFocus();
        } else if (NEW.match(event)) {
            event.consume();
            create(null);
        } else if (PANE.match(event)) {
            event.consume();
            showPane(!isPaneShown());
        }
    }

    private void openRow(@Nullable VisitRow row) {
        Visit visit = row == null ? null : row.visit();
        if (visit != null) {
            open.accept(visit.id());
        } else if (row != null) {
            create(row.unit());
        }
    }

    /** Opens the pane, for a unit when one is given. */
    private void create(@Nullable AdminUnit unit) {
        if (unit != null) {
            newVisit.unitProperty().set(unit);
        }
        showPane(true);
        paneController.focus();
    }

    @FXML
    private void startNew() {
        create(null);
    }

    void closePane() {
        showPane(false);
        table.requestFocus();
    }

    private boolean isPaneShown() {
        return split.getItems().contains(pane);
    }

    private void showPane(boolean shown) {
        if (shown && !isPaneShown()) {
            split.getItems().add(pane);
            SplitPane.setResizableWithParent(pane, false);
            if (split.getWidth() > 0) {
                split.setDividerPositions(1 - PANE_WIDTH / split.getWidth());
            }
        } else if (!shown) {
            split.getItems().remove(pane);
        }
        newButton.setVisible(!isPaneShown());
        // The pane and a narrow window take the room of what matters least, so that the content keeps its two lines.
        minutesColumn.setVisible(!desk.width().isNarrow() && !isPaneShown());
        boolean tight = desk.width().isNarrow() && isPaneShown();
        order.setVisible(!tight);
        entriesColumn.setVisible(!tight);
        itemsColumn.setVisible(!tight);
        stateColumn.setVisible(!tight);
    }

    /** What stands under the words when there is no visit at all. */
    EmptyState empty() {
        return Objects.requireNonNull(empty);
    }

    void focusTable() {
        ScreenKeys.focus(table);
    }
}
