package vn.thucdia.ui.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

import atlantafx.base.controls.ToggleSwitch;
import org.jspecify.annotations.Nullable;

/** A switch that tells a screen reader whether it is on, and can be turned by it; the library's own only has a name. */
public final class Switch extends ToggleSwitch {

    public Switch() {
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        selectedProperty().subscribe(on -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> isSelected();
            case INDETERMINATE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
