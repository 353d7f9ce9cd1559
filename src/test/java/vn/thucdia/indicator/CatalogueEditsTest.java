package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.period.Period;
import vn.thucdia.period.PeriodType;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The catalogue of a new data folder, edited by the office. */
@SuppressWarnings("NullAway.Init")
class CatalogueEditsTest {

    @TempDir
    Path temp;

    private AppContext app;
    private CatalogueEdits edits;

    @BeforeEach
    void open() {
        app = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")),
                java.time.Clock.systemUTC());
        edits = new CatalogueEdits(app.ledger());
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void anEntryIsAddedOnceAndItsCodeIsItsKey() {
        Indicator cinnamon = Sample.indicator("LN09", "ha", Direction.HIGHER_BETTER, Accumulation.STOCK, "ABS");
        edits.add(cinnamon);
        assertThat(app.figures().indicator(Indicator.idOf("LN09"))).isPresent();
        assertThatThrownBy(() -> edits.add(cinnamon)).isInstanceOf(Problem.class);
        app.ledger().undo();
        assertThat(app.figures().indicator(Indicator.idOf("LN09"))).isEmpty();
    }

    @Test
    void aRetiredEntryKeepsItsFiguresAndMayComeBack() {
        Indicator tea = entry("NN01");
        edits.retire(tea, true);
        assertThat(entry("NN01").retired()).isTrue();
        edits.retire(entry("NN01"), false);
        assertThat(entry("NN01")).isEqualTo(tea);
    }

    @Test
    void twoEntriesOfOneMeasureAreMergedButNeverInACircle() {
        edits.merge(entry("NN02"), entry("NN03"));
        assertThat(entry("NN02").mergedInto()).isEqualTo(entry("NN03").id());
        assertThat(entry("NN02").retired()).isTrue();
        assertThatThrownBy(() -> edits.merge(entry("NN03"), entry("NN02"))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> edits.merge(entry("NN01"), entry("NN03"))).isInstanceOf(Problem.class);
        assertThat(app.ledger().undo()).isPresent();
        assertThat(entry("NN02").mergedInto()).isNull();
    }

    @Test
    void figuresOfAMergedEntryAreReadUnderTheOther() {
        Id<AdminUnit> unit = app.places().province().orElseThrow().id();
        app.figures().record(List.of(Figure.of(Indicator.idOf("NN02"), unit, new Period.Year(2022), FigureKind.RESULT,
                FigureStatus.FINAL, BigDecimal.TEN)));
        assertThat(app.figures().of(Indicator.idOf("NN03"), unit)).isEmpty();
        edits.merge(entry("NN02"), entry("NN03"));
        assertThat(app.figures().of(Indicator.idOf("NN03"), unit)).hasSize(1);
        assertThat(app.figures().of(Indicator.idOf("NN02"), unit)).hasSize(1);
    }

    @Test
    void theDayOfClosingIsSetForOneEntryAndChangedInPlace() {
        Id<Indicator> id = Indicator.idOf("DT02");
        edits.cutOff(CutOff.of(id, PeriodType.HALF, 6, 15, "Văn bản 1"));
        edits.cutOff(CutOff.of(id, PeriodType.HALF, 6, 14, "NĐ 09/2019/NĐ-CP Điều 12"));
        assertThat(edits.cutOffs(id)).singleElement()
                .satisfies(rule -> assertThat(rule.dayIn(2023, 6)).isEqualTo(LocalDate.of(2023, 6, 14)));
        edits.removeCutOff(CutOff.idOf(id, PeriodType.HALF));
        assertThat(edits.cutOffs(id)).isEmpty();
        edits.cutOff(CutOff.of(id, PeriodType.HALF, 6, 15, ""));
        assertThat(edits.cutOffs(id)).hasSize(1);
    }

    @Test
    void aSectorIsAddedRenamedAndMoved() {
        Sector forest = app.places().addSector("Lâm sản ngoài gỗ", "Non-timber products", null);
        Sector parent = app.places().sectors().getFirst();
        app.places().editSector(forest,
                new Sector(forest.id(), forest.code(), "Dược liệu", forest.nameEn(), parent.id(), 9));
        assertThat(app.places().sector(forest.id())).hasValueSatisfying(sector -> {
            assertThat(sector.nameVi()).isEqualTo("Dược liệu");
            assertThat(sector.parent()).isEqualTo(parent.id());
        });
        app.places().removeSector(forest.id());
        assertThat(app.places().sector(forest.id())).isEmpty();
    }

    private Indicator entry(String code) {
        return app.figures().indicator(Indicator.idOf(code)).orElseThrow();
    }
}
