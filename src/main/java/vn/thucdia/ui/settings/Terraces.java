package vn.thucdia.ui.settings;

import java.util.Locale;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** Contour lines of terraced fields, drawn over the middle of whatever room there is, above the words at its foot. */
public final class Terraces extends Pane {

    private static final int LINES = 13;
    private static final double STEP = 24;

    /** What the words at the foot need, in pixels. */
    private static final double FOOT = 150;

    /** And those at the head, which no line crosses. */
    private static final double HEAD = 190;

    /** Width and height of one wave of the drawing. */
    private static final double WAVE = 300;
    private static final double SWELL = 26;

    public Terraces() {
        getStyleClass().add("terraces");
        setMouseTransparent(true);
        for (int at = 0; at < LINES; at++) {
            SVGPath line = new SVGPath();
            line.getStyleClass().add("terrace");
            // Each line swells a little less than the one above it, so that the slope seems to come nearer.
            double swell = SWELL - at;
            line.setContent(
                    String.format(Locale.ROOT, "M0 0C%1$.0f %2$.0f %3$.0f %4$.0f %5$.0f 0S%6$.0f %2$.0f %7$.0f 0",
                            WAVE * 0.2, -swell, WAVE * 0.3, swell, WAVE * 0.5, WAVE * 0.8, WAVE));
            line.setOpacity(0.25 + at * 0.05);
            getChildren().add(line);
        }
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        double top = getHeight() - FOOT - LINES * STEP;
        for (int at = 0; at < LINES; at++) {
            double y = top + at * STEP - SWELL / 2;
            getChildren().get(at).setVisible(y > HEAD);
            getChildren().get(at).relocate(-(at % 3) * 4, y);
        }
    }
}
