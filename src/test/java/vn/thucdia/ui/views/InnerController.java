package vn.thucdia.ui.views;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** A part included by another. */
public final class InnerController {

    private final String name;

    @FXML
    private Label word;

    public InnerController(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public String word() {
        return word.getText();
    }
}
