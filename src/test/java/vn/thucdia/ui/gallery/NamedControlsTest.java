package vn.thucdia.ui.gallery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;

import atlantafx.base.controls.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import vn.thucdia.language.Language;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.gallery.MeasureRun.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever takes the focus or shows a record has a name, a role and, where it has one, a value for a screen reader. */
class NamedControlsTest {

    @Test
    void everyControlAndCellHasANameAndARole() throws Exception {
        FxToolkit.registerPrimaryStage();
        Theme theme = GalleryShow.onToolkit(() -> new Theme(Theme.Mode.LIGHT));
        Locale before = Locale.getDefault();
        Locale.setDefault(Language.VI.locale());
        Set<String> found = new TreeSet<>();
        int shown = 0;
        try {
            for (GalleryState state : GalleryStates.all()) {
                if (state.name().startsWith("components")) {
                    // Sheets of specimens, on no screen.
                    continue;
                }
                try (GalleryShow show = GalleryShow.open(state, Language.VI, theme, Size.WIDE.wide(),
                        Size.WIDE.high())) {
                    found.addAll(GalleryShow.onToolkit(() -> nameless(state.name(),
                            show.stage().stage().getScene().getRoot())));
                    shown++;
                }
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(shown).isGreaterThan(8);
        assertThat(found).isEmpty();
    }

    private static List<String> nameless(String screen, Parent root) {
        Set<Node> labelled = new HashSet<>();
        List<Node> all = new ArrayList<>();
        collect(root, all);
        all.forEach(node -> {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        });
        List<String> found = new ArrayList<>();
        for (Node node : all) {
            boolean takesFocus = node.isFocusTraversable() && !(node instanceof ScrollPane);
            boolean record = node instanceof Cell<?> cell && !cell.isEmpty() && cell.getItem() != null
                    && !(node.getParent() instanceof javafx.scene.control.ComboBoxBase<?>)
                    && cell.getGraphic() != null && cell.getAccessibleRole() == AccessibleRole.LIST_ITEM;
            if ((takesFocus || record) && !labelled.contains(node) && name(node).isBlank()) {
                found.add(screen + ": no name " + describe(node));
            }
            if (takesFocus && (node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE
                    || node.getAccessibleRole() == AccessibleRole.PARENT)) {
                found.add(screen + ": no role " + describe(node));
            }
            String value = valueless(node);
            if (takesFocus && !value.isEmpty()) {
                found.add(screen + ": no " + value + " " + describe(node));
            }
        }
        return found;
    }

    /** What a screen reader is not told about what stands in a control; nothing when it is told. */
    private static String valueless(Node node) {
        boolean twoStates = node instanceof CheckBox || node instanceof ToggleButton || node instanceof ToggleSwitch;
        if (twoStates && !(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED) instanceof Boolean)) {
            return "state";
        }
        if (node instanceof ComboBox<?> box && box.getValue() != null
                && !String.valueOf(box.queryAccessibleAttribute(AccessibleAttribute.TEXT)).contains(said(box))) {
            return "choice";
        }
        if (node instanceof TextInputControl field && field.getAccessibleText() != null) {
            // Told in place of the text; see Spoken.
            return "text";
        }
        return "";
    }

    private static <T> String said(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private static void collect(Node node, List<Node> all) {
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
            }
        }
    }

    private static String name(Node node) {
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label) {
            return label.getText();
        }
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        if (node instanceof javafx.scene.control.Labeled labeled) {
            return labeled.getText() == null ? "" : labeled.getText();
        }
        boolean rows = node instanceof ListView<?> || node instanceof TableView<?> || node instanceof TreeView<?>;
        Object told = rows ? null : node.queryAccessibleAttribute(AccessibleAttribute.HELP);
        return told == null ? "" : told.toString();
    }

    private static String describe(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getClass().getSimpleName() + id + " ." + String.join(".", node.getStyleClass()) + " in "
                + (node.getParent() == null ? "" : node.getParent().getStyleClass());
    }
}
