package vn.thucdia.ui.compare;

import java.util.List;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.chart.Page;
import vn.thucdia.language.Messages;
import vn.thucdia.report.ComparisonReport.View;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.Switch;
import vn.thucdia.ui.control.Tint;

/** The middle: what is drawn, the charts, the table under them. In a narrow window the choices come and go with a button. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class CompareController {

    private static final double WIDE = 252;
    private static final double NARROW = 232;
    /** Where the toolkit puts a divider that nobody moved. */
    private static final double UNTOUCHED = 0.5;

    private final CompareModel model;
    private final CompareButtons actions;
    private final ChartGrid charts = new ChartGrid();
    private final DataTableGrid table;
    private final VBox notes = new VBox();
    private EmptyState noShares;
    /** Whether somebody has opened or closed the choices in this width. */
    private boolean asked;

    @FXML
    private SplitPane split;
    @FXML
    private Node choices;
    @FXML
    private CompareChoicesController choicesController;
    @FXML
    private ToggleButton choosing;
    @FXML
    private SegmentBar<View> views;
    @FXML
    private Switch patterns;
    @FXML
    private HBox buttons;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox content;
    @FXML
    private EmptyState empty;

    /** @param source opens what a figure was taken from */
    CompareController(CompareModel model, CompareButtons actions, Consumer<SourceTag> source) {
        this.model = model;
        this.table = new DataTableGrid(model.desk().messages().get("indicator.column.source"), source);
        this.actions = actions;
    }

    @FXML
    void initialize() {
        Messages messages = model.desk().messages();
        views.getSegments().setAll(
                new Pick<>(View.BARS, messages.get("compare.view.bars"), Feather.BAR_CHART_2, Tint.NEUTRAL),
                new Pick<>(View.SHARES, messages.get("compare.view.shares"), Feather.TARGET, Tint.NEUTRAL),
                new Pick<>(View.TABLE, messages.get("compare.view.table"), Feather.GRID, Tint.NEUTRAL));
        views.chosenProperty().bindBidirectional(model.viewProperty());
        patterns.selectedProperty().bindBidirectional(model.patternsProperty());
        patterns.managedProperty().bind(patterns.visibleProperty());
        patterns.visibleProperty().bind(model.desk().width().narrowProperty().not().and(charts.managedProperty()));
        choosing.setTooltip(new Tooltip(choosing.getAccessibleText() + " (Ctrl .)"));
        notes.getStyleClass().add("compare-notes");
        noShares = new EmptyState(Feather.TARGET, messages.get("compare.noshares"),
                messages.get("compare.noshares.detail"));
        noShares.managedProperty().bind(noShares.visibleProperty());
        content.getChildren().setAll(charts, noShares, table, notes);
        buttons.getChildren().setAll(actions.node());
        model.pageProperty().subscribe(page -> show());
        model.offerProperty().subscribe(read -> fold());
        model.patternsProperty().subscribe(printed -> show());
        choosing.managedProperty().bind(choosing.visibleProperty());
        // Where there is room for the choices, the button only brings them back.
        choosing.visibleProperty()
                .bind(model.desk().width().narrowProperty().or(choosing.selectedProperty().not()));
        choosing.setOnAction(event -> asked = true);
        model.desk().width().narrowProperty().subscribe(narrow -> {
            asked = false;
            show();
        });
        choosing.selectedProperty().subscribe(this::arrange);
        split.widthProperty().subscribe(width -> divide());
    }

    /**
     * In a narrow window the choices are folded away once there is something to see, until somebody asks for them. Nothing at all to
     * compare is another matter than nothing chosen.
     */
    private void fold() {
        Offer read = model.offerProperty().get();
        boolean bare = read == null || read.inhabited().isEmpty();
        if (!asked) {
            boolean needed = !bare && model.pageProperty().get() == null;
            choosing.setSelected(!model.desk().width().isNarrow() || needed);
        }
        empty.setTitle(model.desk().messages().get(bare ? "compare.none" : "compare.empty"));
        empty.setDetail(model.desk().messages().get(bare ? "compare.none.detail" : "compare.empty.detail"));
    }

    private void arrange(boolean shown) {
        if (shown && !split.getItems().contains(choices)) {
            split.getItems().addFirst(choices);
            divide();
        } else if (!shown) {
            split.getItems().remove(choices);
        }
    }

    /** The choices at their usual width; whoever moved the divider finds it where it was. */
    private void divide() {
        if (split.getWidth() > 0 && !split.getDividers().isEmpty() && split.getDividerPositions()[0] == UNTOUCHED) {
            split.setDividerPositions((model.desk().width().isNarrow() ? NARROW : WIDE) / split.getWidth());
        }
    }

    private void show() {
        Page page = model.pageProperty().get();
        fold();
        scroll.setVisible(page != null);
        empty.setVisible(page == null);
        actions.enable(page != null);
        if (page != null) {
            charts.show(page, model.patternsProperty().get());
            charts.setManaged(!page.charts().isEmpty());
            charts.setVisible(!page.charts().isEmpty());
            noShares.setVisible(page.charts().isEmpty() && model.viewProperty().get() == View.SHARES);
            Offer read = model.offerProperty().get();
            table.show(page.twin(), model.brief(page),
                    read == null || model.desk().width().isNarrow() ? List.of() : read.sources());
            notes.getChildren().setAll(page.notes().stream().map(CompareController::note).toList());
        }
    }

    private static Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().add("text-meta");
        note.setWrapText(true);
        return note;
    }

    void togglePane() {
        asked = true;
        choosing.setSelected(!choosing.isSelected());
    }

    void focus() {
        if (choosing.isSelected()) {
            choicesController.focus();
        } else {
            choosing.requestFocus();
        }
    }
}
