package vn.thucdia.ui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Who works at this laptop and what it is called, as typed. Holds no words of a language, so it outlives a change of it. */
public final class ProfileModel {

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.SECRETARY);
    private final StringProperty group = new SimpleStringProperty("");
    private final StringProperty laptop = new SimpleStringProperty("");

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    /** Name of the working group. */
    public StringProperty groupProperty() {
        return group;
    }

    /** Name of this laptop; empty for the one that goes with the role. */
    public StringProperty laptopProperty() {
        return laptop;
    }
}
