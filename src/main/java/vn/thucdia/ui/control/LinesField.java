package vn.thucdia.ui.control;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/**
 * A field of one line into which a list can be pasted, such as the invited of a letter: each line of the list is handed over by itself,
 * without number or bullet in front and with tabs as commas, and what is being typed stays.
 */
public final class LinesField extends TextField {

    private Consumer<List<String>> onLines = lines -> {};

    /** What is done with a pasted list of two lines or more. */
    public void setOnLines(Consumer<List<String>> action) {
        onLines = action;
    }

    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        List<String> lines = pasted == null ? List.of() : linesOf(pasted);
        if (lines.size() > 1) {
            onLines.accept(lines);
        } else {
            super.paste();
        }
    }

    /** The lines of a pasted list that hold words. */
    static List<String> linesOf(String pasted) {
        return pasted.lines().map(LinesField::plain).filter(line -> !line.isEmpty()).toList();
    }

    private static String plain(String line) {
        return line.strip().replaceFirst("^(?:\\d{1,3}[.)/]|[-+*•–—·])\\s+", "").replaceAll("\\s*\\t\\s*", ", ")
                .replace('\u00a0', ' ').strip();
    }
}
