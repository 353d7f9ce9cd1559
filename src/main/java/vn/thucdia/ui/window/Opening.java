package vn.thucdia.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.exchange.JsonImport;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.AppLock;
import vn.thucdia.ledger.DataFolder;

/** Opens the data folder on a thread of its own while the window appears. */
public final class Opening {

    /** How long a second start waits for the first window to answer. It looks for requests four times a second. */
    private static final long RAISE_PATIENCE_MILLIS = 2_000;

    private final CompletableFuture<AppContext> context = new CompletableFuture<>();
    private final @Nullable Path given;
    private final List<Problem> said = new CopyOnWriteArrayList<>();

    /** The folder is in use, and the window that uses it was raised: this start has nothing left to do. */
    static final class RaisedOther extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Opening(@Nullable Path given) {
        this.given = given;
    }

    /** Begins to open at once. */
    public static Opening of(DataFolder folder, Clock clock) {
        return of(folder, clock, null);
    }

    /** @param given a written ledger that is taken in when nothing is recorded yet; what became of it is {@link #said} */
    public static Opening of(DataFolder folder, Clock clock, @Nullable Path given) {
        Opening opening = new Opening(given);
        Thread.ofPlatform().name("open").start(() -> opening.open(folder, clock));
        return opening;
    }

    private void open(DataFolder folder, Clock clock) {
        try {
            AppContext opened = AppContext.open(folder, clock);
            take(opened);
            context.complete(opened);
        } catch (Problem e) {
            boolean raised = e.key().equals("problem.folder.inuse")
                    && AppLock.askToRaise(folder, RAISE_PATIENCE_MILLIS);
            context.completeExceptionally(raised ? new RaisedOther() : e);
        } catch (Throwable e) {
            // Everything: a failure that ends in a dead thread would leave an empty window.
            context.completeExceptionally(e);
        }
    }

    private void take(AppContext opened) {
        if (given == null) {
            return;
        }
        try {
            JsonImport.Imported taken = new JsonImport(opened.ledger()).read(given);
            said.add(new Problem("notice.file.taken", given.getFileName(), taken.records()));
        } catch (Problem refused) {
            said.add(refused);
        }
    }

    /** What is to be told of the file the program was opened with; complete when the ledger is open. */
    List<Problem> said() {
        return List.copyOf(said);
    }

    /** Calls one of the two on the toolkit's thread. */
    void whenDone(Consumer<AppContext> opened, Consumer<Throwable> failed) {
        context.whenComplete((made, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                opened.accept(made);
            } else {
                failed.accept(failure instanceof CompletionException wrapped && wrapped.getCause() != null
                        ? wrapped.getCause()
                        : failure);
            }
        }));
    }

    /** Closes what was opened, waiting for the opening to end first. */
    void close() {
        try {
            context.join().close();
        } catch (CompletionException nothingWasOpened) {
            // Its failure was shown when it happened.
        }
    }
}
