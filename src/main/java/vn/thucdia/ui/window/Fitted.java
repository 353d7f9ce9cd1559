package vn.thucdia.ui.window;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Draws a window smaller where it is too small for what stands in it: on a laptop of 1366 × 768 on which the system draws everything
 * half as large again, or one of 1920 × 1080 with everything twice as large. Otherwise the right and lower edges would be out of reach.
 */
final class Fitted extends Region {

    /** The least room for which the screens are laid out, in logical pixels; the gallery measures them at this size. */
    static final double WIDTH = 1076;
    static final double HEIGHT = 530;

    private final Parent content;
    private final Scale scale = new Scale(1, 1);

    Fitted(Parent content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double drawn = Math.min(1, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
        if (drawn > 0) {
            scale.setX(drawn);
            scale.setY(drawn);
            content.resizeRelocate(0, 0, getWidth() / drawn, getHeight() / drawn);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1);
    }
}
