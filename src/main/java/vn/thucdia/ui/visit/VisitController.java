package vn.thucdia.ui.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.ui.control.KeyHint;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.ScreenKeys;

/** The row of tabs, what the shown tab puts at its right end, and the sheet that comes in from the right. */
final class VisitController {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.PAGE_UP,
            KeyCombination.CONTROL_DOWN);

    /** Between the parts of the row and at its ends, in pixels. */
    private static final double AROUND = 72;

    private final Desk desk;
    private final List<VisitTab> tabs;
    private final Consumer<VisitTab> select;
    private final VisitSheet sheet;
    private final Map<VisitTab, ToggleButton> buttons = new HashMap<>();
    /** What had the focus when the sheet was opened. */
    private @Nullable Node before;

    @FXML
    private VBox root;
    @FXML
    private HBox row;
    @FXML
    private KeyHint keys;
    @FXML
    private HBox aside;
    @FXML
    private ToggleButton details;
    @FXML
    private Label detailsWord;
    @FXML
    private StackPane content;
    @FXML
    private StackPane stack;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    VisitController(Desk desk, List<VisitTab> tabs, Consumer<VisitTab> select, VisitSheet sheet) {
        this.desk = desk;
        this.tabs = tabs;
        this.select = select;
        this.sheet = sheet;
    }

    @FXML
    private void initialize() {
        for (VisitTab tab : tabs) {
            ToggleButton button = new ToggleButton(desk.messages().get(tab.titleKey()), FontIcon.of(tab.icon()));
            button.getStyleClass().add("visit-tab");
            button.setId(tab.titleKey().replace('.', '-'));
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                // A click on the shown tab must not unmark it.
                button.setSelected(true);
                select.accept(tab);
            });
            buttons.put(tab, button);
            row.getChildren().add(button);
        }
        String name = desk.messages().get("visit.details");
        details.setTooltip(new Tooltip(name + " (F4)"));
        details.setAccessibleText(name + " F4");
        detailsWord.setText(name);
        desk.width().narrowProperty().subscribe(narrow -> {
            detailsWord.setVisible(!narrow);
            detailsWord.setManaged(!narrow);
            fitKeys();
        });
        root.widthProperty().subscribe(width -> fitKeys());
        aside.layoutBoundsProperty().subscribe(bounds -> fitKeys());
        details.setOnAction(event -> sheetShown(details.isSelected()));
        sheet.setOnClose(() -> sheetShown(false));
        stack.getChildren().add(sheet);
        sheetShown(false);
        ScreenKeys.listen(root, this::key);
        ScreenKeys.listenLast(root, this::escape);
        // The sheet does not stay over what is opened next.
        root.sceneProperty().subscribe((was, is) -> {
            if (is == null) {
                sheetShown(false);
            }
        });
    }

    /** The keys between the tabs are shown where there is room for them beside everything else. */
    private void fitKeys() {
        double used = row.prefWidth(-1) + keys.prefWidth(-1) + aside.prefWidth(-1) + details.prefWidth(-1) + AROUND;
        boolean room = !desk.width().isNarrow() && used <= root.getWidth();
        keys.setVisible(room);
        keys.setManaged(room);
    }

    /** Puts a tab into the sheet and marks it. */
    void show(VisitTab tab) {
        buttons.forEach((each, button) -> button.setSelected(each == tab));
        Node side = tab.aside();
        aside.getChildren().setAll(side == null ? List.of() : List.of(side));
        boolean other = !content.getChildren().equals(List.of(tab.node()));
        if (other) {
            content.getChildren().setAll(tab.node());
        }
        // What is read afresh in its place keeps the focus, and so does the sheet beside it.
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean arrived = !within(other ? sheet : root, owner);
        boolean typing = arrived && tab.focusTyping();
        if (!typing && (owner == null || owner.getScene() == null)) {
            button(tab).requestFocus();
        }
    }

    private static boolean within(Node pane, @Nullable Node owner) {
        Node at = owner;
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at != null;
    }

    private ToggleButton button(VisitTab tab) {
        return Objects.requireNonNull(buttons.get(tab));
    }

    void openSheet() {
        remember();
        sheetShown(true);
        sheet.focus();
    }

    void openSheet(VisitLinks.Detail detail) {
        remember();
        sheetShown(true);
        sheet.focus(detail);
    }

    private void sheetShown(boolean shown) {
        boolean closing = !shown && sheet.isVisible();
        if (closing) {
            sheet.flush();
        }
        boolean held = closing && within(sheet, owner());
        sheet.setOpen(shown);
        details.setSelected(shown);
        if (held) {
            focusTab();
        }
    }

    private @Nullable Node owner() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }

    /** Back to where the sheet was opened from, or to where the shown tab is typed in. */
    private void focusTab() {
        Node last = before;
        before = null;
        if (last != null && last.getScene() != null && within(content, last)) {
            last.requestFocus();
        } else {
            tabs.stream().filter(tab -> button(tab).isSelected()).findFirst().ifPresent(tab -> {
                if (!tab.focusTyping()) {
                    button(tab).requestFocus();
                }
            });
        }
    }

    private void remember() {
        Node owner = owner();
        before = within(content, owner) ? owner : before;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F4 && !event.isAltDown() && !event.isControlDown()) {
            event.consume();
            if (sheet.isVisible()) {
                sheetShown(false);
            } else {
                openSheet();
            }
        } else if (NEXT.match(event) || PREVIOUS.match(event)) {
            event.consume();
            step(NEXT.match(event) ? 1 : -1);
        }
    }

    /** Esc that nothing nearer wanted puts the sheet away, wherever the focus is. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && sheet.isVisible()) {
            event.consume();
            sheetShown(false);
        }
    }

    private void step(int by) {
        for (int at = 0; at < tabs.size(); at++) {
            if (button(tabs.get(at)).isSelected()) {
                select.accept(tabs.get(Math.floorMod(at + by, tabs.size())));
                return;
            }
        }
    }
}
