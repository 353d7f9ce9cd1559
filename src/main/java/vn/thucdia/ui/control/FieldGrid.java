package vn.thucdia.ui.control;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Fields of a card in columns of equal width, in their order; what is not managed takes no place. There are three columns, and a fourth
 * where there is room for it and it saves a row.
 */
public final class FieldGrid extends Pane {

    private static final int FEW = 3;
    private static final int MANY = 4;
    /** Width from which four fields beside each other show what stands in them. */
    private static final double ROOM_FOR_MANY = 640;
    private static final double GAP_X = 12;
    private static final double GAP_Y = 8;

    private int columns(double width) {
        int fields = getManagedChildren().size();
        boolean saves = Math.ceilDiv(fields, MANY) < Math.ceilDiv(fields, FEW);
        return saves && width >= ROOM_FOR_MANY ? MANY : FEW;
    }

    private static double column(double width, int columns) {
        return Math.max(0, (width - GAP_X * (columns - 1)) / columns);
    }

    private double rowHeight(List<Node> fields, int from, int columns, double column) {
        return fields.subList(from, Math.min(fields.size(), from + columns)).stream()
                .mapToDouble(each -> snapSizeY(each.prefHeight(column))).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> fields = getManagedChildren();
        double wide = width < 0 ? getWidth() : width;
        int columns = columns(wide);
        double column = column(wide, columns);
        double height = 0;
        for (int from = 0; from < fields.size(); from += columns) {
            height += rowHeight(fields, from, columns, column) + (from == 0 ? 0 : GAP_Y);
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
        int columns = columns(getWidth());
        double column = column(getWidth(), columns);
        double y = 0;
        for (int from = 0; from < fields.size(); from += columns) {
            double height = rowHeight(fields, from, columns, column);
            for (int at = from; at < Math.min(fields.size(), from + columns); at++) {
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
