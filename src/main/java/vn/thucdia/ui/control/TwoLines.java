package vn.thucdia.ui.control;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words for a place of two lines: whole where they fit, else as many whole words as do. */
public final class TwoLines {

    /** Fewer letters than this say nothing. */
    private static final int FEWEST = 12;
    private static final int STEP = 2;

    private TwoLines() {}

    /** @param width of the place, in pixels */
    public static String of(String whole, Font font, double width) {
        Text text = new Text("Ắg");
        text.setFont(font);
        double most = text.getLayoutBounds().getHeight() * 2.2;
        text.setWrappingWidth(Math.max(1, width));
        text.setText(whole);
        String fitting = whole;
        for (int letters = whole.length() - 1; letters > FEWEST
                && text.getLayoutBounds().getHeight() > most; letters -= STEP) {
            fitting = vn.thucdia.language.Text.shorten(whole, letters);
            text.setText(fitting);
        }
        return fitting;
    }
}
