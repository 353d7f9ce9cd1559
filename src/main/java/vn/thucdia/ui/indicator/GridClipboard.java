package vn.thucdia.ui.indicator;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** Ctrl V, Ctrl C and Ctrl D of the table. A second Ctrl C on the same row copies the whole table. */
final class GridClipboard {

    private final Grid grid;
    private @Nullable CellRef copied;

    GridClipboard(Grid grid) {
        this.grid = grid;
        grid.model().cursorProperty().subscribe(() -> copied = null);
    }

    /** Whether the key was one of these. */
    boolean pressed(KeyEvent event) {
        return switch (event.getCode()) {
            case V -> {
                paste();
                yield true;
            }
            case C -> {
                copy();
                yield true;
            }
            case D -> {
                grid.pasting().copyAbove();
                yield true;
            }
            default -> false;
        };
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        grid.pasting().paste(text == null ? "" : text);
    }

    private void copy() {
        CellRef at = grid.model().cursorProperty().get();
        boolean table = at != null && at.equals(copied);
        String text = table ? grid.pasting().table() : grid.pasting().row();
        if (text.isEmpty()) {
            return;
        }
        put(text);
        copied = at;
        grid.model().desk().shell().said(table
                ? grid.messages().get("indicator.copied.table", text.lines().count() - 1)
                : grid.messages().get("indicator.copied.row",
                        grid.model().line(at).map(GridRow.Line::name).orElse("")));
    }

    static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
