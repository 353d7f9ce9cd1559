package vn.thucdia.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;

/** The code of a record, such as BLV·3: a link to it, 22 px to the eye and 32 px to the pointer. */
public final class CodeTag extends Button {

    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final BooleanProperty warning = new SimpleBooleanProperty(this, "warning");

    public CodeTag() {
        this("");
    }

    public CodeTag(String code) {
        super(code);
        getStyleClass().add("code-tag");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        warning.subscribe(on -> pseudoClassStateChanged(WARNING, on));
    }

    public CodeTag(String code, Runnable open) {
        this(code);
        setOnAction(event -> open.run());
    }

    /** Amber: something is missing at the record. */
    public BooleanProperty warningProperty() {
        return warning;
    }

    public boolean isWarning() {
        return warning.get();
    }

    public void setWarning(boolean value) {
        warning.set(value);
    }
}
