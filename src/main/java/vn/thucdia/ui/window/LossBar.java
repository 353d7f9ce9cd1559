package vn.thucdia.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.exchange.ExportLines;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.task.Notice;
import vn.thucdia.ui.task.TaskRunner;

/** The red bar over every screen while something saved is missing from the journal, with what can be done about it. */
final class LossBar {

    private final AppContext app;
    private final Messages messages;
    private final ErrorPresenter errors;
    private final TaskRunner serial;
    private final Runnable copies;
    private final Supplier<@Nullable Path> ask;
    private final Runnable settled;
    private @Nullable Notice shown;

    /** @param unknown whether nobody can say if something is missing */
    private record Found(boolean unknown, List<String> sentences) {}

    /**
     * @param copies  opens the copies
     * @param ask     for a file that may hold what is missing
     * @param settled the bar is gone, and what screens show may have changed
     */
    LossBar(AppContext app, Messages messages, ErrorPresenter errors, TaskRunner serial, Runnable copies,
            Supplier<@Nullable Path> ask, Runnable settled) {
        this.app = app;
        this.messages = messages;
        this.errors = errors;
        this.serial = serial;
        this.copies = copies;
        this.ask = ask;
        this.settled = settled;
    }

    /** Looks whether anything is missing, and shows or takes away the bar. */
    void look() {
        serial.run(() -> new Found(app.ledger().unknown(),
                app.ledger().missing().isEmpty() ? List.of() : app.losses(messages).sentences()), this::show);
    }

    private void show(Found found) {
        if (shown != null) {
            errors.dismiss(shown);
            shown = null;
        }
        if (found.sentences().isEmpty() && !found.unknown()) {
            return;
        }
        String first = found.sentences().isEmpty() ? messages.get("loss.bar.unknown") : found.sentences().getFirst();
        List<String> others = found.sentences().stream().skip(1).toList();
        List<Notice.Act> acts = new ArrayList<>();
        if (!found.sentences().isEmpty()) {
            acts.add(new Notice.Act(messages.get("loss.bar.copies"), copies));
            acts.add(new Notice.Act(messages.get("loss.bar.file"), this::healFromFile));
        }
        acts.add(new Notice.Act(messages.get(found.unknown() ? "loss.bar.known" : "loss.bar.wanted"), this::settle));
        shown = new Notice(Notice.Kind.DANGER, first, others, null, acts);
        errors.show(shown);
    }

    private void healFromFile() {
        Path file = ask.get();
        if (file != null) {
            change(() -> app.ledger().heal(holes -> ExportLines.of(file, holes)));
        }
    }

    private void settle() {
        change(() -> app.ledger().settle());
    }

    private void change(Runnable work) {
        serial.run(() -> {
            work.run();
            return true;
        }, done -> {
            look();
            settled.run();
        });
    }
}
