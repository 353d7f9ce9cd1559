package vn.thucdia.ui.shell;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/** The sign of the program: a ticked pin over terraced fields. The same in both themes, so its colours stand here. */
public final class AppLogo extends Pane {

    private static final Color INDIGO = Color.web("#22418C");
    private static final Color PALE = Color.web("#9DB8FF");

    /** The square the paths below are drawn in. */
    private static final double DRAWN = 34;
    private static final double CORNER = 16;

    /** Sizes window systems ask for. */
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    public AppLogo(double size) {
        Rectangle tile = new Rectangle(DRAWN, DRAWN, INDIGO);
        tile.setArcWidth(CORNER);
        tile.setArcHeight(CORNER);
        SVGPath pin = new SVGPath();
        pin.setContent("M17 24.4C12.2 19.8 9.5 16.2 9.5 12.5A7.5 7.5 0 1 1 24.5 12.5C24.5 16.2 21.8 19.8 17 24.4Z");
        pin.setFill(Color.WHITE);
        Group drawing = new Group(tile, line("M3.5 27.2C8 23.6 12.4 28 17 26.2S26 23.4 30.5 25.4", PALE, 1.3),
                line("M5 30.6C9 27.4 12.8 31.2 17 29.7S25.4 27 29.4 28.8", PALE, 1.3), pin,
                line("M13.6 12.6L16.1 15.1L20.6 10.2", INDIGO, 2.2));
        drawing.getTransforms().add(new Scale(size / DRAWN, size / DRAWN));
        getChildren().add(drawing);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    private static SVGPath line(String path, Color colour, double width) {
        SVGPath line = new SVGPath();
        line.setContent(path);
        line.setFill(null);
        line.setStroke(colour);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return line;
    }

    /** The sign in the sizes of window icons; on the toolkit's thread. */
    public static List<Image> icons() {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        Stream<Image> images = ICON_SIZES.stream().map(size -> new AppLogo(size).snapshot(clear, null));
        return images.toList();
    }
}
