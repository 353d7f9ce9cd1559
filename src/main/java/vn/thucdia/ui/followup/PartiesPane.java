package vn.thucdia.ui.followup;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.followup.AssignmentParty;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.place.Body;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.SearchField;
import vn.thucdia.ui.control.Spoken;

/** Who has the work, each with its part, and a field to add another: found by name, or in words for a class of bodies. */
final class PartiesPane extends VBox {

    /** What is done with a body to add. */
    interface Adding {
        void add(PartyRole role, Body body);
    }

    private final Messages messages;
    private final VBox tokens = new VBox(4);
    private final ChoiceField<PartyRole> role = new ChoiceField<>();
    private final SearchField<Body> search = new SearchField<>();

    PartiesPane(Messages messages, java.util.function.Function<String, List<Body>> offered, Adding adding) {
        this.messages = messages;
        getStyleClass().add("parties");
        role.getItems().setAll(PartyRole.values());
        role.setValue(PartyRole.LEAD);
        role.setConverter(new Words());
        role.setId("party-role");
        role.setMinWidth(0);
        role.setPrefWidth(148);
        search.setMinWidth(0);
        search.setId("party-search");
        Spoken.setName(search, messages.get("followup.party.prompt"));
        role.setAccessibleText(messages.get("followup.parties"));
        search.setPromptText(messages.get("followup.party.prompt"));
        search.setSource(typed -> typed.isBlank()
                ? List.of()
                : offered.apply(typed).stream().map(body -> new SearchField.Found<>(body, body.name(), "")).toList());
        search.setOnTake(body -> adding.add(role.getValue(), body));
        search.setOnWords(name -> adding.add(role.getValue(), Body.named(name)));
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren().setAll(tokens, new HBox(8, role, search));
    }

    void show(List<AssignmentParty> parties, Consumer<AssignmentParty> remove) {
        tokens.getChildren().setAll(parties.stream().map(party -> token(party, remove)).toList());
        tokens.setManaged(!parties.isEmpty());
    }

    private HBox token(AssignmentParty party, Consumer<AssignmentParty> remove) {
        Label part = new Label(word(party.role() == null ? PartyRole.LEAD : party.role()));
        part.getStyleClass().add("text-meta");
        part.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(Text.capitalised(party.name()));
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button away = new Button(null, FontIcon.of(Feather.X));
        away.getStyleClass().addAll("icon-button", "flat");
        away.setAccessibleText(messages.get("followup.party.remove", party.name()));
        away.setTooltip(new javafx.scene.control.Tooltip(away.getAccessibleText()));
        away.setOnAction(event -> remove.accept(party));
        away.setMinWidth(USE_PREF_SIZE);
        HBox token = new HBox(6, part, name, away);
        token.getStyleClass().add("party");
        return token;
    }

    private String word(PartyRole of) {
        return messages.get(switch (of) {
            case LEAD -> "followup.party.lead";
            case COORDINATING -> "followup.party.coordinating";
            case REPORT_TO -> "followup.party.report";
        });
    }

    private final class Words extends StringConverter<PartyRole> {
        @Override
        public String toString(@Nullable PartyRole of) {
            return of == null ? "" : word(of);
        }

        @Override
        public PartyRole fromString(String text) {
            throw new UnsupportedOperationException("not editable");
        }
    }
}
