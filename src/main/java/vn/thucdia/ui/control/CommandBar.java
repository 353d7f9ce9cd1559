package vn.thucdia.ui.control;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Commands of a table, all of them in words: buttons where there is room, one menu in a narrow window. A row of bare pictures would
 * have to be guessed.
 */
public final class CommandBar extends HBox {

    private final List<Button> buttons;
    private final MenuButton menu = new MenuButton();

    /**
     * @param words what the menu is called
     * @param buttons each with a picture of the icon font
     */
    public CommandBar(String words, List<Button> buttons, ObservableValue<Boolean> narrow) {
        super(8);
        this.buttons = List.copyOf(buttons);
        menu.setText(words);
        menu.getStyleClass().addAll("compact", "command-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        buttons.forEach(button -> {
            button.setMinWidth(Region.USE_PREF_SIZE);
            menu.getItems().add(item(button));
        });
        narrow.subscribe(this::arrange);
    }

    private static MenuItem item(Button button) {
        MenuItem item = new MenuItem();
        item.setId(button.getId());
        // No tooltip reaches a greyed line of a menu: its reason stands behind its words.
        item.textProperty().bind(Bindings.createStringBinding(() -> {
            String why = button.isDisable() ? button.getAccessibleHelp() : null;
            return button.getText() + (why == null || why.isBlank() ? "" : " — " + why);
        }, button.textProperty(), button.disableProperty(), button.accessibleHelpProperty()));
        item.disableProperty().bind(button.disableProperty());
        if (button.getGraphic() instanceof FontIcon icon) {
            item.setGraphic(FontIcon.of(icon.getIconCode()));
        }
        item.setOnAction(event -> button.fire());
        return item;
    }

    private void arrange(boolean narrow) {
        if (narrow) {
            getChildren().setAll(menu);
        } else {
            getChildren().setAll(buttons);
        }
    }
}
