package vn.thucdia.ui.visit.session;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.KeyHint;
import vn.thucdia.ui.control.SteadyName;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.visit.Participant;

/** A speaker: the key that chooses them, name, office or part, how many statements are theirs. */
final class SpeakerCell extends ListCell<Row<SpeakerView>> {

    private static final int LAST_KEY = 9;

    private final Messages messages;
    private final KeyHint key = new KeyHint();
    private final Label name = new Label();
    private final Label part = new Label();
    private final Label count = new Label();
    private final HBox whole;
    private Subscription shown = Subscription.EMPTY;

    /** @param focusLine whoever chooses who speaks goes on with what is said */
    SpeakerCell(Messages messages, Runnable focusLine, Runnable editAttendance) {
        this.messages = messages;
        // As wide as the list, so that long names wrap.
        setPrefWidth(0);
        name.setWrapText(true);
        name.getStyleClass().add("name");
        part.setWrapText(true);
        part.getStyleClass().add("text-secondary");
        count.getStyleClass().add("text-secondary");
        count.setMinWidth(USE_PREF_SIZE);
        StackPane place = new StackPane(key);
        place.setMinWidth(40);
        place.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        VBox words = new VBox(1, new SteadyName(name), part);
        HBox.setHgrow(words, Priority.ALWAYS);
        whole = new HBox(8, place, words, count);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                (event.getClickCount() == 2 ? editAttendance : focusLine).run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row<SpeakerView> row, boolean empty) {
        super.updateItem(row, empty);
        shown.unsubscribe();
        shown = empty || row == null ? Subscription.EMPTY : row.valueProperty().subscribe(this::show);
        setGraphic(empty || row == null ? null : whole);
    }

    private void show(SpeakerView view) {
        Participant participant = view.participant();
        key.setText("Alt " + view.key());
        key.setVisible(view.key() <= LAST_KEY);
        name.setText(participant.name());
        part.setText(participant.title().isBlank()
                ? messages.get("session.part." + SpeakerPart.of(participant).name())
                : participant.title());
        count.setText(view.said() == 0 ? "" : String.valueOf(view.said()));
        setAccessibleText(participant.name() + ", " + part.getText() + ", "
                + messages.get("session.count", view.said()) + ", " + key.getText());
    }
}
