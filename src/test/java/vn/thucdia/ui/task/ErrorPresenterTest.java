package vn.thucdia.ui.task;

import org.junit.jupiter.api.Test;

import vn.thucdia.language.FailureCode;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPresenterTest {

    private final ErrorPresenter errors = new ErrorPresenter(Messages.in(Language.VI));

    @Test
    void aNoticeStaysUntilItIsDismissed() {
        errors.present(new Problem("problem.disk.full"));
        errors.present(new Problem("problem.journal.readonly"));

        errors.dismiss(errors.notices().getFirst());

        assertThat(errors.notices()).extracting(Notice::sentence)
                .containsExactly(Messages.in(Language.VI).get("problem.journal.readonly"));
    }

    @Test
    void theSameSentenceIsNotStacked() {
        errors.present(new Problem("problem.disk.full"));
        errors.present(new Problem("problem.disk.full"));

        assertThat(errors.notices()).hasSize(1);
    }

    @Test
    void theCodeNamesThePlaceAndNotTheMessage() {
        assertThat(FailureCode.of(thrown("one"))).isEqualTo(FailureCode.of(thrown("two"))).matches("[A-Z0-9]{4}");
        assertThat(FailureCode.of(thrown("one"))).isNotEqualTo(FailureCode.of(elsewhere()));
    }

    @Test
    void tooLittleMemoryIsSaidAsWhatItIs() {
        errors.present(new OutOfMemoryError("Java heap space"));

        assertThat(errors.lastFailure()).contains("bộ nhớ", " MB");
    }

    private static RuntimeException thrown(String message) {
        return new IllegalStateException(message);
    }

    private static RuntimeException elsewhere() {
        return new IllegalStateException("one");
    }
}
