package vn.thucdia.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** A line that is ticked by a click or by Space. One that is not offered is grey and says why. */
final class ChoiceCell<T> extends ListCell<Option<T>> {

    private static final PseudoClass GREY = PseudoClass.getPseudoClass("grey");

    private final CheckBox tick = new CheckBox();
    private final Label label = new Label();
    private final Label detail = new Label();
    private final HBox face;

    private ChoiceCell(CompareModel model) {
        tick.setFocusTraversable(false);
        tick.setMouseTransparent(true);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("choice-label");
        detail.getStyleClass().add("text-meta");
        detail.managedProperty().bind(detail.visibleProperty());
        VBox words = new VBox(label, detail);
        words.setMinWidth(0);
        words.getStyleClass().add("choice-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        face = new HBox(4, tick, words);
        face.getStyleClass().add("choice-face");
        setPrefWidth(0);
        getStyleClass().add("choice-cell");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                toggle(getItem(), model);
            }
        });
    }

    /** Makes a list of such lines. */
    static <T> void dress(ListView<Option<T>> list, CompareModel model) {
        list.setCellFactory(view -> new ChoiceCell<>(model));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Option<T> at = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && at != null) {
                int row = list.getSelectionModel().getSelectedIndex();
                toggle(at, model);
                list.getSelectionModel().clearAndSelect(Math.min(row, list.getItems().size() - 1));
                event.consume();
            }
        });
    }

    private static <T> void toggle(Option<T> option, CompareModel model) {
        if (option.offered() || option.ticked()) {
            model.toggle(java.util.Objects.requireNonNull(option.value()));
        }
    }

    @Override
    protected void updateItem(@Nullable Option<T> item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null || empty ? null : face);
        setAccessibleText(null);
        if (item != null && !empty) {
            tick.setSelected(item.ticked());
            tick.setDisable(!item.offered() && !item.ticked());
            label.setText(item.label());
            detail.setText(item.detail());
            detail.setVisible(!item.detail().isEmpty());
            setAccessibleText((item.label() + " " + item.detail()).strip());
            pseudoClassStateChanged(GREY, !item.offered());
        }
    }
}
