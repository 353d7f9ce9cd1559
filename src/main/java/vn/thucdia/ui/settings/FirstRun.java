package vn.thucdia.ui.settings;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;

import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.task.ErrorPresenter;

/** The page that a laptop begins with: who uses it. Only the name is needed. */
public final class FirstRun {

    /** What a person may do at the end of the page. */
    public interface Choices {

        /** Begins with an empty ledger, or with what is already in it. */
        void start();

        /** Begins with the sample visit. */
        void sample();
    }

    private final FxmlViews.View<FirstRunController> view;

    /**
     * @param views  of its own: the fields stand in the settings too, with another controller
     * @param ready  whether the ledger is open
     * @param empty  whether it holds no visit, so that the sample can be offered
     */
    public FirstRun(FxmlViews views, ProfileModel profile, LiveSettings settings, ErrorPresenter errors,
            ObservableBooleanValue ready, ObservableBooleanValue empty, Choices choices) {
        views.register(FirstRunController.class,
                () -> new FirstRunController(profile, errors, views.messages(), ready, empty, choices));
        views.register(ProfileController.class,
                () -> new ProfileController(profile, settings, views.messages(), () -> {}));
        view = views.load(FirstRunController.class);
    }

    public Parent node() {
        return view.node();
    }

    /** Puts the caret into the name. */
    public void focus() {
        view.controller().focus();
    }
}
