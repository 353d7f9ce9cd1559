package vn.thucdia.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Language;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.task.Notice;

import static org.assertj.core.api.Assertions.assertThat;

/** A loss stays on every screen until it is settled, and is gone then for good. */
class LossBarTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private LossBar bar(TestDesk test) {
        return new LossBar(test.app(), test.desk().messages(), test.errors(), test.desk().tasks(), () -> {},
                () -> null, () -> {});
    }

    @Test
    void aCutJournalIsARedBarWithActionsUntilItIsWantedSo() throws IOException {
        try (TestDesk test = TestDesk.open(temp, Language.VI)) {
            SampleVisit.record(test.app());
            bar(test).look();
            assertThat(test.errors().notices()).isEmpty();
        }
        try (Stream<Path> files = Files.walk(temp.resolve("data/journal"))) {
            Path own = files.filter(file -> file.toString().endsWith(".jsonl")
                    && !file.toString().contains("0000000000000000-1")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(own);
            Files.write(own, Arrays.copyOf(bytes, bytes.length / 2));
        }
        try (Stream<Path> files = Files.walk(temp.resolve("data/store"))) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        for (int i = 0; i < 2; i++) {
            try (TestDesk test = TestDesk.open(temp, Language.VI)) {
                bar(test).look();
                Notice notice = test.errors().notices().getFirst();
                assertThat(notice.kind()).isEqualTo(Notice.Kind.DANGER);
                assertThat(notice.sentence()).startsWith("Nhật ký mất ").doesNotContain("thucdia");
                assertThat(notice.acts()).extracting(Notice.Act::label)
                        .containsExactly("Lấy lại từ bản sao", "Lấy lại từ tệp xuất…", "Đúng ý tôi, bỏ qua");
                if (i == 1) {
                    notice.acts().getLast().act().run();
                    assertThat(test.errors().notices()).isEmpty();
                }
            }
        }
        try (TestDesk test = TestDesk.open(temp, Language.VI)) {
            bar(test).look();
            assertThat(test.errors().notices()).isEmpty();
            assertThat(test.app().ledger().verify().sound()).isTrue();
            assertThat(List.copyOf(test.app().ledger().missing())).isEmpty();
        }
    }
}
