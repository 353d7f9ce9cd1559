package vn.thucdia.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * A name that turns bold when its row is selected, in the room it needs when bold: without that the row grows by a line under the
 * hand and everything below it jumps.
 */
public final class SteadyName extends StackPane {

    private static final String BOLD = "steady-bold";

    /** A name that wraps to the width it is given. */
    public SteadyName(Label name) {
        Label bold = new Label();
        bold.textProperty().bind(name.textProperty());
        bold.setWrapText(true);
        bold.setVisible(false);
        bold.getStyleClass().add(BOLD);
        setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(bold, name);
    }

    /** A name that wraps to a width of its own. */
    public SteadyName(Text name) {
        Text bold = new Text();
        bold.textProperty().bind(name.textProperty());
        bold.wrappingWidthProperty().bind(name.wrappingWidthProperty());
        bold.setVisible(false);
        bold.getStyleClass().add(BOLD);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(bold, name);
    }
}
