package vn.thucdia.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import vn.thucdia.chart.ColumnWidths;
import vn.thucdia.chart.DataTable;
import vn.thucdia.chart.Fonts;
import vn.thucdia.ui.control.CodeTag;

/** The table under the charts. It is read as a whole: rows as high as their words, no scrolling of its own. */
final class DataTableGrid extends GridPane {

    /** What tags of sources take. */
    private static final double SOURCES = 92;
    private static final double MAIN = 14;
    private static final double SMALL = 12;
    private static final double PADDING = 20;
    /** The border of the whole table. */
    private static final double EDGES = 2;

    private final String sourceTitle;
    private final Consumer<SourceTag> open;
    private final Fonts fonts = new Fonts();
    private final ColumnWidths measure = new ColumnWidths(fonts, MAIN, SMALL, PADDING);
    private @Nullable DataTable whole;
    private @Nullable DataTable brief;
    private @Nullable DataTable shown;
    private List<List<SourceTag>> sources = List.of();
    private List<DataTable.Column> columns = List.of();
    private List<List<DataTable.Cell>> cells = List.of();

    /** @param open opens what a figure was taken from */
    DataTableGrid(String sourceTitle, Consumer<SourceTag> open) {
        this.sourceTitle = sourceTitle;
        this.open = open;
        getStyleClass().add("twin");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        setMinWidth(0);
        widthProperty().subscribe(width -> fit());
    }

    /**
     * @param newWhole with all words, which are read aloud and shown under the pointer
     * @param newBrief stands where heads and numbers of the whole would be torn in two; may have fewer columns at the end
     * @param tags of each row
     */
    void show(DataTable newWhole, DataTable newBrief, List<List<SourceTag>> tags) {
        whole = newWhole;
        brief = newBrief;
        shown = null;
        sources = tags.stream().anyMatch(each -> !each.isEmpty()) ? tags : List.of();
        fit();
    }

    private static List<List<DataTable.Cell>> cells(DataTable twin) {
        return twin.groups().stream().flatMap(group -> group.rows().stream()).toList();
    }

    private void build(DataTable twin, DataTable whole) {
        shown = twin;
        columns = twin.body();
        cells = cells(twin);
        boolean sourced = !sources.isEmpty();
        getChildren().clear();
        setAccessibleText(whole.spoken());
        for (int at = 0; at < columns.size(); at++) {
            TextFlow head = flow(columns.get(at).number(), "twin-head", text(columns.get(at).title(), "twin-title"));
            tell(head, columns.get(at).title(), whole.body().get(at).title());
            add(head, at, 0);
        }
        if (sourced) {
            add(flow(false, "twin-head", text(sourceTitle, "twin-title")), columns.size(), 0);
        }
        int line = 1;
        int row = 0;
        for (DataTable.Group group : twin.groups()) {
            if (!group.heading().isEmpty()) {
                add(flow(false, "twin-group", text(group.heading(), "twin-strong")), 0, line++, REMAINING, 1);
            }
            for (List<DataTable.Cell> each : group.rows()) {
                row(each, whole.rows().get(row).subList(whole.grouped(), whole.columns().size()), line);
                if (sourced) {
                    add(tags(sources.get(row)), columns.size(), line);
                }
                row++;
                line++;
            }
        }
    }

    private void row(List<DataTable.Cell> row, List<DataTable.Cell> whole, int line) {
        for (int at = 0; at < row.size(); at++) {
            TextFlow cell = cell(row.get(at), columns.get(at).number());
            tell(cell, row.get(at).whole(), whole.get(at).whole());
            add(cell, at, line);
        }
    }

    /** The whole words under the pointer, where fewer are shown. */
    private static void tell(Node cell, String shown, String whole) {
        if (!shown.equals(whole)) {
            Tooltip.install(cell, new Tooltip(whole));
        }
    }

    /** No column narrower than its longest word. */
    private void fit() {
        boolean sourced = !sources.isEmpty();
        double width = Math.floor(getWidth()) - EDGES - (sourced ? SOURCES : 0);
        DataTable all = whole;
        DataTable few = brief;
        if (all == null || few == null) {
            return;
        }
        if (width <= 0) {
            // Not laid out yet.
            build(all, all);
            return;
        }
        DataTable fitting = measure.areCalm(all.body(), cells(all), width) ? all : few;
        if (fitting != shown) {
            build(fitting, all);
        }
        constrain(width, sourced);
    }

    private void constrain(double width, boolean sourced) {
        List<ColumnConstraints> all = new ArrayList<>();
        List<Double> widths = measure.of(columns, cells, width);
        for (int at = 0; at < widths.size(); at++) {
            all.add(constraints(widths.get(at), columns.get(at).number()));
        }
        if (sourced) {
            all.add(constraints(SOURCES, false));
        }
        getColumnConstraints().setAll(all);
    }

    private static ColumnConstraints constraints(double wide, boolean number) {
        ColumnConstraints width = new ColumnConstraints(0, wide, wide);
        width.setHalignment(number ? HPos.RIGHT : HPos.LEFT);
        return width;
    }

    private FlowPane tags(List<SourceTag> sources) {
        FlowPane tags = new FlowPane(4, 4);
        sources.forEach(source -> tags.getChildren().add(new CodeTag(source.code(), () -> open.accept(source))));
        tags.getStyleClass().addAll("twin-cell", "twin-sources");
        tags.setMinWidth(0);
        return tags;
    }

    private static TextFlow cell(DataTable.Cell cell, boolean number) {
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
