package vn.thucdia.ui.control;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Fields of a card in three columns of equal width, in their order; what is not managed takes no place. */
public final class FieldGrid extends Pane {

    private static final int COLUMNS = 3;
    private static final double GAP_X = 12;
    private static final double GAP_Y = 10;

    private double column(double width) {
        return Math.max(0, (width - GAP_X * (COLUMNS - 1)) / COLUMNS);
    }

    private double rowHeight(List<Node> fields, int from, double column) {
        return fields.subList(from, Math.min(fields.size(), from + COLUMNS)).stream()
                .mapToDouble(each -> snapSizeY(each.prefHeight(column))).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> fields = getManagedChildren();
        double column = column(width < 0 ? getWidth() : width);
        double height = 0;
        for (int from = 0; from < fields.size(); from += COLUMNS) {
            height += rowHeight(fields, from, column) + (from == 0 ? 0 : GAP_Y);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        List<Node> fields = getManagedChildren();
        double column = column(getWidth());
        double y = 0;
        for (int from = 0; from < fields.size(); from += COLUMNS) {
            double height = rowHeight(fields, from, column);
            for (int at = from; at < Math.min(fields.size(), from + COLUMNS); at++) {
                Node field = fields.get(at);
                double own = Math.min(height, snapSizeY(field.prefHeight(column)));
                // On one line with the fields beside it, whose labels stand above them.
                field.resizeRelocate(snapPositionX((at - from) * (column + GAP_X)), y + height - own,
                        snapSizeX(column), own);
            }
            y += height + GAP_Y;
        }
    }
}
