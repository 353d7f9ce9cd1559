package vn.thucdia.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The hints of the status bar, parted by middle dots: whole ones are left out where there is no room, none is cut. */
final class KeyHints {

    private static final String BETWEEN = " · ";

    private KeyHints() {}

    /**
     * @param all   of the screen, the most useful first
     * @param last  always shown at the end, while it fits at all
     * @param room  in the unit of {@code width}
     * @param width of a text
     */
    static String fitting(String all, String last, double room, ToDoubleFunction<String> width) {
        List<String> kept = new ArrayList<>(all.isEmpty() ? List.of() : List.of(all.split(BETWEEN)));
        kept.remove(last);
        kept.add(last);
        while (kept.size() > 1 && width.applyAsDouble(String.join(BETWEEN, kept)) > room) {
            kept.remove(kept.size() - 2);
        }
        String text = String.join(BETWEEN, kept);
        return width.applyAsDouble(text) > room ? "" : text;
    }

    /** Measures a text in pixels. */
    static ToDoubleFunction<String> width(Font font) {
        return words -> {
            Text text = new Text(words);
            text.setFont(font);
            return Math.ceil(text.getLayoutBounds().getWidth());
        };
    }
}
