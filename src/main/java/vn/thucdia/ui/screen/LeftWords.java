package vn.thucdia.ui.screen;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.task.Notice;

/** Asks what becomes of words that a killed program left behind, where somebody wrote other words meanwhile. Neither is lost. */
final class LeftWords {

    private final ErrorPresenter notices;
    private final Consumer<Boolean> decided;
    private @Nullable Notice shown;

    private LeftWords(ErrorPresenter notices, Consumer<Boolean> decided) {
        this.notices = notices;
        this.decided = decided;
    }

    static void ask(ErrorPresenter notices, Messages messages, String left, String recorded,
            Consumer<Boolean> decided) {
        LeftWords question = new LeftWords(notices, decided);
        Notice notice = new Notice(Notice.Kind.WARNING, messages.get("draft.left", left, recorded), List.of(), null,
                List.of(new Notice.Act(messages.get("draft.left.use"), () -> question.settle(true)),
                        new Notice.Act(messages.get("draft.left.keep"), () -> question.settle(false))));
        question.shown = notice;
        notices.show(notice);
    }

    private void settle(boolean use) {
        if (shown != null) {
            notices.dismiss(shown);
            shown = null;
            decided.accept(use);
        }
    }
}
