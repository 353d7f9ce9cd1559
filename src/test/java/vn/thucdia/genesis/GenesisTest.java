package vn.thucdia.genesis;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.app.Kinds;
import vn.thucdia.indicator.Figures;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.journal.Origin;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ledger.OpenLedger;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;

import static org.assertj.core.api.Assertions.assertThat;

class GenesisTest {

    @Test
    void thePublishedChainNeverChanges() {
        assertThat(Genesis.lines().get(4).hash())
                .isEqualTo("26eb1ba8a32d5f549524926731e078443b6e99a8dee53b5c107d9b941e0d1104");
        assertThat(Genesis.lines().get(7).hash())
                .isEqualTo("d2de9edf37ae183c0241ffdf58fe30ac2cf03b304b99b86d0281468048ae79ba");
    }

    @Test
    void aFolderFromBeforeGetsTheLaterParts(@TempDir Path temp) {
        DataFolder folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
        try (OpenLedger open = OpenLedger.open(folder, Kinds.ALL, Clock.systemUTC())) {
            open.ledger().receive(Origin.GENESIS, Genesis.lines().subList(0, 5));
            assertThat(new Figures(open.ledger()).catalogue()).hasSize(81);
        }
        try (AppContext context = AppContext.open(folder, Clock.systemUTC())) {
            assertThat(context.figures().catalogue()).hasSize(91);
            assertThat(context.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void aNewFolderHoldsAllUnitsSuccessionsAndIndicators(@TempDir Path temp) {
        DataFolder folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
        try (AppContext context = AppContext.open(folder, Clock.systemUTC())) {
            assertThat(context.places().units()).hasSize(153);
            assertThat(context.places().successions()).hasSize(106);
            assertThat(context.figures().catalogue()).hasSize(91);
            assertThat(context.figures().cutOffs()).hasSize(4)
                    .allSatisfy(rule -> assertThat(rule.source()).contains("09/2019/NĐ-CP"));
            assertThat(context.figures().indicator(Indicator.idOf("DT03")).orElseThrow().numerator())
                    .isEqualTo(Indicator.idOf("DT02"));
            assertThat(context.figures().indicator(Indicator.idOf("KT09")).orElseThrow().parent())
                    .isEqualTo(Indicator.idOf("KT01"));
            LocalDate visitDay = LocalDate.of(2023, 6, 13);
            assertThat(context.places().unitsOn(visitDay, UnitLevel.DISTRICT)).hasSize(8);
            assertThat(context.places().unitsOn(visitDay, UnitLevel.COMMUNE)).hasSize(106);
            assertThat(context.places().unitsOn(LocalDate.of(2025, 7, 1), UnitLevel.COMMUNE)).hasSize(38);
            assertThat(context.places().unitOn("110", visitDay)).map(AdminUnit::inSentence).contains("huyện Than Uyên");
            assertThat(context.ledger().verify().sound()).isTrue();
        }
    }
}
