package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.control.CommandBar;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.Tint;
import vn.thucdia.ui.indicator.IndicatorModel.Filter;

/** The table: columns by width of the window, rows by kind, the row of the cursor marked. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class IndicatorGridController {

    private static final Map<GridColumn, Double> WIDE = Map.of(GridColumn.FLAG, 48.0, GridColumn.UNIT, 104.0,
            GridColumn.PLAN, 90.0, GridColumn.SAME, 114.0, GridColumn.RESULT, 130.0, GridColumn.SHARE, 138.0,
            GridColumn.CHANGE, 150.0, GridColumn.VERDICT, 178.0, GridColumn.SOURCE, 76.0);
    private static final Map<GridColumn, Double> NARROW = Map.of(GridColumn.FLAG, 44.0, GridColumn.UNIT, 102.0,
            GridColumn.PLAN, 84.0, GridColumn.SAME, 102.0, GridColumn.RESULT, 126.0, GridColumn.SHARE, 98.0,
            GridColumn.CHANGE, 134.0, GridColumn.VERDICT, 144.0);

    private static final double NAME_LEAST = 144;
    private static final double SCROLL_BAR = 12;

    private final Grid grid;
    private final TableExport out;
    private final List<Button> commands;
    private final Map<GridColumn, TableColumn<GridRow, GridRow>> columns = new EnumMap<>(GridColumn.class);

    @FXML
    private VBox root;
    @FXML
    private HBox tools;
    @FXML
    private Button paste;
    @FXML
    private Button export;
    @FXML
    private SegmentBar<Filter> filter;
    @FXML
    private CustomTextField find;
    @FXML
    private TableView<GridRow> table;
    @FXML
    private EmptyState none;

    /** @param commands buttons beside that for pasting */
    IndicatorGridController(Grid grid, TableExport out, List<Button> commands) {
        this.grid = grid;
        this.out = out;
        this.commands = List.copyOf(commands);
    }

    @FXML
    void initialize() {
        Messages messages = grid.messages();
        filter.getSegments().setAll(List.of(Pick.of(Filter.ALL, messages.get("indicator.segment.all")),
                Pick.of(Filter.EXCEEDED, ChipKind.ABOVE_PLAN, messages),
                grid.isOfVisit()
                        ? Pick.of(Filter.TO_REVIEW, ChipKind.TO_REVIEW, messages)
                        : new Pick<>(Filter.TO_REVIEW, messages.get("figures.segment.look"), Feather.FLAG,
                                Tint.WARNING),
                new Pick<>(Filter.MISSING, messages.get("indicator.segment.missing"), Feather.CIRCLE, Tint.NEUTRAL)));
        filter.chosenProperty().bindBidirectional(grid.model().filterProperty());
        grid.model().countsProperty().subscribe(counts -> counts.forEach(filter::setCount));
        find.setVisible(!grid.isOfVisit());
        find.setManaged(!grid.isOfVisit());
        find.textProperty().bindBidirectional(grid.model().wordsProperty());
        find.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                find.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                grid.focus();
                event.consume();
            }
        });
        table.setItems(grid.model().rows());
        table.setRowFactory(view -> new Row());
        table.setPlaceholder(new EmptyState(Feather.FILTER, messages.get("indicator.empty.filter"),
                messages.get("indicator.empty.filter.detail")));
        for (GridColumn column : GridColumn.values()) {
            columns.put(column, column(column));
        }
        table.getColumns().setAll(columns.values());
        grid.model().desk().width().narrowProperty().subscribe(narrow -> fit());
        table.widthProperty().subscribe(this::stretch);
        grid.setTable(table);
        GridClipboard clipboard = new GridClipboard(grid);
        new GridKeys(table, grid, clipboard);
        List<Button> all = new ArrayList<>(List.of(paste, export));
        tools.getChildren().removeAll(all);
        all.addAll(commands);
        tools.getChildren().add(
                new CommandBar(messages.get("indicator.commands"), all, grid.model().desk().width().narrowProperty()));
        paste.setOnAction(event -> {
            table.requestFocus();
            clipboard.paste();
        });
        export.setOnAction(event -> {
            grid.editing().leave();
            out.save();
        });
        root.getChildren().addAll(1,
                List.of(new PasteStrip(grid.pasting(), messages, grid::focus), new PasteBar(grid)));
        grid.model().cursorProperty().subscribe(this::follow);
        grid.model().rows().subscribe(() -> {
            follow(grid.model().cursorProperty().get());
            // Only the row that adds one.
            none.setVisible(table.getItems().stream().allMatch(GridRow.Add.class::isInstance)
                    && !table.getItems().isEmpty());
        });
    }

    private TableColumn<GridRow, GridRow> column(GridColumn column) {
        TableColumn<GridRow, GridRow> made = new TableColumn<>();
        made.setText(column == GridColumn.FLAG ? "" : grid.messages().get(column.titleKey()));
        made.setId("column-" + column.name().toLowerCase(java.util.Locale.ROOT));
        if (column.isEditable() && column != GridColumn.SHARE) {
            made.getStyleClass().add("number");
        }
        if (column == GridColumn.NAME && !grid.isOfVisit()) {
            made.getStyleClass().add("first");
        }
        made.setSortable(false);
        // Else the toolkit fits it to the first rows it shows.
        made.setResizable(false);
        made.setReorderable(false);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(view -> new GridCell(column, grid));
        return made;
    }

    /** The name takes what the others leave; on a narrow window the source column goes, its tag stands in the inspector. */
    private void fit() {
        List<GridColumn> wanted = grid.columns();
        columns.forEach((column, shown) -> {
            Double width = (grid.isNarrow() ? NARROW : WIDE).get(column);
            shown.setVisible(wanted.contains(column));
            if (width != null) {
                shown.setMinWidth(width);
                shown.setPrefWidth(width);
                shown.setMaxWidth(width);
            }
        });
        stretch();
        table.refresh();
    }

    private void stretch() {
        Map<GridColumn, Double> widths = grid.isNarrow() ? NARROW : WIDE;
        double others = grid.columns().stream().mapToDouble(column -> widths.getOrDefault(column, 0.0)).sum();
        TableColumn<GridRow, GridRow> name = java.util.Objects.requireNonNull(columns.get(GridColumn.NAME));
        double width = Math.max(NAME_LEAST, Math.floor(table.getWidth() - others - SCROLL_BAR));
        name.setMinWidth(width);
        name.setPrefWidth(width);
    }

    private void follow(@Nullable CellRef cursor) {
        if (cursor == null) {
            table.getSelectionModel().clearSelection();
            return;
        }
        for (int at = 0; at < table.getItems().size(); at++) {
            if (GridCursor.stands(cursor, table.getItems().get(at))) {
                table.getSelectionModel().clearAndSelect(at);
                bringIntoView(at);
                return;
            }
        }
    }

    /** Scrolls only when the row cannot be seen, so that the table rests under the eyes. */
    private void bringIntoView(int row) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null && (row <= flow.getFirstVisibleCell().getIndex()
                        || row >= flow.getLastVisibleCell().getIndex())) {
            table.scrollTo(row <= flow.getFirstVisibleCell().getIndex()
                    ? Math.max(0, row - 1)
                    : Math.max(0,
                            row - flow.getLastVisibleCell().getIndex() + flow.getFirstVisibleCell().getIndex() + 1));
        }
    }

    /** A row dressed by its kind. */
    private static final class Row extends TableRow<GridRow> {

        @Override
        protected void updateItem(@Nullable GridRow item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().removeAll("group-row", "add-row");
            if (item instanceof GridRow.Group) {
                getStyleClass().add("group-row");
            } else if (item instanceof GridRow.Add) {
                getStyleClass().add("add-row");
            }
        }
    }
}
