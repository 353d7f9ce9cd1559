package vn.thucdia.ui.task;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

@ExtendWith(ApplicationExtension.class)
class TaskRunnerTest {

    private static final int SECONDS = 10;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private ErrorPresenter errors;
    private BackgroundTaskRunner runner;

    @BeforeEach
    void make() {
        errors = new ErrorPresenter(Messages.in(Language.VI));
        runner = new BackgroundTaskRunner(errors);
    }

    @AfterEach
    void close() {
        onToolkit(runner::close);
    }

    private static void onToolkit(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, work);
    }

    @Test
    void workRunsElsewhereAndItsResultComesBackOnTheToolkitThread() throws Exception {
        AtomicReference<Thread> worker = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> runner.run(() -> {
            worker.set(Thread.currentThread());
            return 42;
        }, result -> {
            heard.add(result + " " + Platform.isFxApplicationThread());
            done.countDown();
        }));

        assertThat(done.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).containsExactly("42 true");
        assertThat(worker.get().getName()).startsWith("work-");
    }

    @Test
    void aProblemIsPresentedAsItsSentenceAlthoughNobodyAsked() throws Exception {
        Platform.runLater(() -> runner.run(() -> {
            throw new Problem("problem.disk.full");
        }, result -> heard.add("delivered")));

        waitForNotices(1);
        assertThat(errors.notices().getFirst().sentence()).isEqualTo(Messages.in(Language.VI).get("problem.disk.full"));
        assertThat(heard).isEmpty();
    }

    @Test
    void aBugIsPresentedWithACodeAndWithoutItsMessage() throws Exception {
        Platform.runLater(() -> runner.run(() -> {
            throw new AssertionError("nội dung mật");
        }, result -> heard.add("delivered"), () -> heard.add("kept")));

        waitForNotices(1);
        waitFor(SECONDS, TimeUnit.SECONDS, () -> heard.contains("kept"));
        assertThat(errors.notices().getFirst().sentence()).matches("Có lỗi ngoài dự kiến \\(mã [A-Z0-9]{4}\\)\\..*")
                .doesNotContain("nội dung mật").doesNotContain("AssertionError");
    }

    @Test
    void whatTheReceiverOfAResultThrowsIsPresentedToo() throws Exception {
        Platform.runLater(() -> runner.run(() -> 1, result -> {
            throw new IllegalStateException("receiver");
        }));

        waitForNotices(1);
        assertThat(errors.notices().getFirst().kind()).isEqualTo(Notice.Kind.DANGER);
    }

    @Test
    void cancelledWorkIsToldNeverInterruptedAndDeliversNothing() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        AtomicReference<RunningTask> task = new AtomicReference<>();
        Platform.runLater(() -> task.set(runner.start("đang dựng", progress -> {
            started.countDown();
            try {
                while (!progress.cancelled()) {
                    Thread.onSpinWait();
                }
                interrupted.set(Thread.currentThread().isInterrupted());
                progress.stopIfCancelled();
                return "late";
            } finally {
                ended.countDown();
            }
        }, result -> heard.add(result))));

        assertThat(started.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        waitForFxEvents();
        task.get().cancel();
        assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        waitForFxEvents();
        assertThat(interrupted.get()).isFalse();
        assertThat(heard).isEmpty();
        assertThat(errors.notices()).isEmpty();
    }

    @Test
    void onlyTheNewestOfASlotIsDeliveredEvenWhenAnOlderOneEndsLater() throws Exception {
        CountDownLatch olderStarted = new CountDownLatch(1);
        CountDownLatch newestIn = new CountDownLatch(1);
        CountDownLatch olderEnded = new CountDownLatch(1);
        AtomicReference<Latest> slot = new AtomicReference<>();
        Platform.runLater(() -> {
            slot.set(runner.latest());
            slot.get().run(() -> {
                olderStarted.countDown();
                newestIn.await(SECONDS, TimeUnit.SECONDS);
                olderEnded.countDown();
                return "older";
            }, heard::add);
        });
        assertThat(olderStarted.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        Platform.runLater(() -> slot.get().run(() -> "newest", result -> {
            heard.add(result);
            newestIn.countDown();
        }));

        assertThat(olderEnded.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        onToolkit(runner::close);
        waitForFxEvents();
        assertThat(heard).containsExactly("newest");
    }

    @Test
    void longWorkIsShownAfterAWhileWithItsProgressAndGoneAtTheEnd() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        Platform.runLater(() -> runner.start("Đang xuất", progress -> {
            progress.at(0.5);
            release.await(SECONDS, TimeUnit.SECONDS);
            return 1;
        }, result -> heard.add("done")));

        waitFor(SECONDS, TimeUnit.SECONDS, () -> !runner.shown().isEmpty());
        assertThat(runner.shown().getFirst().name()).isEqualTo("Đang xuất");
        assertThat(runner.shown().getFirst().fractionProperty().get()).isEqualTo(0.5);
        release.countDown();
        waitFor(SECONDS, TimeUnit.SECONDS, () -> runner.shown().isEmpty() && !heard.isEmpty());
    }

    @Test
    void closingWaitsForWorkUnderWay() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Platform.runLater(() -> runner.run(() -> {
            started.countDown();
            release.await(SECONDS, TimeUnit.SECONDS);
            heard.add("written");
            return 1;
        }, result -> {}));
        assertThat(started.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        release.countDown();

        runner.close();

        assertThat(heard).containsExactly("written");
    }

    @Test
    void theDirectTwinIsFinishedWhenStartReturnsAndPresentsErrorsTheSameWay() {
        DirectTaskRunner direct = new DirectTaskRunner(errors);

        direct.run(() -> 7, result -> heard.add("seven " + result));
        direct.run(() -> {
            throw new Problem("problem.disk.full");
        }, result -> heard.add("delivered"), () -> heard.add("kept"));

        assertThat(heard).containsExactly("seven 7", "kept");
        assertThat(errors.notices()).hasSize(1);
    }

    private void waitForNotices(int count) throws Exception {
        waitFor(SECONDS, TimeUnit.SECONDS, () -> errors.notices().size() == count);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
