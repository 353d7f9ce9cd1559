package vn.thucdia.ui.shell;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.layout.Region;

import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.WindowWidth;

/** The frame, put together. One per window and language: a change of language makes a new one. */
public final class Shell {

    private final Parent root;
    private final ShellController controller;

    /** Registers the controllers of the frame with {@code views} and loads it. The first item of the rail is not opened yet. */
    public Shell(FxmlViews views, ShellModel model, Navigator navigator, List<RailItem> items, WindowWidth width) {
        views.register(ShellController.class, () -> new ShellController(model, navigator, items));
        views.register(TopBarController.class, () -> new TopBarController(model, navigator));
        views.register(StatusBarController.class, () -> new StatusBarController(model, navigator));
        FxmlViews.View<ShellController> view = views.load(ShellController.class);
        root = view.node();
        controller = view.controller();
        width.watch((Region) root);
    }

    public Parent root() {
        return root;
    }

    /** Opens the first screen of a rail item. */
    public void openSection(String id) {
        controller.openSection(id);
    }
}
