package vn.thucdia.ui.compare;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.chart.Area;
import vn.thucdia.chart.Arrangement;
import vn.thucdia.chart.Chart;
import vn.thucdia.chart.ChartLayout;
import vn.thucdia.chart.Drawing;
import vn.thucdia.chart.Fonts;
import vn.thucdia.chart.Page;

/** The charts of a page in cards, as many beside each other as can be read, and below them what the patterns mean. */
final class ChartGrid extends VBox {

    private static final double GAP = 12;
    /** What the sides of a card take. */
    private static final double FRAME = 32;
    private static final Area SWATCH = new Area(1, 2, 22, 12);

    private final Fonts fonts = new Fonts();
    private @Nullable Page page;
    private boolean patterns;
    private double laidOut = -1;

    ChartGrid() {
        getStyleClass().add("chart-grid");
        // Cards are made for the width there is; they must not hold it when the window becomes narrower.
        setMinWidth(0);
        widthProperty().subscribe(width -> fit());
    }

    void show(Page shown, boolean printed) {
        page = shown;
        patterns = printed;
        laidOut = -1;
        fit();
    }

    private void fit() {
        double width = Math.floor(getWidth());
        if (page == null || width <= 0 || width == laidOut) {
            return;
        }
        laidOut = width;
        getChildren().clear();
        ChartLayout layout = new ChartLayout(fonts, patterns);
        for (Arrangement row : Arrangement.of(page.charts(), layout, width, GAP, FRAME)) {
            HBox cards = new HBox(GAP);
            List<Double> widths = row.widths().stream().map(Math::floor).toList();
            List<Drawing> drawn = layout.draw(row.charts(), widths.stream().map(each -> each - FRAME).toList());
            for (int at = 0; at < row.charts().size(); at++) {
                cards.getChildren().add(card(row.charts().get(at), drawn.get(at), widths.get(at)));
            }
            getChildren().add(cards);
        }
        if (!page.charts().isEmpty()) {
            getChildren().add(legend(layout, page.legend()));
        }
    }

    private static VBox card(Chart chart, Drawing drawn, double width) {
        VBox card = new VBox(new ChartPane(chart, drawn));
        card.getStyleClass().addAll("card", "chart-card");
        for (String note : chart.notes()) {
            Label line = new Label(note);
            line.getStyleClass().add("text-meta");
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            card.getChildren().add(line);
        }
        card.setMinWidth(width);
        card.setPrefWidth(width);
        card.setMaxWidth(width);
        return card;
    }

    private static FlowPane legend(ChartLayout layout, List<Page.Key> keys) {
        FlowPane row = new FlowPane(24, 4);
        for (Page.Key key : keys) {
            Label word = new Label(key.word(), new ChartPane(layout.swatch(key.sign(), SWATCH)));
            word.getStyleClass().add("chart-key");
            row.getChildren().add(word);
        }
        row.getStyleClass().add("chart-legend");
        return row;
    }
}
