package vn.thucdia.ui.views;

import javafx.fxml.FXML;

/** A part that includes another. */
public final class OuterController {

    @FXML
    private InnerController innerController;

    public InnerController inner() {
        return innerController;
    }
}
