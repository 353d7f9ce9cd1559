package vn.thucdia.ui.visit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many of the units of a year have a visit: in figures, in words, and as one pill for each unit. */
public final class CoverageBar extends HBox {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    /** From this number of units on, the pills are narrow. */
    private static final int MANY = 12;

    private final Label figures = new Label();
    private final Label words = new Label();
    private final HBox pills = new HBox();

    public CoverageBar() {
        getStyleClass().add("coverage");
        setAlignment(Pos.CENTER_LEFT);
        figures.getStyleClass().add("text-strong");
        figures.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("coverage-words");
        words.setWrapText(true);
        pills.setAlignment(Pos.CENTER_RIGHT);
        pills.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(FontIcon.of(Feather.MAP), figures, words, gap, pills);
    }

    void show(int covered, int all, String meaning) {
        figures.setText(covered + " / " + all);
        words.setText(meaning);
        pills.setSpacing(all > MANY ? 2 : 3);
        pills.getChildren().clear();
        for (int at = 0; at < all; at++) {
            Region pill = new Region();
            pill.getStyleClass().add(all > MANY ? "coverage-dot" : "coverage-pill");
            pill.pseudoClassStateChanged(FILLED, at < covered);
            pills.getChildren().add(pill);
        }
    }
}
