package vn.thucdia.ui.indicator;

import java.util.function.Consumer;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

import vn.thucdia.ui.control.SearchField;

/** A field of one cell: a pasted block of cells is given on instead of being written into it. */
final class BlockField extends TextField {

    private final Consumer<String> onBlock;

    BlockField(Consumer<String> onBlock) {
        this.onBlock = onBlock;
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && SearchField.isBlock(text)) {
            onBlock.accept(text);
        } else {
            super.paste();
        }
    }
}
