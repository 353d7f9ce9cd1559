package vn.thucdia.ui.control;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A labelled field with one line below it: the error when there is one, else the hint. The label belongs to the field for
 * screen readers; an error gives the field a 2 px red border and never takes the focus away.
 */
@DefaultProperty("content")
public final class FieldBox extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Label head = styled("field-label");
    private final Label noteLabel = styled("field-note");
    private final HBox top = new HBox();
    private final Label message = styled("field-message");
    private final FontIcon errorIcon = FontIcon.of(Feather.ALERT_CIRCLE);
    private final StringProperty label = new SimpleStringProperty(this, "label", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final StringProperty hint = new SimpleStringProperty(this, "hint", "");
    private final StringProperty error = new SimpleStringProperty(this, "error", "");
    private final ObjectProperty<@Nullable Node> content = new SimpleObjectProperty<>(this, "content");

    public FieldBox() {
        getStyleClass().add("field-box");
        head.textProperty().bind(label);
        noteLabel.textProperty().bind(note);
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        top.getChildren().setAll(head, noteLabel);
        top.getStyleClass().add("field-head");
        top.managedProperty().bind(label.isNotEmpty());
        error.subscribe(this::refresh);
        hint.subscribe(this::refresh);
        content.subscribe(this::place);
    }

    public FieldBox(String label, Node content) {
        this();
        setLabel(label);
        setContent(content);
    }

    private void place(@Nullable Node node) {
        getChildren().setAll(top, message);
        if (node != null) {
            getChildren().add(1, node);
            head.setLabelFor(node instanceof DateField field ? field.editor() : node);
            VBox.setVgrow(node, Priority.SOMETIMES);
            if (node instanceof Region region) {
                region.setMaxWidth(Double.MAX_VALUE);
            }
        }
        refresh();
    }

    private void refresh() {
        boolean wrong = !getError().isEmpty();
        message.setText(wrong ? getError() : getHint());
        message.setGraphic(wrong ? errorIcon : null);
        boolean any = !message.getText().isEmpty();
        message.setVisible(any);
        message.setManaged(any);
        pseudoClassStateChanged(ERROR, wrong);
        Node node = content.get();
        if (node != null) {
            node.setAccessibleHelp(message.getText());
        }
    }

    private static Label styled(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    public StringProperty labelProperty() {
        return label;
    }

    public String getLabel() {
        return label.get();
    }

    public void setLabel(String value) {
        label.set(value);
    }

    /** Grey words after the label, such as “có thể bỏ qua”. */
    public StringProperty noteProperty() {
        return note;
    }

    public String getNote() {
        return note.get();
    }

    public void setNote(String value) {
        note.set(value);
    }

    public StringProperty hintProperty() {
        return hint;
    }

    public String getHint() {
        return hint.get();
    }

    public void setHint(String value) {
        hint.set(value);
    }

    /** The sentence under the field; empty when nothing is wrong. */
    public StringProperty errorProperty() {
        return error;
    }

    public String getError() {
        return error.get();
    }

    public void setError(String value) {
        error.set(value);
    }

    public ObjectProperty<@Nullable Node> contentProperty() {
        return content;
    }

    public @Nullable Node getContent() {
        return content.get();
    }

    public void setContent(@Nullable Node value) {
        content.set(value);
    }
}
