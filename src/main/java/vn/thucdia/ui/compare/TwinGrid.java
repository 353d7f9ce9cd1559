package vn.thucdia.ui.compare;

import java.util.Locale;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import vn.thucdia.chart.Twin;

/** The table under the charts. It is read as a whole: rows as high as their words, no scrolling of its own. */
final class TwinGrid extends GridPane {

    TwinGrid() {
        getStyleClass().add("twin");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
    }

    /** @param narrow leaves out the last column, which follows from the others; it is still read aloud */
    void show(Twin twin, boolean narrow) {
        int count = twin.columns().size() - (narrow ? 1 : 0);
        getChildren().clear();
        getColumnConstraints().clear();
        setAccessibleText(twin.spoken());
        double all = twin.columns().stream().limit(count).mapToInt(Twin.Column::share).sum();
        for (int at = 0; at < count; at++) {
            Twin.Column column = twin.columns().get(at);
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100 * column.share() / all);
            width.setHalignment(column.number() ? HPos.RIGHT : HPos.LEFT);
            width.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(width);
            add(flow(column.number(), "twin-head", text(column.title(), "twin-title")), at, 0);
        }
        for (int row = 0; row < twin.rows().size(); row++) {
            for (int at = 0; at < count; at++) {
                add(cell(twin.rows().get(row).get(at), twin.columns().get(at).number()), at, row + 1);
            }
        }
    }

    private static TextFlow cell(Twin.Cell cell, boolean number) {
        TextFlow flow = flow(number, "twin-cell",
                text(cell.main(), "twin-" + cell.tone().name().toLowerCase(Locale.ROOT)));
        if (!cell.after().isEmpty()) {
            flow.getChildren().add(text("  " + cell.after(), "twin-small"));
        }
        if (!cell.below().isEmpty()) {
            flow.getChildren().add(text("\n" + cell.below(), "twin-small"));
        }
        return flow;
    }

    private static TextFlow flow(boolean number, String styleClass, Text words) {
        TextFlow flow = new TextFlow(words);
        flow.setTextAlignment(number ? TextAlignment.RIGHT : TextAlignment.LEFT);
        flow.getStyleClass().add(styleClass);
        flow.setMinWidth(0);
        return flow;
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
