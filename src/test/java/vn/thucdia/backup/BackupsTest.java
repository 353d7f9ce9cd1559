package vn.thucdia.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.journal.Origin;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ledger.OpenLedger;

import static org.assertj.core.api.Assertions.assertThat;

/** Copies made by themselves: what they hold, what they leave behind when they are cut off, and when they are missed. */
class BackupsTest {

    private static final Instant DAY = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private OpenLedger open(Instant now) {
        return OpenLedger.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), List.of(), clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Backups backups(OpenLedger open, Instant now) {
        return new Backups(open.ledger(), open.folder(), clock(now), () -> new Contents(0, 0, 0));
    }

    private static void save(OpenLedger open, String text) {
        open.ledger().commit("note.edit", List.of(new Change("note", new UUID(3, 1), "text", text)));
    }

    @Test
    void theCopyThatIsPutBackIsNotThinnedByTheOneMadeBefore() {
        String first;
        try (OpenLedger open = open(DAY)) {
            save(open, "một");
            first = open.ledger().contentHash();
            assertThat(backups(open, DAY).bringUp(() -> false)).isTrue();
            assertThat(backups(open, DAY).bringUp(() -> false)).isFalse();
            save(open, "hai");
            Backups later = backups(open, DAY.plusSeconds(3600));
            later.restore(later.require("latest"));
        }
        try (OpenLedger open = open(DAY.plusSeconds(7200))) {
            assertThat(open.ledger().contentHash()).isEqualTo(first);
            assertThat(open.ledger().missing()).isEmpty();
            Backups backups = backups(open, DAY.plusSeconds(7200));
            assertThat(backups.heal()).isZero();
            assertThat(open.ledger().missing()).isEmpty();
            save(open, "ba");
            assertThat(backups.bringUp(() -> false)).isTrue();
            assertThat(backups.all()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aCopyThatIsCutOffIsNoneAndLeavesNothing() throws IOException {
        try (OpenLedger open = open(DAY)) {
            save(open, "một");
            Backups backups = backups(open, DAY);
            assertThat(backups.bringUp(() -> true)).isFalse();
            assertThat(backups.all()).isEmpty();
            Files.writeString(open.folder().backup().resolve("segments/half.tmp"), "half");
            backups.backup(Reason.ASKED);
            try (Stream<Path> files = Files.walk(open.folder().backup())) {
                assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
            }
            assertThat(backups.here().intact(backups.here().newest().orElseThrow())).isTrue();
        }
    }

    @Test
    void threeDaysWithoutACopyOfWhatWasSavedAreOverdueAndAHolidayIsNot() {
        try (OpenLedger open = open(DAY)) {
            assertThat(backups(open, DAY.plus(Duration.ofDays(30))).overdue()).isFalse();
            save(open, "một");
            assertThat(backups(open, DAY.plus(Duration.ofDays(2))).overdue()).isFalse();
            assertThat(backups(open, DAY.plus(Duration.ofDays(4))).overdue()).isTrue();
            backups(open, DAY).backup(Reason.ASKED);
            assertThat(backups(open, DAY.plus(Duration.ofDays(40))).overdue()).isFalse();
            save(open, "hai");
            assertThat(backups(open, DAY.plus(Duration.ofDays(40))).overdue()).isTrue();
        }
    }

    @Test
    void savingGoesOnWhileACopyIsMadeAndTheCopyIsOneMoment() {
        try (OpenLedger open = open(DAY)) {
            save(open, "một");
            CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 300; i++) {
                    save(open, "lúc " + i);
                }
            });
            int seconds = 0;
            do {
                Made made = backups(open, DAY.plusSeconds(seconds++)).backup(Reason.ASKED);
                assertThat(made.here().folder().intact(made.here().copy())).isTrue();
                Map<Origin, ?> chains = made.here().copy().chains();
                assertThat(chains).isNotEmpty();
            } while (!saving.isDone());
            saving.join();
            Backups last = backups(open, DAY.plusSeconds(seconds));
            last.backup(Reason.ASKED);
            assertThat(last.compare(last.require("latest")).away()).isZero();
        }
    }

    @Test
    void damageSinceTheLastCopyIsFoundByTheNextAndHealedBeforeItIsCopied() throws IOException {
        try (OpenLedger open = open(DAY)) {
            for (int i = 0; i < 20; i++) {
                save(open, "lần " + i);
            }
            String whole = open.ledger().contentHash();
            backups(open, DAY).backup(Reason.AFTER_WORK);
            Path segment;
            try (Stream<Path> files = Files.walk(open.folder().journal())) {
                segment = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            }
            byte[] bytes = Files.readAllBytes(segment);
            bytes[bytes.length / 2] ^= 2;
            Files.write(segment, bytes);
            Backups later = backups(open, DAY.plusSeconds(600));
            later.backup(Reason.AFTER_WORK);
            assertThat(open.ledger().contentHash()).isEqualTo(whole);
            assertThat(open.ledger().verify().sound()).isTrue();
            assertThat(open.ledger().verify().damages()).isEmpty();
            assertThat(later.compare(later.require("latest")).away()).isZero();
            save(open, "sau");
            assertThat(later.bringUp(() -> false)).isTrue();
        }
        try (OpenLedger open = open(DAY.plusSeconds(1200))) {
            assertThat(open.ledger().takeNotices()).isEmpty();
        }
    }

    @Test
    void aDamagedLedgerThatNothingHealsThinsNoBetterCopy() throws IOException {
        String good;
        try (OpenLedger open = open(DAY)) {
            for (int i = 0; i < 20; i++) {
                save(open, "lần " + i);
            }
            good = backups(open, DAY).backup(Reason.AFTER_WORK).here().copy().name();
            Path copies = open.folder().backup().resolve("segments");
            for (Path place : List.of(copies, open.folder().journal())) {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        byte[] bytes = Files.readAllBytes(file);
                        bytes[bytes.length / 2] ^= (byte) (place.equals(copies) ? 2 : 4);
                        Files.write(file, bytes);
                    }
                }
            }
            Backups later = backups(open, DAY.plusSeconds(600));
            Copy made = later.backup(Reason.AFTER_WORK).here().copy();
            assertThat(made.lacking()).isEqualTo(1);
            assertThat(later.here().copies()).extracting(Copy::name).contains(good);
        }
    }
}
