package vn.thucdia.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ledger.OpenLedger;
import vn.thucdia.ledger.Verification;

import static org.assertj.core.api.Assertions.assertThat;

/** Ledgers written by earlier versions open as what they were: the sample visit with two imports, undone, redone and undone again. */
class OldLedgersTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @ParameterizedTest
    @CsvSource("ledger-format-1.zip, 84, 919, 588bebb6c9487a801fc6c56c3351851ee0d102b0a99e7904f7d46876c4c7d3cb")
    void aLedgerOfAnEarlierVersionHasTheSameContent(String archive, long changeSets, int records, String hash)
            throws IOException {
        unpack(archive);
        DataFolder folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
        try (OpenLedger open = OpenLedger.open(folder, Kinds.ALL, Clock.systemUTC())) {
            assertThat(open.damages()).isEmpty();
            Verification verification = open.ledger().verify();
            assertThat(verification.sound()).isTrue();
            assertThat(verification.changeSets()).isEqualTo(changeSets);
            assertThat(verification.records()).isEqualTo(records);
            assertThat(open.ledger().contentHash()).isEqualTo(hash);
        }
    }

    private void unpack(String archive) throws IOException {
        try (InputStream file = Objects.requireNonNull(OldLedgersTest.class.getResourceAsStream(archive));
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = temp.resolve("data").resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(zip, target);
            }
        }
    }
}
