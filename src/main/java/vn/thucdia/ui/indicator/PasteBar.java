package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.MessageBar;

/** Above the table: what was pasted and found no place. It stays until it is copied back or dropped. */
final class PasteBar extends HBox {

    private static final int NAMED = 3;

    private final MessageBar words = new MessageBar(MessageBar.Kind.WARNING, "");

    PasteBar(Pasting pasting, Messages messages) {
        setId("paste-left");
        getStyleClass().add("paste-bar");
        Button copy = new Button(messages.get("indicator.paste.copyleft"));
        copy.setOnAction(event -> GridClipboard.put(pasting.leftText()));
        Button drop = new Button(messages.get("indicator.paste.dropleft"));
        drop.setOnAction(event -> pasting.left().clear());
        for (Button button : List.of(copy, drop)) {
            button.getStyleClass().add("compact");
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(words, copy, drop);
        pasting.left().subscribe(() -> show(pasting.left(), messages));
        show(pasting.left(), messages);
    }

    private void show(List<PastePlan.Left> left, Messages messages) {
        setVisible(!left.isEmpty());
        setManaged(!left.isEmpty());
        String named = left.stream().limit(NAMED).map(each -> each.problem().sentence(messages))
                .collect(Collectors.joining("; "));
        words.setText(messages.get("indicator.paste.left", left.size()) + " " + (left.size() > NAMED
                ? messages.get("indicator.paste.left.more", named, left.size() - NAMED)
                : named));
    }
}
