package vn.thucdia.ui.catalogue;

import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Messages;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.catalogue.CatalogueRow.OfIndicator;
import vn.thucdia.ui.catalogue.CatalogueRow.OfSector;
import vn.thucdia.ui.control.SteadyName;

/** The tree of sectors and indicators at the left, the form of the chosen line at the right. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class CatalogueController {

    private static final double INDENT = 18;

    private final CatalogueModel model;
    private final Messages messages;

    @FXML
    private Button add;
    @FXML
    private TextField search;
    @FXML
    private ListView<CatalogueRow> list;
    @FXML
    private VBox entry;
    @FXML
    private VBox sector;
    @FXML
    private EntryController entryController;
    @FXML
    private SectorController sectorController;

    CatalogueController(CatalogueModel model) {
        this.model = model;
        this.messages = model.desk().messages();
    }

    @FXML
    void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        list.setItems(model.rows());
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row);
            }
        });
        model.chosenProperty().subscribe(this::show);
        entryController.setAfterNew(add::requestFocus);
    }

    private void show(@Nullable CatalogueRow row) {
        if (row != null && !row.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        }
        visible(entry, row instanceof OfIndicator);
        visible(sector, row instanceof OfSector);
        switch (row) {
            case OfIndicator(Indicator indicator, int _) -> entryController.show(indicator);
            case OfSector of -> sectorController.show(of);
            case null -> {
                // An empty catalogue has nothing to show.
            }
        }
    }

    /** An empty form for one more indicator, in the sector that is chosen. */
    @FXML
    void addIndicator() {
        Sector under = switch (model.chosenProperty().get()) {
            case OfIndicator(Indicator indicator, int _) -> model.sector(indicator.sector());
            case OfSector(Sector chosen, int _, int _) -> chosen;
            case null -> null;
        };
        visible(sector, false);
        visible(entry, true);
        entryController.blank(under);
    }

    @FXML
    void addSector() {
        Sector parent = model.chosenProperty().get() instanceof OfSector(Sector chosen, int _, int _) ? chosen : null;
        visible(entry, false);
        visible(sector, true);
        sectorController.blank(parent);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** A line: sectors bold, retired entries muted with the word. */
    private final class Cell extends ListCell<CatalogueRow> {

        Cell() {
            // As wide as the list, so that long names wrap instead of running out of it.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CatalogueRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : face(row));
            setAccessibleText(empty ? null : switch (row) {
                case OfSector(Sector of, int _, int _) -> of.name(messages.language());
                case OfIndicator(Indicator of, int _) -> of.code() + " " + of.name(messages.language());
                case null -> null;
            });
        }

        private Node face(CatalogueRow row) {
            int depth = switch (row) {
                case OfSector(Sector _, int at, int _) -> at;
                case OfIndicator(Indicator _, int at) -> at;
            };
            HBox box = new HBox(8);
            box.setAlignment(Pos.BASELINE_LEFT);
            box.setPadding(new Insets(0, 0, 0, depth * INDENT));
            switch (row) {
                case OfSector(Sector of, int _, int _) ->
                    box.getChildren().add(label(of.name(messages.language()), "text-strong"));
                case OfIndicator(Indicator of, int _) -> {
                    Label name = label(of.name(messages.language()), of.retired() ? "text-secondary" : "name");
                    name.setWrapText(true);
                    Label code = label(of.code(), "text-meta");
                    code.setMinWidth(USE_PREF_SIZE);
                    box.getChildren().addAll(code, new SteadyName(name));
                    if (of.retired()) {
                        box.getChildren().add(label(messages.get("catalogue.retired"), "text-meta"));
                    }
                }
            }
            return box;
        }

        private static Label label(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            return label;
        }
    }
}
