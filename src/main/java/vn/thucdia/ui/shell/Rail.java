package vn.thucdia.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** The places of the program at the left: logo, work, settings. The marked one follows the shown screen. */
final class Rail extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LOGO = 34;

    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Map<String, Region> marks = new HashMap<>();
    private String marked = "";

    Rail(List<RailItem> items, Consumer<RailItem> open) {
        getStyleClass().addAll("rail", "pane");
        StackPane logo = new StackPane(new AppLogo(LOGO));
        logo.getStyleClass().add("rail-logo");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(logo);
        addAll(items, RailItem.Place.TOP, open);
        getChildren().add(gap);
        addAll(items, RailItem.Place.BOTTOM, open);
    }

    private void addAll(List<RailItem> items, RailItem.Place place, Consumer<RailItem> open) {
        items.stream().filter(item -> item.place() == place).map(item -> row(item, open)).forEach(getChildren()::add);
    }

    private Node row(RailItem item, Consumer<RailItem> open) {
        ToggleButton button = new ToggleButton(item.title(), FontIcon.of(item.icon()));
        button.getStyleClass().add("rail-item");
        button.setId("rail-" + item.id());
        button.setOnAction(event -> {
            open.accept(item);
            // A click on the marked one must not unmark it.
            mark(marked);
        });
        Region mark = new Region();
        mark.getStyleClass().add("rail-mark");
        StackPane row = new StackPane(button, mark);
        StackPane.setAlignment(mark, Pos.CENTER_LEFT);
        buttons.put(item.id(), button);
        marks.put(item.id(), mark);
        return row;
    }

    void mark(String section) {
        marked = section;
        buttons.forEach((id, button) -> button.setSelected(id.equals(section)));
        marks.forEach((id, mark) -> mark.pseudoClassStateChanged(SELECTED, id.equals(section)));
    }
}
