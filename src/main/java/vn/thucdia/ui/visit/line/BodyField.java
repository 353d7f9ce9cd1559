package vn.thucdia.ui.visit.line;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.controlsfx.control.textfield.CustomTextField;

import vn.thucdia.ui.control.Leaving;
import vn.thucdia.ui.control.MenuArrow;
import vn.thucdia.ui.control.NameSuggestions;

/**
 * Names of bodies, parted by semicolons: known ones are proposed while typing, any other words are taken as they are. Taken over
 * when the field is left or Enter is pressed, not while a name is half typed.
 */
public final class BodyField extends CustomTextField {

    private Function<String, List<String>> source = typed -> List.of();
    private Consumer<String> commit = text -> {};
    private String base = "";

    public BodyField() {
        getStyleClass().add("body-field");
        setRight(new MenuArrow());
        NameSuggestions.several(this, typed -> source.apply(typed));
        setOnAction(event -> take());
        Leaving.of(this, this::take);
    }

    /** Names to propose for what was typed last. */
    public void setSource(Function<String, List<String>> newSource) {
        source = newSource;
    }

    public void setOnCommit(Consumer<String> newCommit) {
        commit = newCommit;
    }

    /** Shows what is recorded; what is being typed stays. */
    public void show(String text) {
        if (getText().equals(base)) {
            setText(text);
        }
        base = text;
    }

    /** Takes over what is typed now. */
    public void take() {
        if (!getText().equals(base)) {
            base = getText();
            commit.accept(base);
        }
    }
}
