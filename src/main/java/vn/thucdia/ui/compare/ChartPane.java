package vn.thucdia.ui.compare;

import java.util.Locale;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.chart.Area;
import vn.thucdia.chart.Chart;
import vn.thucdia.chart.Drawing;
import vn.thucdia.chart.Ink;
import vn.thucdia.chart.Mark;

/** A drawing as nodes: colours come from the style sheet, so that they follow the theme. To a screen reader it is its own text. */
final class ChartPane extends Pane {

    ChartPane(Chart chart, Drawing drawing) {
        this(drawing);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.spoken());
        setFocusTraversable(true);
    }

    /** Only looked at, such as a swatch of a pattern. */
    ChartPane(Drawing drawing) {
        getStyleClass().add("chart-pane");
        setMinSize(drawing.width(), drawing.height());
        setPrefSize(drawing.width(), drawing.height());
        setMaxSize(drawing.width(), drawing.height());
        drawing.marks().forEach(mark -> getChildren().add(node(mark)));
    }

    private static Node node(Mark mark) {
        Node node = switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Strokes strokes -> strokes(strokes);
            case Mark.Spot spot -> spot(spot);
            case Mark.Words words -> words(words);
        };
        node.setMouseTransparent(true);
        return node;
    }

    private static Shape dressed(Shape shape, @Nullable Ink fill, @Nullable Ink stroke) {
        shape.getStyleClass().addAll(fill == null ? "fill-none" : "fill-" + name(fill),
                stroke == null ? "stroke-none" : "stroke-" + name(stroke));
        return shape;
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }

    private static Node box(Mark.Box box) {
        Area area = box.area();
        Shape shape = dressed(new Rectangle(area.x(), area.y(), area.width(), area.height()), box.fill(), box.edge());
        shape.setStrokeWidth(1.4);
        return shape;
    }

    private static Node strokes(Mark.Strokes strokes) {
        Path path = new Path();
        for (Mark.Segment each : strokes.segments()) {
            // A line without length would not be drawn, round ends or not.
            double end = each.x1() == each.x2() && each.y1() == each.y2() ? 0.01 : 0;
            path.getElements().addAll(new MoveTo(each.x1(), each.y1()), new LineTo(each.x2() + end, each.y2()));
        }
        path.setStrokeWidth(strokes.width());
        path.setStrokeLineCap(strokes.line() == Mark.Line.ROUND ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        if (strokes.line() == Mark.Line.DASHED) {
            path.getStrokeDashArray().setAll(6.0, 4.0);
        } else if (strokes.line() == Mark.Line.DOTTED) {
            path.getStrokeDashArray().setAll(2.0, 2.0);
        }
        return dressed(path, null, strokes.ink());
    }

    private static Node spot(Mark.Spot spot) {
        double r = spot.radius();
        Shape shape = spot.square()
                ? new Rectangle(spot.x() - r, spot.y() - r, 2 * r, 2 * r)
                : new Circle(spot.x(), spot.y(), r);
        shape.setStrokeWidth(2);
        return dressed(shape, spot.filled() ? spot.ink() : Ink.SURFACE, spot.ink());
    }

    private static Node words(Mark.Words words) {
        Text text = new Text(words.x() - words.lead(), words.y(), words.text());
        text.getStyleClass().addAll("words-" + Math.round(words.size()), words.bold() ? "words-bold" : "words-plain");
        if (words.turned()) {
            text.getTransforms().add(new Rotate(-90, words.x(), words.y()));
        }
        return dressed(text, words.ink(), null);
    }
}
