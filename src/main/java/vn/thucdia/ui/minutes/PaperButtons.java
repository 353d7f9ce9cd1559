package vn.thucdia.ui.minutes;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.minutes.Exports.Format;
import vn.thucdia.minutes.Exports.Paper;
import vn.thucdia.ui.control.WhyNot;
import vn.thucdia.ui.screen.Desk;

/** The buttons of the minutes in the row of tabs; in a narrow window all but the main one stand in its menu. */
final class PaperButtons {

    private final Messages messages;
    private final MinutesController controller;
    private final PaperOut out;
    private final HBox row = new HBox(8);
    private final StringBinding absent;

    PaperButtons(Desk desk, MinutesModel model, MinutesController controller, PaperOut out) {
        this.messages = desk.messages();
        this.controller = controller;
        this.out = out;
        this.absent = Bindings.createStringBinding(
                () -> model.draftProperty().get() == null ? messages.get("minutes.reading") : "",
                model.draftProperty());
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("paper-buttons");
        desk.width().narrowProperty().subscribe(narrow -> {
            if (narrow) {
                row.getChildren().setAll(folded());
            } else {
                row.getChildren().setAll(summary(), print(), pdf(), docx());
            }
        });
    }

    HBox node() {
        return row;
    }

    private MenuButton summary() {
        MenuButton menu = new MenuButton(messages.get("minutes.summary"));
        menu.setId("minutes-summary");
        menu.getStyleClass().add("compact");
        menu.setTooltip(new Tooltip(messages.get("minutes.summary.hint")));
        menu.getItems().setAll(item("minutes.pdf", () -> export(Paper.SUMMARY, Format.PDF)),
                item("minutes.docx", () -> export(Paper.SUMMARY, Format.DOCX)),
                item("minutes.print", () -> print(Paper.SUMMARY)));
        WhyNot.grey(menu, absent);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    private Button print() {
        return button("minutes-print", "minutes.print", Feather.PRINTER, "compact", "Ctrl P",
                () -> print(Paper.MINUTES));
    }

    private Button pdf() {
        return button("minutes-pdf", "minutes.pdf", Feather.DOWNLOAD, "compact", "",
                () -> export(Paper.MINUTES, Format.PDF));
    }

    private Button docx() {
        Button button = button("minutes-docx", "minutes.docx.button", Feather.DOWNLOAD, "compact", "Ctrl E",
                () -> export(Paper.MINUTES, Format.DOCX));
        button.getStyleClass().add("soft");
        button.setAccessibleText(messages.get("minutes.docx.export"));
        return button;
    }

    private SplitMenuButton folded() {
        SplitMenuButton menu = new SplitMenuButton();
        menu.setId("minutes-folded");
        menu.setText(messages.get("minutes.docx.button"));
        menu.setAccessibleText(messages.get("minutes.docx.export"));
        menu.setGraphic(FontIcon.of(Feather.DOWNLOAD));
        menu.getStyleClass().addAll("compact", "soft");
        menu.setOnAction(event -> export(Paper.MINUTES, Format.DOCX));
        menu.getItems().setAll(List.of(item("minutes.pdf", () -> export(Paper.MINUTES, Format.PDF)),
                item("minutes.print", () -> print(Paper.MINUTES)),
                item("minutes.summary.pdf", () -> export(Paper.SUMMARY, Format.PDF)),
                item("minutes.summary.docx", () -> export(Paper.SUMMARY, Format.DOCX)),
                item("minutes.summary.print", () -> print(Paper.SUMMARY))));
        WhyNot.grey(menu, absent);
        menu.setMinWidth(SplitMenuButton.USE_PREF_SIZE);
        return menu;
    }

    private Button button(String id, String key, Feather icon, String styleClass, String keys, Runnable action) {
        Button button = new Button(messages.get(key), FontIcon.of(icon));
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Button.USE_PREF_SIZE);
        if (!keys.isEmpty()) {
            button.setTooltip(new Tooltip(keys));
        }
        button.setOnAction(event -> action.run());
        WhyNot.grey(button, absent);
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void export(Paper paper, Format format) {
        controller.flush();
        out.export(paper, format);
    }

    private void print(Paper paper) {
        controller.flush();
        out.print(paper);
    }

    /** Ctrl E. */
    void exportMinutes() {
        export(Paper.MINUTES, Format.DOCX);
    }

    /** Ctrl P. */
    void printMinutes() {
        print(Paper.MINUTES);
    }
}
