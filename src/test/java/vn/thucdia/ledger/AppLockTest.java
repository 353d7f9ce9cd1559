package vn.thucdia.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AppLockTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;

    @BeforeEach
    void setUp() {
        folder = new DataFolder(temp.resolve("data/deep"), temp.resolve("marks"));
    }

    @Test
    void aSecondStartIsRefusedAndItsRequestIsAnswered() throws Exception {
        CountDownLatch raised = new CountDownLatch(1);
        try (AppLock first = AppLock.take(folder)) {
            first.onRaise(raised::countDown);
            assertThatThrownBy(() -> AppLock.take(folder)).isInstanceOf(Problem.class)
                    .extracting(e -> ((Problem) e).key()).isEqualTo("problem.folder.inuse");
            assertThat(AppLock.askToRaise(folder, 10_000)).isTrue();
            assertThat(raised.await(10, TimeUnit.SECONDS)).isTrue();
        }
        try (AppLock next = AppLock.take(folder)) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aRequestThatNobodyAnswersIsTakenBack() {
        folder.create();
        assertThat(AppLock.askToRaise(folder, 50)).isFalse();
        assertThat(folder.root().resolve("app.raise")).doesNotExist();
    }

    @Test
    void aRequestLeftFromADeadProgramDoesNotRaiseTheNext() throws Exception {
        folder.create();
        Files.writeString(folder.root().resolve("app.raise"), "");
        try (AppLock lock = AppLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThat(folder.root().resolve("app.raise")).doesNotExist();
        }
    }
}
