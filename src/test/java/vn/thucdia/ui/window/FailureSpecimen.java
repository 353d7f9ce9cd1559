package vn.thucdia.ui.window;

import javafx.scene.Parent;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;

/** The page that is shown when the data folder cannot be opened, for the gallery. */
public final class FailureSpecimen {

    private FailureSpecimen() {}

    public static Parent page(Problem problem, Messages messages) {
        return new FailurePage(problem.sentence(messages), messages, () -> {});
    }
}
