package vn.thucdia.ui.control;

import javafx.css.Styleable;

/** A pair of text and ground colours from the tokens; put on anything as a style class. */
public enum Tint {
    NEUTRAL, OUTLINE, ACCENT, INFO, SUCCESS, WARNING, DANGER, OBSERVATION, PETITION, DIRECTIVE;

    public String styleClass() {
        return "tint-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Puts this tint on, in place of any other. */
    public void dress(Styleable node) {
        for (Tint other : values()) {
            node.getStyleClass().remove(other.styleClass());
        }
        node.getStyleClass().add(styleClass());
    }
}
