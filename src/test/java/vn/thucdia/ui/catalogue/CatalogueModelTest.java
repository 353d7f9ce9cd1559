package vn.thucdia.ui.catalogue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.indicator.Frequency;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.language.Language;
import vn.thucdia.period.PeriodType;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.catalogue.CatalogueRow.OfIndicator;
import vn.thucdia.ui.catalogue.CatalogueRow.OfSector;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue of a new data folder without a toolkit. */
@SuppressWarnings("NullAway.Init")
class CatalogueModelTest {

    @TempDir
    Path temp;

    private TestDesk desk;
    private CatalogueModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.open(temp, Language.VI);
        model = new CatalogueModel(desk.desk());
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyIndicatorStandsBelowItsSectorAndIsFoundWithoutAccents() {
        assertThat(codes()).hasSameSizeAs(desk.app().figures().catalogue());
        model.searchProperty().set("che bup");
        assertThat(codes()).containsExactly("NN01");
        assertThat(model.rows().getFirst()).isInstanceOf(OfSector.class);
    }

    @Test
    void howOftenSomethingIsReportedIsKeptInSignsAndThoseOfOthersStay() {
        assertThat(Frequency.parse("Q,6T,N").periods()).containsExactlyInAnyOrder(PeriodType.QUARTER, PeriodType.HALF,
                PeriodType.YEAR);
        desk.app().figures().catalogue()
                .forEach(entry -> assertThat(Frequency.parse(entry.reporting().frequency().toString()))
                        .isEqualTo(entry.reporting().frequency()));
        assertThat(Frequency.parse("N, tuần,T").toString()).isEqualTo("T,N,tuần");
        assertThat(Frequency.parse("").toString()).isEmpty();
    }

    @Test
    void aRetiredEntryStaysInTheListAndIsNotOfferedAnyMore() {
        Indicator tea = desk.app().figures().indicator(Indicator.idOf("NN01")).orElseThrow();
        model.retire(tea);
        assertThat(codes()).contains("NN01");
        assertThat(model.offered()).extracting(Indicator::code).doesNotContain("NN01");
        assertThat(model.chosenProperty().get()).isInstanceOfSatisfying(OfIndicator.class,
                row -> assertThat(row.indicator().retired()).isTrue());
    }

    @Test
    void anEmptySectorIsAddedMovedUpAndTakenAway() {
        model.addSector("Chuyển đổi số cấp xã", "", null);
        OfSector added = (OfSector) Objects.requireNonNull(model.chosenProperty().get());
        assertThat(added.entries()).isZero();
        List<Sector> before = branches();
        model.moveSector(added.sector(), -1);
        assertThat(branches().indexOf(find(added.sector()))).isEqualTo(before.indexOf(added.sector()) - 1);
        model.removeSector(find(added.sector()));
        assertThat(branches()).noneMatch(each -> each.id().equals(added.sector().id()));
    }

    @Test
    void whatCannotBeDoneIsSaidAndChangesNothing() {
        Indicator tea = desk.app().figures().indicator(Indicator.idOf("NN01")).orElseThrow();
        Indicator area = desk.app().figures().indicator(Indicator.idOf("NN02")).orElseThrow();
        model.merge(tea, area);
        assertThat(desk.errors().notices()).anyMatch(notice -> notice.sentence().contains("đơn vị tính"));
        assertThat(desk.app().figures().indicator(tea.id())).hasValue(tea);
    }

    @Test
    void theThresholdsOfAPlanAreSetForOneOrForAllAndTakenBack() {
        Indicator tea = desk.app().figures().indicator(Indicator.idOf("NN01")).orElseThrow();
        Indicator area = desk.app().figures().indicator(Indicator.idOf("NN02")).orElseThrow();
        model.pace(PaceRule.of(tea.id(), new BigDecimal("95"), new BigDecimal("80"), 3, "Công văn 12/UBND"), tea);
        assertThat(model.pace(tea).hard()).isEqualByComparingTo("80");
        assertThat(model.pace(area).hard()).isEqualByComparingTo("70");
        model.pace(PaceRule.of(null, new BigDecimal("90"), new BigDecimal("60"), 3, "Công văn 13/UBND"), area);
        assertThat(model.pace(area).hard()).isEqualByComparingTo("60");
        model.removePace(tea);
        assertThat(model.pace(tea).hard()).isEqualByComparingTo("60");
        model.pace(PaceRule.of(tea.id(), new BigDecimal("50"), new BigDecimal("80"), 3, "Sai"), tea);
        assertThat(desk.errors().notices()).isNotEmpty();
        assertThat(model.pace(tea).hard()).isEqualByComparingTo("60");
    }

    private Sector find(Sector sector) {
        return Objects.requireNonNull(model.sector(sector.id()));
    }

    private List<Sector> branches() {
        return model.rows().stream().filter(OfSector.class::isInstance).map(OfSector.class::cast)
                .filter(row -> row.depth() == 0).map(OfSector::sector).toList();
    }

    private List<String> codes() {
        return model.rows().stream().filter(OfIndicator.class::isInstance).map(OfIndicator.class::cast)
                .map(row -> row.indicator().code()).toList();
    }
}
