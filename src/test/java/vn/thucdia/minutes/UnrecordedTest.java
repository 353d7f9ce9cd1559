package vn.thucdia.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

class UnrecordedTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-13T07:32:00Z"), Formats.ZONE);

    @Test
    void unrecordedWordsOfTheVisitAreNamedByTheirPlacesAndThoseOfOthersAreNot(@TempDir Path temp) throws IOException {
        try (AppContext app = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), CLOCK)) {
            Visit visit = SampleVisit.record(app);
            VisitSnapshot snapshot = app.snapshots().of(visit.id(), java.util.Objects.requireNonNull(visit.date()));
            Path folder = Files.createDirectories(temp.resolve("unfinished"));
            Unrecorded unrecorded = new Unrecorded(Messages.in(Language.VI));
            assertThat(unrecorded.sentence(temp.resolve("nowhere"), snapshot)).isEmpty();
            Files.writeString(folder.resolve("01900000-0000-7000-8000-000000000000.field.json"), "{}");
            assertThat(unrecorded.sentence(folder, snapshot)).isEmpty();

            Files.writeString(folder.resolve(visit.id() + ".sites.json"), "{}");
            Files.writeString(folder.resolve(visit.id() + ".field.json"), "{}");
            Files.writeString(
                    folder.resolve("words." + snapshot.statements().getFirst().id() + ".session-text.json"), "{}");
            Files.writeString(
                    folder.resolve("words." + snapshot.indicators().getFirst().row().id() + ".figure-result.json"),
                    "{}");

            assertThat(unrecorded.sentence(folder, snapshot)).contains("Buổi làm việc, Chỉ tiêu, Thực địa");
        }
    }
}
