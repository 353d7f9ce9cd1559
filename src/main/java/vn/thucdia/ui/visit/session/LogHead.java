package vn.thucdia.ui.visit.session;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.visit.line.Clip;
import vn.thucdia.ui.visit.session.LogItem.Head;

/** What the head of a group says: its name, who speaks, how many statements; over the list also which of them lie above. */
final class LogHead extends HBox {

    private final Messages messages;
    private final FontIcon arrow = FontIcon.of(Feather.CHEVRON_DOWN);
    private final Label title = new Label();
    private final Label who = new Label();
    private final Hyperlink above = new Hyperlink();
    private final Label count = new Label();

    LogHead(Messages messages) {
        super(8);
        this.messages = messages;
        title.getStyleClass().add("text-strong");
        title.setMinWidth(USE_PREF_SIZE);
        who.getStyleClass().add("text-secondary");
        who.setMinWidth(0);
        above.setMinWidth(USE_PREF_SIZE);
        above.setFocusTraversable(false);
        above.managedProperty().bind(above.visibleProperty());
        above.setVisible(false);
        count.getStyleClass().add("text-secondary");
        count.setMinWidth(USE_PREF_SIZE);
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(arrow, title, who, above, gap, count);
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Head item) {
        arrow.setIconCode(item.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        title.setText(Clip.line(item.title()));
        who.setText(Clip.line(item.who()));
        count.setText(messages.get("session.count", item.count()));
    }

    /** Which statements of the group lie above what is seen; {@code last} is empty for none. */
    void above(String first, String last, Runnable show) {
        above.setVisible(!last.isEmpty());
        above.setText(first.equals(last)
                ? messages.get("session.above.one", first)
                : messages.get("session.above", first, last));
        above.setOnAction(event -> show.run());
    }

    String spoken(Head item) {
        return title.getText() + ", " + count.getText() + ", "
                + messages.get(item.open() ? "session.group.open" : "session.group.closed");
    }
}
