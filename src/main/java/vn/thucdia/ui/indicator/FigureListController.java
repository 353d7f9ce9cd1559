package vn.thucdia.ui.indicator;

import java.util.List;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.SideBySide;

/** All figures of a row, one line each: what it is, its number, and what follows from the others. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class FigureListController {

    private final FigureListModel model;

    @FXML
    private ListView<SideBySide> list;
    @FXML
    private MenuButton add;

    FigureListController(FigureListModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        list.setItems(model.rows());
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row);
            }
        });
        model.chosenProperty().subscribe(row -> {
            if (row == null) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(row);
            }
        });
        for (FigureKind kind : List.of(FigureKind.PLAN, FigureKind.TERM_TARGET, FigureKind.RESULT,
                FigureKind.SAME_PERIOD, FigureKind.CHANGE, FigureKind.GROWTH, FigureKind.RATIO, FigureKind.MULTIPLE,
                FigureKind.PLAN_SHARE)) {
            MenuItem item = new MenuItem(model.words().kind(kind));
            item.setOnAction(event -> model.add(kind));
            add.getItems().add(item);
        }
    }

    @FXML
    void close() {
        model.openProperty().set(false);
    }

    /** A line; what differs is amber with a sign. */
    private final class Cell extends ListCell<SideBySide> {

        Cell() {
            // As wide as the list: the name gives way, the numbers do not.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable SideBySide row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(model.name(row));
            name.getStyleClass().add("name");
            name.setMinWidth(0);
            name.setWrapText(true);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label value = new Label(model.words().value(row.figure()));
            value.getStyleClass().add("figure");
            Label beside = new Label(model.words().beside(row));
            beside.getStyleClass().add(row.differs() ? "beside-differs" : "figure-note");
            if (row.differs()) {
                beside.setGraphic(FontIcon.of(Feather.ALERT_TRIANGLE));
            }
            value.setMinWidth(USE_PREF_SIZE);
            HBox said = new HBox(10, name, gap, value);
            said.setAlignment(Pos.CENTER_LEFT);
            VBox box = new VBox(said);
            if (!beside.getText().isEmpty()) {
                box.getChildren().add(beside);
                box.setAlignment(Pos.CENTER_RIGHT);
            }
            setGraphic(box);
            setAccessibleText((name.getText() + ": " + value.getText() + ". " + beside.getText()).strip());
        }
    }
}
