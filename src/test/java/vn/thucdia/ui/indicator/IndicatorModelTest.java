package vn.thucdia.ui.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Language;
import vn.thucdia.period.Period;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.indicator.IndicatorModel.Filter;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of the real visit without a toolkit. */
@SuppressWarnings("NullAway.Init")
class IndicatorModelTest {

    private static final String TEA = "Sản lượng chè búp tươi";
    private static final String FOREST = "Trồng rừng năm 2023";

    @TempDir
    Path temp;

    private TestDesk desk;
    private IndicatorModel model;
    private CellEditing editing;
    private RowSaving saving;
    private CellTexts texts;
    private InspectorModel inspector;
    private Visit visit;

    @BeforeEach
    void open() {
        desk = TestDesk.open(temp, Language.VI);
        visit = SampleVisit.record(desk.app());
        model = new IndicatorModel(desk.desk());
        saving = new RowSaving(model);
        texts = new CellTexts(desk.desk().messages(), desk.desk().formats());
        editing = new CellEditing(model, saving, texts);
        inspector = new InspectorModel(model, editing, saving,
                new Explanations(desk.desk().messages(), desk.desk().formats()));
        model.show(visit);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theTableSaysWhatIsKnownAndMarksWhatWasWorkedOut() {
        assertThat(model.countsProperty().get()).containsEntry(Filter.ALL, 6).containsEntry(Filter.EXCEEDED, 1)
                .containsEntry(Filter.TO_REVIEW, 3).containsEntry(Filter.MISSING, 3);
        assertThat(cell(TEA, GridColumn.SAME)).isEqualTo("2.300 ƒ");
        assertThat(cell(TEA, GridColumn.RESULT)).isEqualTo("ước 3.500");
        assertThat(cell(TEA, GridColumn.CHANGE)).isEqualTo("+1.200 (+52,2 % ƒ)");
        assertThat(cell(TEA, GridColumn.PLAN)).isEqualTo("—");
        assertThat(cell(FOREST, GridColumn.SHARE)).isEqualTo("125 %");
        GridRow.Line rank = lines().getLast();
        assertThat(texts.of(rank, GridColumn.UNIT).whole()).isEqualTo("hạng/8");
        assertThat(texts.of(rank, GridColumn.SAME).whole()).isEqualTo("1 năm 2021 ƒ");
        assertThat(texts.of(rank, GridColumn.CHANGE).whole()).isEqualTo("giữ hạng ƒ");
        model.filterProperty().set(Filter.EXCEEDED);
        assertThat(lines()).extracting(GridRow.Line::name).containsExactly(FOREST);
    }

    @Test
    void theReasonOfANumberIsToldInWordsAndAGrowthIsNotCalledARatio() {
        assertThat(inspector.why(line(TEA), GridColumn.SAME)).extracting(WhyLine::text).containsExactly(
                "Suy ra: ước 3.500 trừ mức tăng 1.200, theo", "Tăng 1.200 tấn, tăng 52,2 % so với cùng kỳ",
                "Số suy ra có dấu ƒ trên màn hình");
        at(TEA, GridColumn.CHANGE);
        editing.begin("60%");
        assertThat(editing.accept()).isTrue();
        assertThat(inspector.why(line(TEA), GridColumn.CHANGE)).anyMatch(why -> why.sign() == WhyLine.Sign.WARNING
                && why.text().contains("60 %") && why.text().contains("52,2 %"));
    }

    @Test
    void whatIsTypedIsPreviewedBeforeItIsTaken() {
        at(TEA, GridColumn.PLAN);
        editing.begin("7");
        editing.textProperty().set("7.000");
        assertThat(texts.of(inspector.previewed(line(TEA)), GridColumn.SHARE).whole()).isEqualTo("50 % ƒ");
        assertThat(cell(TEA, GridColumn.SHARE)).isEqualTo("—");
        editing.cancel();
        assertThat(cell(TEA, GridColumn.PLAN)).isEqualTo("—");
    }

    @Test
    void whoeverWatchesTheTableHearsOfItHoweverLongItIsOpen() {
        List<String> heard = new ArrayList<>();
        model.rows().subscribe(() -> heard.add("rows"));
        editing.drafts().subscribe(() -> heard.add("drafts"));
        System.gc();
        saving.flag(line(TEA));
        at(TEA, GridColumn.CHANGE);
        editing.begin("60%");
        assertThat(editing.accept()).isTrue();
        assertThat(heard).contains("rows", "drafts");
    }

    @Test
    void anotherPeriodTakesTheNumbersAlongInOneStep() {
        saving.period(line(TEA), new Period.Year(2023));
        assertThat(cell(TEA, GridColumn.RESULT)).isEqualTo("ước 3.500");
        assertThat(line(TEA).period()).isEqualTo(new Period.Year(2023));
        desk.app().ledger().undo();
        model.reload(() -> {});
        assertThat(line(TEA).row().period()).isNull();
        assertThat(cell(TEA, GridColumn.SAME)).isEqualTo("2.300 ƒ");
    }

    @Test
    void aNumberMayBecomeReportedAndItsSourceAnother() {
        inspector.kinds(line(TEA), GridColumn.RESULT).stream().filter(kind -> !kind.chosen()).findFirst()
                .map(InspectorModel.Kind::choose).orElseThrow().run();
        assertThat(cell(TEA, GridColumn.RESULT)).isEqualTo("3.500");
        var other = desk.app().visits().statements(visit.id()).getFirst();
        saving.source(line(TEA), other.id());
        assertThat(line(TEA).sourceCode()).isEqualTo("BLV·1");
        assertThat(line(TEA).figures()).allMatch(figure -> other.id().equals(figure.source()));
    }

    @Test
    void aSaveThatFailsLeavesTheTextInItsCell() {
        at(TEA, GridColumn.RESULT);
        editing.begin("4.000");
        // Nothing can be written any more.
        desk.app().close();
        editing.accept();
        CellEditing.Draft draft = Objects.requireNonNull(
                editing.shown(Objects.requireNonNull(model.cursorProperty().get())));
        assertThat(draft.text()).isEqualTo("4.000");
        assertThat(Objects.requireNonNull(draft.problem()).key()).isEqualTo("problem.figure.notsaved");
        assertThat(desk.errors().notices()).isNotEmpty();
    }

    private void at(String name, GridColumn column) {
        model.cursorProperty().set(new CellRef(line(name).id(), column));
    }

    private String cell(String name, GridColumn column) {
        return texts.of(line(name), column).whole();
    }

    private GridRow.Line line(String name) {
        return lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private List<GridRow.Line> lines() {
        return model.rows().stream().filter(GridRow.Line.class::isInstance).map(GridRow.Line.class::cast).toList();
    }
}
