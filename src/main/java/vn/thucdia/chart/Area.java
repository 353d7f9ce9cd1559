package vn.thucdia.chart;

/** A rectangle in logical pixels, y downwards. */
public record Area(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return x + width / 2;
    }

    /** Whether the two share more than an edge. */
    public boolean meets(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    Area inset(double by) {
        return new Area(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
    }
}
