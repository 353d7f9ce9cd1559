package vn.thucdia.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.ModalPane;
import org.jspecify.annotations.Nullable;

/** Puts the shown screen into the sheet and notices above it, and hands the keys of the frame to their commands. */
final class ShellController {

    private final ShellModel model;
    private final Navigator navigator;
    private final List<RailItem> items;
    private final Map<String, Screen> opened = new HashMap<>();

    @FXML
    private StackPane root;
    @FXML
    private BorderPane frame;
    @FXML
    private VBox sheet;
    @FXML
    private StackPane content;
    @FXML
    private ModalPane overlay;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    ShellController(ShellModel model, Navigator navigator, List<RailItem> items) {
        this.model = model;
        this.navigator = navigator;
        this.items = items;
    }

    @FXML
    private void initialize() {
        Rail rail = new Rail(items, item -> openSection(item.id()));
        frame.setLeft(rail);
        navigator.currentProperty().subscribe(screen -> show(screen, rail));
        sheet.getChildren().addFirst(new NoticeList(model.errors(), model.messages()));
        // What lies over the screen is no stop of Tab; what stands in it is.
        overlay.setFocusTraversable(false);
        // Shown and gone at once: while it slid in, a second picture of the sheet was left in the window.
        overlay.setInTransitionFactory(null);
        overlay.setOutTransitionFactory(null);
        new FocusKeeper(content);
        new ShellKeys(model, navigator, this::showKeySheet, new PaneRing(root)::around).listenOn(root);
    }

    void openSection(String id) {
        RailItem item = items.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        navigator.open(opened.computeIfAbsent(id, key -> item.screen().get()));
    }

    private void show(@Nullable Screen screen, Rail rail) {
        content.getChildren().clear();
        if (screen != null) {
            content.getChildren().setAll(screen.node());
            rail.mark(screen.frame().section());
        }
    }

    private void showKeySheet() {
        Node before = root.getScene().getFocusOwner();
        KeySheet sheet = new KeySheet(model, navigator, overlay::hide);
        overlay.show(sheet);
        sheet.focus();
        overlay.displayProperty().when(sheet.sceneProperty().isNotNull()).subscribe(shown -> {
            if (!shown && before != null) {
                before.requestFocus();
            }
        });
    }
}
