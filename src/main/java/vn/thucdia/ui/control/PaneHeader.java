package vn.thucdia.ui.control;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Head of a pane: perhaps an icon, the title, a count, and the actions at the right. Style class {@code large}: 17 px. */
@DefaultProperty("actions")
public final class PaneHeader extends HBox {

    private final Label titleLabel = new Label();
    private final Label countLabel = new Label();
    private final Region gap = new Region();
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty count = new SimpleStringProperty(this, "count", "");
    private final ObjectProperty<@Nullable Feather> icon = new SimpleObjectProperty<>(this, "icon");
    private final ObservableList<Node> actions = FXCollections.observableArrayList();

    public PaneHeader() {
        getStyleClass().add("pane-header");
        titleLabel.getStyleClass().add("pane-header-title");
        countLabel.getStyleClass().add("pane-header-count");
        titleLabel.textProperty().bind(title);
        countLabel.textProperty().bind(count);
        HBox.setHgrow(gap, Priority.ALWAYS);
        actions.addListener((ListChangeListener<Node>) change -> arrange());
        icon.subscribe(shown -> arrange());
    }

    private void arrange() {
        Feather shown = icon.get();
        getChildren().clear();
        if (shown != null) {
            getChildren().add(FontIcon.of(shown));
        }
        getChildren().addAll(titleLabel, countLabel, gap);
        getChildren().addAll(actions);
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

    /** The number behind the title, or any few grey words; empty for none. */
    public StringProperty countProperty() {
        return count;
    }

    public String getCount() {
        return count.get();
    }

    public void setCount(String value) {
        count.set(value);
    }

    public ObjectProperty<@Nullable Feather> iconProperty() {
        return icon;
    }

    public @Nullable Feather getIcon() {
        return icon.get();
    }

    public void setIcon(@Nullable Feather value) {
        icon.set(value);
    }

    public ObservableList<Node> getActions() {
        return actions;
    }
}
