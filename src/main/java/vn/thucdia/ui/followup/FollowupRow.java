package vn.thucdia.ui.followup;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import vn.thucdia.followup.FollowupItem;

/** A row as high as its wrapped words: the toolkit measures cells as if they had no width. */
final class FollowupRow extends TableRow<FollowupItem> {

    private static final double LEAST = 46;
    /** Above and below the words, and at their sides. */
    private static final double PADDING = 14;
    private static final double SIDES = 22;

    private final FollowupModel model;
    private final TableView<FollowupItem> table;
    private final Text measure = new Text();

    FollowupRow(FollowupModel model, TableView<FollowupItem> table) {
        this.model = model;
        this.table = table;
        // Bold, as the chosen row is: choosing must not change its height.
        measure.setFont(Font.font("Noto Sans", FontWeight.BOLD, 14));
    }

    @Override
    protected double computePrefHeight(double width) {
        FollowupItem item = getItem();
        if (item == null) {
            return LEAST;
        }
        double words = Math.max(height(item.text(), FollowupCell.Column.TEXT),
                height(model.assigned(item), FollowupCell.Column.ASSIGNED));
        return Math.max(LEAST, Math.ceil(words + PADDING));
    }

    private double height(String text, FollowupCell.Column column) {
        var shown = table.getColumns().get(column.ordinal());
        if (!shown.isVisible()) {
            return 0;
        }
        measure.setText(text);
        measure.setWrappingWidth(Math.max(60, shown.getWidth() - SIDES));
        return measure.getLayoutBounds().getHeight();
    }
}
