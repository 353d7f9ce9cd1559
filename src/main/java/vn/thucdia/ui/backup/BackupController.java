package vn.thucdia.ui.backup;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.backup.Difference;
import vn.thucdia.backup.Held;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.MessageBar;

/** Binds the cards, the list and the preview to their model. */
final class BackupController {

    private final BackupModel model;
    private final Messages messages;
    private final Supplier<@Nullable Path> ask;
    private final Runnable reopen;

    @FXML
    private Label last;
    @FXML
    private Label lastDetail;
    @FXML
    private Label second;
    @FXML
    private Label secondDetail;
    @FXML
    private TableView<Held> table;
    @FXML
    private TableColumn<Held, Held> timeColumn;
    @FXML
    private TableColumn<Held, Held> placeColumn;
    @FXML
    private TableColumn<Held, Held> contentsColumn;
    @FXML
    private TableColumn<Held, Held> sizeColumn;
    @FXML
    private TableColumn<Held, Held> checkColumn;
    @FXML
    private VBox preview;
    @FXML
    private Label previewTitle;
    @FXML
    private Label previewDetail;
    @FXML
    private Label away;
    @FXML
    private Label back;
    @FXML
    private Label same;
    @FXML
    private Label changed;
    @FXML
    private MessageBar promise;
    @FXML
    private CheckBox sure;
    @FXML
    private Button restore;

    /**
     * @param ask    for a folder; gives {@code null} when the person thought better of it
     * @param reopen opens the ledger anew
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    BackupController(BackupModel model, Messages messages, Supplier<@Nullable Path> ask, Runnable reopen) {
        this.model = model;
        this.messages = messages;
        this.ask = ask;
        this.reopen = reopen;
    }

    @FXML
    private void initialize() {
        column(timeColumn, held -> model.time(held.copy()), null);
        column(placeColumn, model::place, held -> held.second() ? Feather.HARD_DRIVE : Feather.MONITOR);
        column(contentsColumn, held -> model.contents(held.copy()) + "\n" + model.reason(held.copy()), null);
        column(sizeColumn, held -> model.size(held.copy()), null);
        column(checkColumn, held -> messages.get(held.whole() ? "backup.whole" : "backup.damaged"),
                held -> held.whole() ? Feather.CHECK_CIRCLE : Feather.ALERT_OCTAGON);
        table.setItems(model.copies());
        table.getSelectionModel().selectedItemProperty().subscribe(held -> model.chosenProperty().set(held));
        model.stateProperty().subscribe(this::show);
        model.differenceProperty().subscribe(this::show);
        preview.managedProperty().bind(preview.visibleProperty());
        restore.visibleProperty().bind(sure.selectedProperty());
    }

    private static void column(TableColumn<Held, Held> column, Function<Held, String> words,
            @Nullable Function<Held, Feather> icon) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Held held, boolean empty) {
                super.updateItem(held, empty);
                setText(held == null || empty ? null : words.apply(held));
                setGraphic(held == null || empty || icon == null ? null : FontIcon.of(icon.apply(held)));
            }
        });
    }

    private void show(BackupModel.State state) {
        last.setText(state.last(false).map(held -> model.time(held.copy())).orElse(messages.get("backup.never")));
        lastDetail.setText(messages.get(state.last(false).isPresent() ? "backup.last.detail" : "backup.never.detail"));
        second.setText(state.second().map(Path::toString).orElse(messages.get("backup.second.none")));
        String there = state.last(true).map(held -> messages.get("backup.second.last", model.time(held.copy())))
                .orElse(messages.get("backup.never"));
        secondDetail.setText(state.second().isEmpty()
                ? messages.get("backup.second.why")
                : state.present() ? there : messages.get("backup.second.absent"));
    }

    private void show(@Nullable Difference found) {
        Held held = model.chosenProperty().get();
        preview.setVisible(found != null && held != null);
        if (found != null && held != null) {
            previewTitle.setText(messages.get("backup.preview", model.time(held.copy())));
            previewDetail.setText(model.contents(held.copy()));
            away.setText(String.valueOf(found.away()));
            back.setText(String.valueOf(found.back()));
            same.setText(String.valueOf(found.same()));
            changed.setText(model.changed(found));
            promise.setText(messages.get(found.away() > 0 ? "backup.promise.away" : "backup.promise", found.away()));
            sure.setSelected(false);
        }
    }

    @FXML
    private void copyNow() {
        model.copyNow();
    }

    @FXML
    private void choose() {
        Path place = ask.get();
        if (place != null) {
            model.choose(place);
        }
    }

    @FXML
    private void heal() {
        model.heal();
    }

    @FXML
    private void restore() {
        model.restore(reopen);
    }
}
