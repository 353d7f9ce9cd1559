package vn.thucdia.genesis;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;

import static org.assertj.core.api.Assertions.assertThat;

class GenesisTest {

    @Test
    void thePublishedChainNeverChanges() {
        assertThat(Genesis.lines().getLast().hash())
                .isEqualTo("26eb1ba8a32d5f549524926731e078443b6e99a8dee53b5c107d9b941e0d1104");
    }

    @Test
    void aNewFolderHoldsAllUnitsSuccessionsAndIndicators(@TempDir Path temp) {
        DataFolder folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
        try (AppContext context = AppContext.open(folder, Clock.systemUTC())) {
            assertThat(context.places().units()).hasSize(153);
            assertThat(context.places().successions()).hasSize(106);
            assertThat(context.figures().catalogue()).hasSize(81);
            LocalDate visitDay = LocalDate.of(2023, 6, 13);
            assertThat(context.places().unitsOn(visitDay, UnitLevel.DISTRICT)).hasSize(8);
            assertThat(context.places().unitsOn(visitDay, UnitLevel.COMMUNE)).hasSize(106);
            assertThat(context.places().unitsOn(LocalDate.of(2025, 7, 1), UnitLevel.COMMUNE)).hasSize(38);
            assertThat(context.places().unitOn("110", visitDay)).map(AdminUnit::inSentence).contains("huyện Than Uyên");
            assertThat(context.ledger().verify().sound()).isTrue();
        }
    }
}
