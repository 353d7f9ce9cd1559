package vn.thucdia.ui.control;

import javafx.scene.layout.Region;

/** The one sign of everything that opens a list, as the toolkit draws it on its own menus. */
public final class MenuArrow extends Region {

    public MenuArrow() {
        getStyleClass().add("menu-arrow");
        setMouseTransparent(true);
    }
}
