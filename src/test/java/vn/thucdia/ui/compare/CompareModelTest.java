package vn.thucdia.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.chart.Chart;
import vn.thucdia.chart.DataTable;
import vn.thucdia.chart.Page;
import vn.thucdia.chart.Plot;
import vn.thucdia.chart.Role;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.report.ComparisonReport.View;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.ModelDesk;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** What is chosen, and what charts and table say of it, without a toolkit. */
@SuppressWarnings("NullAway.Init")
class CompareModelTest {

    @TempDir
    Path temp;

    private ModelDesk desk;
    private CompareModel model;
    private CompareData data;

    @BeforeEach
    void open() {
        desk = new ModelDesk(temp);
        model = new CompareModel(desk.desk());
        data = new CompareData(desk.app());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Page page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    private Chart chart(String title) {
        return page().charts().stream().filter(chart -> chart.title().contains(title)).findFirst().orElseThrow();
    }

    private String cell(String row, String column) {
        DataTable twin = page().twin();
        int at = twin.columns().stream().map(DataTable.Column::title).toList().indexOf(column);
        return twin.rows().stream().filter(cells -> cells.stream().anyMatch(cell -> cell.main().contains(row)))
                .findFirst().orElseThrow().get(at).whole().replace('\u00a0', ' ');
    }

    private void openSample() {
        Visit visit = SampleVisit.record(desk.app());
        model.open(Objects.requireNonNull(visit.unit()), new Period.Half(2023, 1),
                List.of(Indicator.idOf("NN01"), Indicator.idOf("LN01"), Indicator.idOf("CC01")));
    }

    @Test
    void theRealVisitComparesTeaByHalvesForestByPlanAndRanksByYears() {
        openSample();
        assertThat(page().charts()).extracting(Chart::title).containsExactlyInAnyOrder("Sản lượng chè búp tươi",
                "Diện tích trồng rừng mới", "Xếp hạng chỉ số cải cách hành chính (PAR INDEX)");
        assertThat(cell("chè", "Kỳ trước")).isEqualTo("2.300 ƒ (6 tháng 2022, suy ra)");
        assertThat(cell("chè", "Kỳ này")).isEqualTo("3.500 (6 tháng 2023, ước)");
        assertThat(cell("chè", "Chênh lệch")).isEqualTo("+1.200 so kỳ trước");
        assertThat(cell("chè", "Tăng, giảm")).isEqualTo("+52,2 %");
        assertThat(cell("chè", "So kỳ trước")).isEqualTo("152,2 %");
        assertThat(cell("chè", "% kế hoạch")).isEqualTo("—");
        assertThat(cell("trồng rừng", "% kế hoạch")).isEqualTo("125 %");
        assertThat(cell("trồng rừng", "Chênh lệch")).isEqualTo("+25 so kế hoạch");
        assertThat(cell("Xếp hạng", "Tăng, giảm")).isEqualTo("Giữ hạng");
        assertThat(chart("chè").notes()).containsExactly("ƒ 6 tháng 2022: 3.500 - 1.200");
        assertThat(chart("chè").unit()).isEqualTo("tấn");
    }

    @Test
    void rolesTellPreviousPlanAndCurrentApartAndRanksStandUpsideDown() {
        openSample();
        assertThat(((Plot.Columns) chart("trồng rừng").plot()).bars()).extracting(Plot.Bar::role, Plot.Bar::printed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Role.PREVIOUS, "—"),
                        org.assertj.core.groups.Tuple.tuple(Role.PLAN, "100"),
                        org.assertj.core.groups.Tuple.tuple(Role.CURRENT, "125"));
        Plot.Places places = (Plot.Places) chart("Xếp hạng").plot();
        assertThat(places.outOf()).isEqualTo(8);
        assertThat(places.points()).extracting(Plot.Bar::printed).containsExactly("Hạng 1\u00a0ƒ", "Hạng 1");
        model.plansProperty().set(false);
        assertThat(((Plot.Columns) chart("trồng rừng").plot()).bars()).noneMatch(bar -> bar.role() == Role.PLAN);
    }

    @Test
    void sharesOfPlansHaveTheirMarkAtAHundredAndSayWhereThereIsNoPlan() {
        openSample();
        model.viewProperty().set(View.SHARES);
        Plot.Rows rows = (Plot.Rows) page().charts().getFirst().plot();
        assertThat(rows.mark()).isEqualByComparingTo("100");
        assertThat(rows.rows()).extracting(row -> row.bars().getFirst().printed())
                .containsExactlyInAnyOrder("125 %", "—");
        assertThat(rows.rows()).extracting(Plot.Row::below).contains("125 / 100 ha", "Chưa có kế hoạch");
        model.viewProperty().set(View.TABLE);
        assertThat(page().charts()).isEmpty();
        assertThat(page().twin().rows()).hasSize(3);
    }

    @Test
    void whatHasNoFiguresIsGreyAndSearchesLeaveOutAccents() {
        openSample();
        assertThat(model.indicators()).hasSize(3).allMatch(Option::offered);
        assertThat(model.bareIndicators()).isGreaterThan(80);
        model.allIndicatorsProperty().set(true);
        assertThat(model.indicators()).hasSize(3 + model.bareIndicators());
        assertThat(model.indicators().getLast().detail()).isEqualTo("Chưa có số liệu");
        model.allIndicatorsProperty().set(false);
        model.indicatorWordsProperty().set("che bup");
        assertThat(model.indicators()).extracting(Option::label).allMatch(label -> label.contains("chè búp"));
        assertThat(model.units()).extracting(Option::label).contains("Huyện Than Uyên");
        assertThat(model.hiddenUnits()).isGreaterThan(100);
        model.unitWordsProperty().set("muong te");
        assertThat(model.units()).extracting(Option::detail).anyMatch(detail -> detail.startsWith("Từ 1/7/2025"))
                .anyMatch(detail -> detail.startsWith("Đến 30/6/2025"));
    }

