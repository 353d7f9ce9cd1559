package vn.thucdia.ui.window;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ui.task.Notice;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningNoticesTest {

    private final Messages messages = Messages.in(Language.VI);

    @Test
    void mendedFaultsAreOneLineWithTheParticularsBehindIt() {
        List<Notice> notices = OpeningNotices
                .of(List.of(new Problem("notice.store.damaged"), new Problem("notice.journal.torn")), messages);

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.sentence()).isEqualTo("Đã tự sửa 2 lỗi, mọi điều đã lưu còn đủ");
            assertThat(notice.kind()).isEqualTo(Notice.Kind.INFO);
            assertThat(notice.details()).hasSize(2);
        });
    }

    @Test
    void aLossHasABarOfItsOwnAndWhatIsWrongWithTheClockIsAWarning() {
        List<Notice> notices = OpeningNotices.of(List.of(new Problem("notice.store.unclean"),
                new Problem("notice.journal.missing", 3), new Problem("notice.clock.behind", "1/1/2020", "13/6/2023")),
                messages);

        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.WARNING, Notice.Kind.INFO);
        assertThat(notices.getFirst().sentence()).contains("1/1/2020").doesNotContain("tự sửa");
    }
}
