package vn.thucdia.ui.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;

/**
 * The lines of an {@link EntryQueue} that are not saved: one that takes long says so, one that failed can be mended and entered again,
 * or left out. Takes no room while there is none.
 */
public final class WaitingLines extends VBox {

    /** A save that takes less is not worth a row that comes and goes. */
    private static final Duration SHOWN_AFTER = Duration.millis(300);

    private final EntryQueue queue;
    private final Messages messages;
    private final Map<UUID, Row> rows = new LinkedHashMap<>();

    public WaitingLines(EntryQueue queue, Messages messages) {
        this.queue = queue;
        this.messages = messages;
        getStyleClass().add("waiting-lines");
        queue.lines().addListener((ListChangeListener<QueuedLine>) change -> fill());
        fill();
    }

    private void fill() {
        List<QueuedLine> all = queue.lines();
        rows.keySet().retainAll(all.stream().map(QueuedLine::id).toList());
        // A row stays the same node while it is there, so that the caret stays in it.
        all.forEach(line -> rows.computeIfAbsent(line.id(), id -> new Row()).show(line));
        List<Node> shown = List.copyOf(rows.values());
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    private final class Row extends VBox {

        private final Label saving = new Label();
        private final TextField words = new TextField();
        private final Button drop = new Button(null, FontIcon.of(Feather.X));
        private final Label reason = new Label();
        private final PauseTransition patience = new PauseTransition(SHOWN_AFTER);
        private QueuedLine line = new QueuedLine(new UUID(0, 0), "", Map.of(), QueuedLine.Stage.SAVING, "");

        Row() {
            getStyleClass().add("waiting-line");
            saving.setWrapText(true);
            saving.getStyleClass().add("text-meta");
            // An accessible text would be told in place of what is typed.
            new Label(messages.get("draft.line")).setLabelFor(words);
            words.setOnAction(event -> queue.again(line, words.getText()));
            words.textProperty().subscribe((was, is) -> {
                if (line.stage() != QueuedLine.Stage.SAVING && !is.equals(line.text())) {
                    queue.mended(line, is);
                }
            });
            HBox.setHgrow(words, Priority.ALWAYS);
            drop.getStyleClass().add("icon-button");
            drop.setAccessibleText(messages.get("draft.drop"));
            drop.setTooltip(new javafx.scene.control.Tooltip(messages.get("draft.drop")));
            drop.setOnAction(event -> queue.drop(line));
            reason.getStyleClass().add("text-error");
            reason.setWrapText(true);
            patience.setOnFinished(event -> shown(line.stage() == QueuedLine.Stage.SAVING));
        }

        void show(QueuedLine now) {
            boolean fresh = line.id().getMostSignificantBits() == 0 || line.stage() != now.stage();
            line = now;
            if (!fresh) {
                return;
            }
            if (now.stage() == QueuedLine.Stage.SAVING) {
                saving.setText(messages.get("draft.saving", now.text()));
                getChildren().setAll(saving);
                shown(false);
                patience.playFromStart();
            } else {
                patience.stop();
                words.setText(now.text());
                String why = now.stage() == QueuedLine.Stage.RESTORED ? messages.get("draft.restored") : now.reason();
                reason.setText(messages.get("draft.failed", why));
                getChildren().setAll(new HBox(8, words, drop), reason);
                shown(true);
            }
        }

        private void shown(boolean on) {
            setVisible(on);
            setManaged(on);
        }
    }
}