    @Test
    void tickingChangesThePageAndNothingTickedLeavesNone() {
        openSample();
        Indicator tea = desk.app().figures().indicator(Indicator.idOf("NN01")).orElseThrow();
        model.toggle(tea);
        assertThat(page().charts()).noneMatch(chart -> chart.title().contains("chè"));
        model.choose(new Choice(Set.of(), model.choice().units(), model.choice().periods()));
        assertThat(model.pageProperty().get()).isNull();
    }

    @Test
    void fiveYearsGetATrendThroughWhatIsKnown() {
        data.years();
        model.choose(data.choice(Set.of("NN01", "NS01"), List.of("110@2023"), List.of("2023")));
        model.apply(Preset.FIVE_YEARS);
        assertThat(model.choice().periods()).hasSize(5).contains(new Period.Year(2019), new Period.Year(2023));
        Plot.Columns budget = (Plot.Columns) chart("Thu ngân sách").plot();
        assertThat(budget.trend()).isTrue();
        assertThat(budget.bars()).extracting(Plot.Bar::below).contains("Chưa có số liệu", "Ước");
        assertThat(((Plot.Columns) chart("chè").plot()).bars()).hasSize(6);
    }

    @Test
    void allUnitsAreRankedBestFirstAndThoseWithoutAFigureLast() {
        data.districts();
        model.choose(data.choice(Set.of("NN01"), List.of("110@2023"), List.of("2023-H1")));
        model.apply(Preset.ALL_UNITS);
        Plot.Rows ranked = (Plot.Rows) chart("chè").plot();
        assertThat(ranked.rows()).extracting(Plot.Row::label).hasSize(8).startsWith("Huyện Phong Thổ")
                .endsWith("Huyện Sìn Hồ");
        assertThat(ranked.rows().getLast().below()).isEqualTo("Chưa có số liệu");
    }

    @Test
    void aCommuneOfTodayIsComparedWithTheSumOfThoseItWasMadeOf() {
        data.reorganised();
        model.choose(data.choice(Set.of("NN01", "CC01"), List.of("03637@2026"), List.of("2024", "2026")));
        assertThat(cell("chè", "Năm 2024")).isEqualTo("1.990 ƒ (Cộng địa phương)");
        assertThat(chart("chè").notes()).singleElement().asString().startsWith("ƒ Năm 2024: cộng 4 địa phương: ")
                .contains("Mường Kim", "Pha Mu", "Tà Hừa", "Tà Mung");
        assertThat(cell("Xếp hạng", "Năm 2024")).isEqualTo("— (Không so sánh được: thứ hạng của địa phương cũ)");
    }

    @Test
    void columnsThatSayNothingAreLeftOutAndRowsStandUnderTheirIndicatorInTheOrderOfTheChart() {
        data.districts();
        model.choose(data.choice(Set.of("NN01"), CompareData.DISTRICTS, List.of("2022-H1", "2023-H1")));
        DataTable twin = page().twin();
        assertThat(twin.columns()).extracting(DataTable.Column::title).containsExactly("Chỉ tiêu", "ĐVT", "Địa phương",
                "6 tháng 2022", "6 tháng 2023", "Chênh lệch", "Tăng, giảm", "So kỳ trước");
        assertThat(twin.groups()).singleElement().satisfies(group -> {
            assertThat(group.heading()).isEqualTo("Sản lượng chè búp tươi · tấn");
            assertThat(group.rows()).hasSize(8);
        });
        List<String> drawn = ((Plot.Rows) chart("chè").plot()).rows().stream().map(Plot.Row::label).toList();
        assertThat(twin.rows()).extracting(row -> row.get(2).main()).isEqualTo(drawn);
        assertThat(model.brief(page()).columns()).extracting(DataTable.Column::title).contains("6T/2022", "6T/2023");
    }

    @Test
    void severalGiversOfAPlanAreEachNamed() {
        data.add("NN01", "110@2023", "2023", FigureKind.RESULT, FigureStatus.FINAL, "5500");
        data.add("NN01", "110@2023", "2023", FigureKind.PLAN, null, "5000");
        data.save();
        desk.app().figures().record(List.of(vn.thucdia.indicator.Figure
                .of(Indicator.idOf("NN01"),
                        data.choice(Set.of(), List.of("110@2023"), List.of()).units().iterator().next(),
                        new Period.Year(2023), FigureKind.PLAN, null, new java.math.BigDecimal("6000"))
                .withGiver("HĐND huyện")));
        model.choose(data.choice(Set.of("NN01"), List.of("110@2023"), List.of("2023")));
        assertThat(cell("chè", "% kế hoạch")).contains("110 %", "HĐND huyện 91,7 %");
        model.viewProperty().set(View.SHARES);
        assertThat(((Plot.Rows) page().charts().getFirst().plot()).rows()).hasSize(2)
                .anyMatch(row -> row.label().contains("HĐND huyện giao"));
    }

    @Test
    void theFirstOpeningShowsSomethingAndAnEmptyFolderNothing() {
        model.reload();
        assertThat(model.pageProperty().get()).isNull();
        assertThat(model.units()).isEmpty();
        SampleVisit.record(desk.app());
        model.reload();
        assertThat(page().subtitle()).startsWith("Huyện Than Uyên, ");
        assertThat(page().charts()).isNotEmpty();
    }
}
