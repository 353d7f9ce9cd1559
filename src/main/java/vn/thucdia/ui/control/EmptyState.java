package vn.thucdia.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where nothing is yet: icon in a circle, one bold line of fact, one line of what to do, perhaps a button. */
public final class EmptyState extends VBox {

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

    private final FontIcon icon = FontIcon.of(Feather.INBOX);
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");
    private final ObjectProperty<@Nullable Node> action = new SimpleObjectProperty<>(this, "action");
    private final BooleanProperty good = new SimpleBooleanProperty(this, "good");

    public EmptyState() {
        getStyleClass().add("empty-state");
        StackPane circle = new StackPane(icon);
        circle.getStyleClass().add("empty-circle");
        Label titleLabel = line("empty-title", title);
        Label detailLabel = line("empty-detail", detail);
        getChildren().setAll(circle, titleLabel, detailLabel);
        setFillWidth(true);
        action.subscribe((was, is) -> {
            getChildren().remove(was);
            if (is != null) {
                getChildren().add(is);
            }
        });
        good.subscribe(on -> pseudoClassStateChanged(GOOD, on));
    }

    public EmptyState(Feather icon, String title, String detail) {
        this();
        setIcon(icon);
        setTitle(title);
        setDetail(detail);
    }

    private static Label line(String styleClass, StringProperty text) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.textProperty().bind(text);
        label.managedProperty().bind(text.isNotEmpty());
        return label;
    }

    public Feather getIcon() {
        return (Feather) icon.getIconCode();
    }

    public void setIcon(Feather value) {
        icon.setIconCode(value);
    }

    public StringProperty titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String value) {
        title.set(value);
    }

    public StringProperty detailProperty() {
        return detail;
    }

    public String getDetail() {
        return detail.get();
    }

    public void setDetail(String value) {
        detail.set(value);
    }

    /** A button below the words. */
    public ObjectProperty<@Nullable Node> actionProperty() {
        return action;
    }

    public @Nullable Node getAction() {
        return action.get();
    }

    public void setAction(@Nullable Node value) {
        action.set(value);
    }

    /** Good news: green, such as “Không có việc quá hạn”. */
    public BooleanProperty goodProperty() {
        return good;
    }

    public boolean isGood() {
        return good.get();
    }

    public void setGood(boolean value) {
        good.set(value);
    }
}
