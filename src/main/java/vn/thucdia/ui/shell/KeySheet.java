package vn.thucdia.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.ui.control.KeyHint;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;

/** F1: the keys that work here and now, first everywhere, then on the shown screen. */
final class KeySheet extends VBox {

    /** Room for the longest keys, in pixels. */
    private static final double KEYS = 112;

    private final Messages messages;
    private final Button cross = new Button(null, FontIcon.of(Feather.X));

    KeySheet(ShellModel model, Navigator navigator, Runnable close) {
        this.messages = model.messages();
        getStyleClass().add("key-sheet");
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        cross.getStyleClass().addAll("icon-button", "flat");
        cross.setAccessibleText(messages.get("shell.dismiss"));
        cross.setOnAction(event -> close.run());
        PaneHeader header = new PaneHeader();
        header.getStyleClass().add("large");
        header.setTitle(messages.get("shell.keys"));
        header.getActions().add(cross);
        VBox first = new VBox(16, group(messages.get("shell.keysEverywhere"), everywhere(model, navigator)));
        HBox groups = new HBox(32, first);
        getChildren().addAll(header, groups);
        Screen screen = navigator.getCurrent();
        if (screen != null && !screen.frame().keysProperty().get().isEmpty()) {
            groups.getChildren().add(group(messages.get("shell.keysHere"), screen.frame().keysProperty().get()));
        }
        if (screen != null && screen.frame().quickEntryProperty().get() != null) {
            first.getChildren().add(group(messages.get("shell.signs"), List.of(
                    new KeyRow("@", messages.get("shell.sign.body")),
                    new KeyRow("#", messages.get("shell.sign.sector")),
                    new KeyRow("!", messages.get("shell.sign.due")),
                    new KeyRow("=", messages.get("shell.sign.figure")))));
        }
    }

    /** Takes the focus, so that Esc and Enter close the sheet. */
    void focus() {
        cross.requestFocus();
    }

    private List<KeyRow> everywhere(ShellModel model, Navigator navigator) {
        List<KeyRow> rows = new ArrayList<>();
        Screen screen = navigator.getCurrent();
        if (screen != null) {
            ScreenFrame frame = screen.frame();
            add(rows, frame.quickEntryProperty().get() != null, "Ctrl N", "shell.key.quickEntry");
            add(rows, frame.exportProperty().get() != null, "Ctrl E", "shell.key.export");
            add(rows, frame.printProperty().get() != null, "Ctrl P", "shell.key.print");
        }
        add(rows, model.undoProperty().get() != null, "Ctrl Z", "shell.key.undo");
        add(rows, model.redoProperty().get() != null, "Ctrl Y, Ctrl Shift Z", "shell.key.redo");
        add(rows, true, "Alt ←", "shell.back");
        add(rows, true, "F6", "shell.key.nextPane");
        add(rows, true, "F1", "shell.key.keys");
        add(rows, true, "Esc", "shell.key.close");
        return rows;
    }

    private void add(List<KeyRow> rows, boolean offered, String keys, String meaning) {
        if (offered) {
            rows.add(new KeyRow(keys, messages.get(meaning)));
        }
    }

    private static Node group(String title, List<KeyRow> rows) {
        Label head = new Label(title);
        head.getStyleClass().add("text-strong");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-rows");
        for (int at = 0; at < rows.size(); at++) {
            HBox keys = new HBox(new KeyHint(rows.get(at).keys()));
            keys.setMinWidth(KEYS);
            Label meaning = new Label(Text.capitalised(rows.get(at).meaning()));
            meaning.setWrapText(true);
            grid.addRow(at, keys, meaning);
        }
        VBox group = new VBox(8, head, grid);
        group.setMinWidth(USE_PREF_SIZE);
        return group;
    }
}
