package vn.thucdia.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icon, word and something behind it, as the whole face of a button: a button's own graphic allows only one of the two. */
final class Face extends HBox {

    private Face(@Nullable Ikon icon, String word, @Nullable Node tail) {
        super(8);
        getStyleClass().add("face");
        setAlignment(Pos.CENTER);
        if (icon != null) {
            getChildren().add(FontIcon.of(icon));
        }
        Label label = new Label(word);
        label.getStyleClass().add("face-word");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
        if (tail != null) {
            getChildren().add(tail);
        }
    }

    /** Shows or hides the icon of a button's face. */
    static void showIcon(Labeled button, boolean shown) {
        if (button.getGraphic() instanceof Face face && face.getChildren().getFirst() instanceof FontIcon icon) {
            icon.setVisible(shown);
            icon.setManaged(shown);
        }
    }

    /** Gives the button this face; the word also becomes what a screen reader says, unless the caller sets another. */
    static void put(Labeled button, @Nullable Ikon icon, String word, @Nullable Node tail) {
        button.setText("");
        button.setGraphic(new Face(icon, word, tail));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(word);
        button.setMinWidth(USE_PREF_SIZE);
    }
}
