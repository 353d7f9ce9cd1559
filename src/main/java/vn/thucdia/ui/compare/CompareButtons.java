package vn.thucdia.ui.compare;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.control.WhyNot;

/** The buttons of the ways out; in a narrow window they stand in one menu. */
final class CompareButtons {

    private record Action(String id, String word, Feather icon, String keys, Runnable run) {}

    private final Messages messages;
    private final BooleanProperty patterns;
    private final List<Action> actions = new ArrayList<>();
    private final HBox row = new HBox(8);

    CompareButtons(Messages messages, WindowWidth width, CompareOut out, BooleanProperty patterns) {
        this.messages = messages;
        this.patterns = patterns;
        actions.add(new Action("compare-copy", messages.get("compare.copy"), Feather.COPY, "Ctrl C", out::copy));
        actions.add(new Action("compare-save", messages.get("compare.save"), Feather.IMAGE, "", out::savePicture));
        actions.add(new Action("compare-print", messages.get("compare.print"), Feather.PRINTER, "Ctrl P", out::print));
        actions.add(new Action("compare-pdf", messages.get("compare.pdf"), Feather.FILE_TEXT,
                out.writesWorkbooks() ? "" : "Ctrl E", out::savePdf));
        if (out.writesWorkbooks()) {
            actions.add(new Action("compare-xlsx", messages.get("compare.xlsx"), Feather.DOWNLOAD, "Ctrl E",
                    out::saveWorkbook));
        }
        width.narrowProperty().subscribe(narrow -> {
            if (narrow) {
                row.getChildren().setAll(menu());
            } else {
                row.getChildren().setAll(actions.stream().map(this::button).toList());
            }
        });
    }

    HBox node() {
        return row;
    }

    void enable(boolean possible) {
        WhyNot.grey(row, possible ? "" : messages.get("compare.whynot"));
    }

    private Button button(Action action) {
        boolean last = action == actions.getLast();
        boolean bare = action.icon() == Feather.COPY || action.icon() == Feather.PRINTER;
        Button button = new Button(bare ? "" : action.word(), FontIcon.of(action.icon()));
        button.setId(action.id());
        button.setAccessibleText(action.word());
        button.getStyleClass().addAll(bare ? "icon-button" : "compact", last ? "soft" : "plain");
        button.setMinWidth(HBox.USE_PREF_SIZE);
        if (!action.keys().isEmpty()) {
            button.setTooltip(new Tooltip(action.word() + " (" + action.keys() + ")"));
        }
        button.setOnAction(event -> action.run().run());
        return button;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(messages.get("compare.commands"));
        menu.setId("compare-commands");
        menu.getStyleClass().add("compact");
        menu.setMinWidth(HBox.USE_PREF_SIZE);
        for (Action action : actions) {
            MenuItem item = new MenuItem(action.word(), FontIcon.of(action.icon()));
            item.setId(action.id());
            item.setOnAction(event -> action.run().run());
            menu.getItems().add(item);
        }
        CheckMenuItem printed = new CheckMenuItem(messages.get("compare.patterns"));
        printed.selectedProperty().bindBidirectional(patterns);
        menu.getItems().addAll(new SeparatorMenuItem(), printed);
        return menu;
    }
}
