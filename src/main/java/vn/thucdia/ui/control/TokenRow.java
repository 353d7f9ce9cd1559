package vn.thucdia.ui.control;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;

/** The row below the quick-entry line: what will be saved, or, while nothing is typed, which signs mean what. */
public final class TokenRow extends HBox {

    private final Label lead = new Label();
    private final FlowPane tokens = new FlowPane(6, 4);
    private final HBox hints = new HBox(18);
    private final Label moment = new Label();

    public TokenRow() {
        getStyleClass().add("quick-below");
        lead.getStyleClass().add("text-meta");
        moment.getStyleClass().add("text-meta");
        lead.setMinWidth(USE_PREF_SIZE);
        moment.setMinWidth(USE_PREF_SIZE);
        // One row as long as the window allows; the pane's own default would break after 400 px.
        tokens.setPrefWrapLength(1200);
        HBox.setHgrow(tokens, Priority.ALWAYS);
        HBox.setHgrow(hints, Priority.ALWAYS);
        lead.managedProperty().bind(lead.visibleProperty());
        tokens.managedProperty().bind(tokens.visibleProperty());
        hints.managedProperty().bind(hints.visibleProperty());
        hints.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        // In a narrow pane the last hints go; they must not push the line out of the window.
        hints.setMinWidth(0);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(hints.widthProperty());
        seen.heightProperty().bind(hints.heightProperty());
        hints.setClip(seen);
        tokens.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(lead, tokens, hints, moment);
        show(List.of());
    }

    /** Gives the fixed words; to be called once. */
    public void setMessages(Messages messages) {
        lead.setText(messages.get("entry.willsave"));
        hints.getChildren().setAll(Stream.of("entry.hint.body", "entry.hint.sector", "entry.hint.due",
                "entry.hint.figure").map(key -> hint(messages.get(key))).toList());
        setSigns("@#!=");
    }

    /** Shows the hints of these signs only. */
    public void setSigns(String signs) {
        hints.getChildren().forEach(hint -> {
            boolean shown = signs.indexOf((char) hint.getUserData()) >= 0;
            hint.setVisible(shown);
            hint.setManaged(shown);
        });
    }

    /** Other words for the sign they begin with: it means something else in the lines typed now. */
    public void setHint(String words) {
        hints.getChildren().replaceAll(hint -> {
            if ((char) hint.getUserData() != words.charAt(0)) {
                return hint;
            }
            TextFlow other = hint(words);
            other.setVisible(hint.isVisible());
            other.setManaged(hint.isManaged());
            return other;
        });
    }

    /** The sign up to the first blank in bold, then what it means. */
    private static TextFlow hint(String words) {
        int end = words.indexOf(' ');
        Text sign = new Text(words.substring(0, end));
        sign.getStyleClass().add("hint-key");
        Text meaning = new Text(words.substring(end));
        meaning.getStyleClass().add("hint-word");
        TextFlow flow = new TextFlow(sign, meaning);
        flow.setMinWidth(USE_PREF_SIZE);
        flow.setUserData(words.charAt(0));
        return flow;
    }

    /** Shows what will be saved, or the hints when it is nothing. */
    public void show(List<Token> found) {
        tokens.getChildren().setAll(found.stream().map(TokenRow::label).toList());
        lead.setVisible(!found.isEmpty());
        tokens.setVisible(!found.isEmpty());
        hints.setVisible(found.isEmpty());
    }

    private static Label label(Token token) {
        Label label = new Label(token.label(), icon(token));
        label.getStyleClass().add("chip");
        label.setMinWidth(USE_PREF_SIZE);
        token.tint().dress(label);
        return label;
    }

    private static @Nullable FontIcon icon(Token token) {
        return token.icon() == null ? null : FontIcon.of(token.icon());
    }

    StringProperty momentProperty() {
        return moment.textProperty();
    }
}
