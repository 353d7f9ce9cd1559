package vn.thucdia.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/**
 * The name of a text field for a screen reader, where no label stands beside it. The toolkit tells an {@code accessibleText} of such a
 * field in place of what is typed in it, so the name is given by a label that is not shown. In FXML {@code Spoken.name="%key"}.
 */
public final class Spoken {

    private Spoken() {}

    /** Names a field. */
    public static void setName(TextInputControl field, String name) {
        if (field.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
                && label.getScene() == null) {
            label.setText(name);
        } else {
            new Label(name).setLabelFor(field);
        }
    }

    /** The name given to a field, or that of the label beside it. */
    public static String getName(Node field) {
        return field.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
                ? label.getText()
                : "";
    }
}
