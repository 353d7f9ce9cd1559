package vn.thucdia.ui.visit;

import java.util.Objects;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.Autosave;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;

/** The fields of one who took part. Each saves by itself. */
final class ParticipantFields extends VBox {

    private final Autosave name;
    private final Autosave title;
    private final Autosave count;
    private final ChoiceField<ParticipantRole> role;
    private final CheckBox speaker;

    ParticipantFields(Participant one, ParticipantsModel model, Messages messages) {
        getStyleClass().add("participant-fields");
        TextField nameField = field("participant-name");
        TextField titleField = field("participant-title");
        TextField countField = field("participant-count");
        countField.setPrefColumnCount(4);
        FieldBox countBox = new FieldBox(messages.get("visit.participant.count"), countField);
        name = new Autosave(nameField, model.words("name"), (text, done) -> model.edit(one,
                now -> now.withName(text.strip(), now.title()), done));
        title = new Autosave(titleField, model.words("title"), (text, done) -> model.edit(one,
                now -> now.withName(now.name(), text.strip()), done));
        count = new Autosave(countField, model.words("count"), (text, done) -> {
            boolean wrong = !text.isBlank() && !text.strip().matches("[0-9]{1,4}");
            countBox.setError(wrong ? messages.get("visit.participant.count.wrong") : "");
            if (!wrong) {
                model.edit(one, now -> now.withCount(text.isBlank() ? null : Integer.valueOf(text.strip())), done);
            }
        });
        role = role(one, model, messages);
        speaker = new CheckBox(messages.get("visit.participant.speaker"));
        speaker.setOnAction(event -> model.edit(one, now -> now.withSpeaker(speaker.isSelected()), saved -> {}));
        FieldBox roleBox = new FieldBox(messages.get("visit.participant.role"), role);
        HBox.setHgrow(roleBox, Priority.ALWAYS);
        countBox.setPrefWidth(120);
        getChildren().setAll(new FieldBox(messages.get("visit.participant.name"), nameField),
                new FieldBox(messages.get("visit.participant.title"), titleField), new HBox(12, roleBox, countBox),
                speaker);
        show(one);
    }

    /** Shows the person as now recorded; what is being typed stays. */
    void show(Participant one) {
        name.show(one.id(), one.name());
        title.show(one.id(), one.title());
        count.show(one.id(), one.headCount() == null ? "" : one.headCount().toString());
        role.setValue(Objects.requireNonNullElse(one.role(), ParticipantRole.ATTENDEE));
        speaker.setSelected(one.speaker());
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static ChoiceField<ParticipantRole> role(Participant one, ParticipantsModel model, Messages messages) {
        ChoiceField<ParticipantRole> role = new ChoiceField<>();
        role.setId("participant-role");
        role.getItems().setAll(ParticipantRole.values());
        role.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ParticipantRole value) {
                return value == null ? "" : ParticipantCard.roleWord(value, messages);
            }

            @Override
            public @Nullable ParticipantRole fromString(String text) {
                return null;
            }
        });
        role.setMaxWidth(Double.MAX_VALUE);
        role.setOnAction(event -> model.choose(one, role.getValue()));
        return role;
    }

    /** Saves what is typed and not saved yet. */
    void flush() {
        name.flush();
        title.flush();
        count.flush();
    }
}
