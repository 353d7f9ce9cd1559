package vn.thucdia.ui.task;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.thucdia.language.FailureCode;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;

/**
 * The one place where failures become sentences. A {@link Problem} says its own; anything else is a bug and gets a general
 * sentence with a code, the details going to the log only. Notices stay until the person dismisses them. Toolkit thread only.
 */
public final class ErrorPresenter {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPresenter.class);

    private final Messages messages;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    // Held, because the source knows its view only weakly: listeners on a fresh view would fall silent.
    private final ObservableList<Notice> noticesView = FXCollections.unmodifiableObservableList(notices);

    private String lastFailure = "";

    public ErrorPresenter(Messages messages) {
        this.messages = messages;
    }

    /** What is on show, oldest first. */
    public ObservableList<Notice> notices() {
        return noticesView;
    }

    /** Shows a failure; never throws. */
    public void present(Throwable failure) {
        Problem told = Problem.of(failure);
        if (told != failure) {
            LOG.error("unexpected failure {}", FailureCode.of(failure), failure);
        }
        lastFailure = told.sentence(messages);
        show(new Notice(Notice.Kind.DANGER, lastFailure));
    }

    /** The sentence of the failure presented last; empty when there was none. */
    public String lastFailure() {
        return lastFailure;
    }

    /** Shows a sentence that is not a failure. The same sentence is not shown twice at once. */
    public void show(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    public void dismiss(Notice notice) {
        notices.remove(notice);
    }

    /** Something else was saved: what a notice offered to take back is no longer the last action. */
    public void saved() {
        notices.removeIf(notice -> notice.takeBack() != null);
    }

    /** Presents what nobody caught on the toolkit's thread; to be called there, once. */
    public void watchThisThread() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> present(failure));
    }
}
