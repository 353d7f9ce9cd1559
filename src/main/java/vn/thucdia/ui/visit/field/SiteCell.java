package vn.thucdia.ui.visit.field;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.KeyHint;
import vn.thucdia.ui.control.SteadyName;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.visit.Site;

/** A site in the list; the last cell adds one. Dragged to another place it changes the order. */
final class SiteCell extends ListCell<Row<SiteView>> {

    private final FieldModel model;
    private final SiteEdits edits;
    private final Messages messages;
    private final SiteNameForm form;
    private Subscription shown = Subscription.EMPTY;

    SiteCell(FieldModel model, SiteEdits edits) {
        this.model = model;
        this.edits = edits;
        this.messages = model.desk().messages();
        this.form = new SiteNameForm(model, edits, () -> getListView().requestFocus());
        // As wide as the list, so that long names wrap.
        setPrefWidth(0);
        setOnMouseClicked(this::clicked);
        setOnDragDetected(this::drag);
        setOnDragOver(event -> {
            if (isDropPlace(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
        });
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(@Nullable Row<SiteView> row, boolean empty) {
        super.updateItem(row, empty);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        setGraphic(null);
        setAccessibleText(null);
        if (!empty && row != null) {
            if (row.value().adder()) {
                setGraphic(adder());
                setAccessibleText(messages.get("field.site.add") + ", Ctrl Alt N");
            } else {
                shown = Subscription.combine(row.valueProperty().subscribe(view -> show(row)),
                        model.renamingProperty().subscribe(renamed -> show(row)));
            }
        }
    }

    private void show(Row<SiteView> row) {
        Site site = row.value().site();
        if (site != null && model.renamingProperty().get() == row) {
            setGraphic(form.of(site));
        } else {
            setGraphic(summary(row.value()));
            setAccessibleText(site == null ? messages.get("field.site.none") : site.name());
        }
    }

    private Node summary(SiteView view) {
        Site site = view.site();
        Label number = new Label(String.valueOf(view.number()));
        StackPane badge = new StackPane(number);
        badge.getStyleClass().add("number-badge");
        VBox words = new VBox(2,
                new SteadyName(line(site == null ? messages.get("field.site.none") : site.name(), "name")));
        if (site != null && !site.aspect().isBlank()) {
            words.getChildren().add(line(site.aspect(), "text-secondary"));
        }
        String counts = messages.get("field.counts", view.lines());
        words.getChildren().add(line(
                view.dossiers() == 0 ? counts : counts + " · " + messages.get("field.counts.dossiers", view.dossiers()),
                "text-secondary"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(10, badge, words);
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Node adder() {
        StackPane badge = new StackPane(FontIcon.of(Feather.PLUS));
        badge.getStyleClass().add("add-badge");
        Label word = new Label(messages.get("field.site.add"));
        word.getStyleClass().add("add-word");
        HBox box = new HBox(8, badge, word, new KeyHint("Ctrl Alt N"));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void clicked(MouseEvent event) {
        Row<SiteView> row = getItem();
        if (row != null && row.value().adder()) {
            model.addingProperty().set(true);
        } else if (row != null && event.getClickCount() == 2) {
            model.renamingProperty().set(row);
        }
    }

    private void drag(MouseEvent event) {
        Row<SiteView> row = getItem();
        if (row != null && row.value().site() != null && model.renamingProperty().get() != row) {
            ClipboardContent content = new ClipboardContent();
            content.putString(row.value().site().name());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }
    }

    private boolean isDropPlace(DragEvent event) {
        return event.getGestureSource() instanceof SiteCell source && source != this
                && source.getListView() == getListView() && getItem() != null;
    }

    private void drop(DragEvent event) {
        if (isDropPlace(event) && event.getGestureSource() instanceof SiteCell source && source.getItem() != null) {
            Site site = source.getItem().value().site();
            if (site != null) {
                long sites = model.sites().stream().filter(row -> row.value().site() != null).count();
                edits.moveSite(site, (int) Math.min(getIndex(), sites - 1));
            }
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
