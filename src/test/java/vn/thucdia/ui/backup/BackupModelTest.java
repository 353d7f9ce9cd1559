package vn.thucdia.ui.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Language;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.TestDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** Making a copy, choosing a second place, and what a restore would change, without a toolkit. */
class BackupModelTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @Test
    void copiesAreMadeInBothPlacesComparedAndPutBack() throws IOException {
        String full;
        try (TestDesk test = TestDesk.open(temp, Language.VI)) {
            BackupModel model = new BackupModel(test.desk());
            model.load();
            assertThat(model.copies()).isEmpty();
            assertThat(model.stateProperty().get().last(false)).isEmpty();
            model.copyNow();
            assertThat(model.copies()).hasSize(1);
            SampleVisit.record(test.app());
            full = test.app().ledger().contentHash();
            model.choose(Files.createDirectory(temp.resolve("usb")));
            assertThat(model.copies()).hasSize(3);
            assertThat(model.stateProperty().get().last(true)).isPresent();
            model.chosenProperty().set(model.copies().stream().filter(held -> held.copy().contents().visits() == 0)
                    .findFirst().orElseThrow());
            assertThat(Objects.requireNonNull(model.differenceProperty().get()).away()).isGreaterThan(50);
            assertThat(model.changed(Objects.requireNonNull(model.differenceProperty().get()))).contains("Ý kiến: 24");
            boolean[] reopened = {false};
            model.restore(() -> reopened[0] = true);
            assertThat(reopened[0]).isTrue();
            assertThat(test.errors().notices()).isEmpty();
        }
        try (TestDesk test = TestDesk.open(temp, Language.VI)) {
            assertThat(test.app().visits().all()).isEmpty();
            assertThat(test.app().ledger().missing()).isEmpty();
            test.app().backups().restore(test.app().backups().all().getFirst());
        }
        try (TestDesk test = TestDesk.open(temp, Language.VI)) {
            assertThat(test.app().ledger().contentHash()).isEqualTo(full);
        }
    }
}
