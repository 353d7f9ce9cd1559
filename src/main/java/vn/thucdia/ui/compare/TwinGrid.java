package vn.thucdia.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import vn.thucdia.chart.Twin;
import vn.thucdia.ui.control.CodeTag;

/** The table under the charts. It is read as a whole: rows as high as their words, no scrolling of its own. */
final class TwinGrid extends GridPane {

    private static final double SOURCE_SHARE = 9;

    private final String sourceTitle;
    private final Consumer<SourceTag> open;

    /** @param open opens what a figure was taken from */
    TwinGrid(String sourceTitle, Consumer<SourceTag> open) {
        this.sourceTitle = sourceTitle;
        this.open = open;
        getStyleClass().add("twin");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
    }

    /**
     * @param narrow leaves out the last column, which follows from the others; it is still read aloud
     * @param sources of each row; in a narrow window they are left out too
     */
    void show(Twin twin, boolean narrow, List<List<SourceTag>> sources) {
        boolean sourced = !narrow && sources.stream().anyMatch(tags -> !tags.isEmpty());
        int count = twin.columns().size() - (narrow ? 1 : 0);
        getChildren().clear();
        getColumnConstraints().clear();
        setAccessibleText(twin.spoken());
        double all = twin.columns().stream().limit(count).mapToInt(Twin.Column::share).sum()
                + (sourced ? SOURCE_SHARE : 0);
        for (int at = 0; at < count; at++) {
            Twin.Column column = twin.columns().get(at);
            getColumnConstraints().add(constraints(100 * column.share() / all, column.number()));
            add(flow(column.number(), "twin-head", text(column.title(), "twin-title")), at, 0);
        }
        for (int row = 0; row < twin.rows().size(); row++) {
            for (int at = 0; at < count; at++) {
                add(cell(twin.rows().get(row).get(at), twin.columns().get(at).number()), at, row + 1);
            }
        }
        if (sourced) {
            getColumnConstraints().add(constraints(100 * SOURCE_SHARE / all, false));
            add(flow(false, "twin-head", text(sourceTitle, "twin-title")), count, 0);
            for (int row = 0; row < sources.size(); row++) {
                add(tags(sources.get(row)), count, row + 1);
            }
        }
    }

    private static ColumnConstraints constraints(double percent, boolean number) {
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(percent);
        width.setHalignment(number ? HPos.RIGHT : HPos.LEFT);
        width.setHgrow(Priority.ALWAYS);
        return width;
    }

    private FlowPane tags(List<SourceTag> sources) {
        FlowPane tags = new FlowPane(4, 4);
        sources.forEach(source -> tags.getChildren().add(new CodeTag(source.code(), () -> open.accept(source))));
        tags.getStyleClass().addAll("twin-cell", "twin-sources");
        tags.setMinWidth(0);
        return tags;
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
