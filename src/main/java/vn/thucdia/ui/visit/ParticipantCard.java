package vn.thucdia.ui.visit;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;

/** One who took part: name, office and role; opened, the fields to change them. Alt ↑ ↓ moves, Delete removes. */
final class ParticipantCard extends VBox {

    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label role = new Label();
    private final ParticipantsModel model;
    private final Messages messages;
    private Participant one;
    private @Nullable ParticipantFields fields;

    ParticipantCard(Participant one, ParticipantsModel model, Messages messages, Consumer<Participant> choose) {
        this.one = one;
        this.model = model;
        this.messages = messages;
        getStyleClass().add("participant");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        HBox head = head();
        getChildren().add(head);
        head.setOnMouseClicked(event -> {
            requestFocus();
            choose.accept(this.one);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean close = event.getCode() == KeyCode.ESCAPE && fields != null;
            if (close) {
                requestFocus();
                choose.accept(this.one);
            }
            if (close || event.getTarget() == this && key(event, choose)) {
                event.consume();
            }
        });
    }

    private boolean key(KeyEvent event, Consumer<Participant> choose) {
        switch (event.getCode()) {
            case ENTER, SPACE, F2 -> choose.accept(one);
            case DELETE -> model.remove(one);
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return false;
                }
                move(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        model.move(one, by);
    }

    private HBox head() {
        name.getStyleClass().add("text-strong");
        name.setWrapText(true);
        detail.getStyleClass().add("text-secondary");
        detail.setWrapText(true);
        detail.managedProperty().bind(detail.visibleProperty());
        VBox words = new VBox(name, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        role.getStyleClass().add("text-meta");
        role.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(12, words, role);
        head.getStyleClass().add("participant-head");
        return head;
    }

    /** Shows the person as now recorded; what is being typed stays. */
    void update(Participant now) {
        one = now;
        name.setText(one.name().isEmpty() ? "—" : one.name());
        detail.setText(detail());
        detail.setVisible(!detail.getText().isEmpty());
        role.setText(role());
        role.setGraphic(one.speaker() ? FontIcon.of(Feather.MESSAGE_SQUARE) : null);
        setAccessibleText(name.getText() + " " + detail.getText() + " " + role.getText());
        if (fields != null) {
            fields.show(one);
        }
    }

    private String detail() {
        Integer count = one.headCount();
        String people = count == null ? "" : messages.get("visit.participant.people", count);
        return one.title() + (one.title().isEmpty() || people.isEmpty() ? "" : " · ") + people;
    }

    private String role() {
        return roleWord(Objects.requireNonNullElse(one.role(), ParticipantRole.ATTENDEE), messages);
    }

    static String roleWord(ParticipantRole role, Messages messages) {
        return messages.get("visit.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** Shows or hides the fields. */
    void setOpen(boolean open) {
        if (open && fields == null) {
            ParticipantFields made = new ParticipantFields(one, model, messages);
            made.getChildren().add(actions());
            fields = made;
            getChildren().add(made);
        } else if (!open && fields != null) {
            fields.flush();
            getChildren().remove(fields);
            fields = null;
        }
    }

    private HBox actions() {
        HBox row = new HBox(4, action(Feather.ARROW_UP, "visit.participant.up", "Alt ↑", () -> move(-1)),
                action(Feather.ARROW_DOWN, "visit.participant.down", "Alt ↓", () -> move(1)),
                action(Feather.TRASH_2, "visit.participant.remove", "Delete", () -> model.remove(one)));
        row.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        return row;
    }

    private Button action(Feather icon, String key, String keys, Runnable run) {
        Button button = new Button(null, FontIcon.of(icon));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key) + " (" + keys + ")"));
        button.setOnAction(event -> run.run());
        return button;
    }
}
