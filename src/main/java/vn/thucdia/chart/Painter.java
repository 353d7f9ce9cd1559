package vn.thucdia.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Paints drawings with Java 2D: into pictures, onto pages of a PDF. */
final class Painter {

    private static final float[] DASHES = {6, 4};
    private static final float[] DOTS = {2, 2};

    private final Fonts fonts;
    private final Palette palette;

    Painter(Fonts fonts, Palette palette) {
        this.fonts = fonts;
        this.palette = palette;
    }

    void paint(Drawing drawing, Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Mark mark : drawing.marks()) {
            switch (mark) {
                case Mark.Box box -> box(box, pen);
                case Mark.Strokes strokes -> strokes(strokes, pen);
                case Mark.Spot spot -> spot(spot, pen);
                case Mark.Words words -> words(words, pen);
            }
        }
    }

    private void box(Mark.Box box, Graphics2D pen) {
        Area area = box.area();
        Shape shape = new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
        if (box.fill() != null) {
            pen.setColor(palette.of(box.fill()));
            pen.fill(shape);
        }
        if (box.edge() != null) {
            pen.setColor(palette.of(box.edge()));
            pen.setStroke(new BasicStroke(box.edge() == Ink.GRID ? 1f : 1.4f));
            pen.draw(shape);
        }
    }

    private void strokes(Mark.Strokes strokes, Graphics2D pen) {
        float width = (float) strokes.width();
        pen.setColor(palette.of(strokes.ink()));
        pen.setStroke(switch (strokes.line()) {
            case PLAIN -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            case ROUND -> new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case DASHED -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0);
            case DOTTED -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DOTS, 0);
        });
        for (Mark.Segment each : strokes.segments()) {
            if (each.x1() == each.x2() && each.y1() == each.y2()) {
                pen.fill(circle(each.x1(), each.y1(), strokes.width() / 2));
            } else {
                pen.draw(new Line2D.Double(each.x1(), each.y1(), each.x2(), each.y2()));
            }
        }
    }

    private void spot(Mark.Spot spot, Graphics2D pen) {
        double r = spot.radius();
        Shape shape = spot.square()
                ? new Rectangle2D.Double(spot.x() - r, spot.y() - r, 2 * r, 2 * r)
                : circle(spot.x(), spot.y(), r);
        pen.setColor(palette.of(spot.filled() ? spot.ink() : Ink.SURFACE));
        pen.fill(shape);
        pen.setColor(palette.of(spot.ink()));
        pen.setStroke(new BasicStroke(2f));
        pen.draw(shape);
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void words(Mark.Words words, Graphics2D pen) {
        pen.setColor(palette.of(words.ink()));
        pen.setFont(fonts.of(words.size(), words.bold()));
        if (words.turned()) {
            AffineTransform before = pen.getTransform();
            pen.rotate(-Math.PI / 2, words.x(), words.y());
            pen.drawString(words.text(), (float) (words.x() - words.lead()), (float) words.y());
            pen.setTransform(before);
        } else {
            pen.drawString(words.text(), (float) (words.x() - words.lead()), (float) words.y());
        }
    }
}
