package vn.thucdia.ui.indicator;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.language.Language;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Blocks of cells on their way into the table and out of it, without a toolkit. */
@SuppressWarnings("NullAway.Init")
class PastingTest {

    private static final String TEA = "Sản lượng chè búp tươi";

    @TempDir
    Path temp;

    private TestDesk desk;
    private IndicatorModel model;
    private CellEditing editing;
    private Pasting pasting;
    private Visit visit;

    @BeforeEach
    void open() {
        desk = TestDesk.open(temp, Language.VI);
        visit = SampleVisit.record(desk.app());
        model = new IndicatorModel(desk.desk());
        RowSaving saving = new RowSaving(model);
        CellTexts texts = new CellTexts(desk.desk().messages(), desk.desk().formats());
        editing = new CellEditing(model, saving, texts);
        pasting = new Pasting(model, editing, texts);
        model.show(visit);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aBlockFillsRowsAndColumnsFromTheCursorAsOneStep() {
        at(TEA, GridColumn.PLAN);
        taken("7.000\t2.400\t3.600\n110\t90\t126\n");
        assertThat(value("NN01", FigureKind.PLAN)).isEqualTo("7000");
        assertThat(value("NN01", FigureKind.SAME_PERIOD)).isEqualTo("2400");
        assertThat(value("LN01", FigureKind.PLAN)).isEqualTo("110");
        assertThat(value("LN01", FigureKind.RESULT)).isEqualTo("126");
        desk.app().ledger().undo();
        assertThat(figures("NN01")).noneMatch(figure -> figure.kind() == FigureKind.PLAN);
        assertThat(value("LN01", FigureKind.PLAN)).isEqualTo("100");
    }

    @Test
    void whatIsNotCertainWaitsInItsCellWithItsReason() {
        at(TEA, GridColumn.PLAN);
        taken("7,000\tabc\t125/100\n110");
        assertThat(editing.drafts()).hasSize(3);
        assertThat(draft(TEA, GridColumn.PLAN).choices()).hasSize(2);
        assertThat(Objects.requireNonNull(draft(TEA, GridColumn.SAME).problem()).key())
                .isEqualTo("problem.number.unread");
        assertThat(figures("NN01")).noneMatch(figure -> figure.kind() == FigureKind.PLAN);
        assertThat(value("LN01", FigureKind.PLAN)).isEqualTo("110");
        at(TEA, GridColumn.PLAN);
        assertThat(editing.choose(2)).isTrue();
        assertThat(value("NN01", FigureKind.PLAN)).isEqualTo("7000");
    }

    @Test
    void namesAndCodesFindTheirRowsAndAddThoseThatAreMissing() {
        at(TEA, GridColumn.RESULT);
        taken("""
                Chỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tGhi chú
                1. Trồng rừng mới\tha\t120\t126\t
                XH01\t%\t\t20,5\t
                A. Nông nghiệp\t\t\t\t
                Sản lượng chè búp tươi (tấn)\ttấn\t7.000\t3.600\ttheo biểu 2
                Chỉ tiêu lạ\tkm\t5\t6\t
                """);
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3600");
        assertThat(value("XH01", FigureKind.RESULT)).isEqualTo("20.5");
        assertThat(desk.app().visits().indicators(visit.id())).hasSize(7);
        assertThat(pasting.left()).extracting(left -> left.problem().key()).containsExactlyInAnyOrder(
                "indicator.paste.heading", "indicator.paste.unknown", "indicator.paste.unknown");
        assertThat(pasting.leftText()).contains("Chỉ tiêu lạ\tkm\t5\t6").contains("theo biểu 2");
        desk.app().ledger().undo();
        assertThat(desk.app().visits().indicators(visit.id())).hasSize(6);
    }

    @Test
    void whatHasNoPlaceIsKeptAndSaid() {
        model.cursorProperty().set(new CellRef(lines().getLast().id(), GridColumn.CHANGE));
        taken("1\t5\n2");
        assertThat(pasting.left()).extracting(left -> left.problem().key())
                .containsExactly("indicator.paste.beyond", "indicator.paste.below");
    }

    @Test
    void aBlockThatBeginsWithNamesIsNeverShiftedByTheCursor() {
        String block = "Sản lượng chè búp tươi\ttấn\t4.000\t3.850\t4.100\nTrồng rừng năm 2023\tha\t120\t100\t126\n";
        for (GridColumn column : GridColumn.values()) {
            model.cursorProperty().set(new CellRef(null, column));
            taken(block);
            assertThat(value("NN01", FigureKind.PLAN)).isEqualTo("4000");
            assertThat(value("NN01", FigureKind.SAME_PERIOD)).isEqualTo("3850");
            assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("4100");
            assertThat(figures("NN01")).noneMatch(figure -> figure.kind() == FigureKind.PLAN_SHARE);
            assertThat(editing.drafts()).isEmpty();
            desk.app().ledger().undo();
            model.reload(() -> {});
        }
    }

    @Test
    void numbersOfLinesBeforeTheNamesAreNoFigures() {
        taken("1\tSản lượng chè búp tươi\ttấn\t4.000\n2\tTrồng rừng năm 2023\tha\t120\n");
        assertThat(pasting.left()).isEmpty();
        assertThat(value("LN01", FigureKind.RESULT)).isEqualTo("120");
    }

    @Test
    void nothingIsWrittenBeforeTheBlockIsTaken() {
        pasting.paste("Sản lượng chè búp tươi\ttấn\t4.000\t3.000\nChỉ tiêu lạ\ttấn\t1\t2\n");
        PastePlan offered = Objects.requireNonNull(pasting.offeredProperty().get());
        assertThat(PasteStrip.words(offered, desk.desk().messages())).isEqualTo("1 dòng khớp theo tên"
                + " · 1 chỗ chưa khớp, giữ lại để xử lý · Cột số: Kế hoạch → Cùng kỳ · ĐVT đã đối chiếu");
        assertThat(figures("NN01")).noneMatch(figure -> figure.kind() == FigureKind.PLAN);
        pasting.drop();
        assertThat(pasting.offeredProperty().get()).isNull();
        assertThat(pasting.left()).isEmpty();
        assertThat(desk.app().ledger().nextUndo()).isNotEqualTo(java.util.Optional.of("indicator.paste"));
    }

    @Test
    void aNumberFarFromAllThatIsKnownWaitsForALookAndIsKeptOrDropped() {
        at(TEA, GridColumn.RESULT);
        taken("350.000\n1.260");
        assertThat(Objects.requireNonNull(draft(TEA, GridColumn.RESULT).problem()).key())
                .isEqualTo("problem.figure.doubt.against_recorded");
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3500");
        assertThat(editing.choose(2)).isTrue();
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3500");
        at("Trồng rừng năm 2023", GridColumn.RESULT);
        assertThat(draft("Trồng rừng năm 2023", GridColumn.RESULT).choices()).hasSize(2);
        assertThat(editing.choose(1)).isTrue();
        assertThat(value("LN01", FigureKind.RESULT)).isEqualTo("1260");
        assertThat(editing.drafts()).isEmpty();
    }

    @Test
    void aShareThatCannotBeOneIsAskedAbout() {
        at(TEA, GridColumn.SHARE);
        taken("3.850\n101");
        assertThat(Objects.requireNonNull(draft(TEA, GridColumn.SHARE).problem()).key())
                .isEqualTo("problem.figure.doubt.outside_hundred");
        assertThat(value("LN01", FigureKind.PLAN_SHARE)).isEqualTo("101");
    }

    @Test
    void aNumberInAnotherUnitIsNeverTakenSilently() {
        String block = "Chỉ tiêu\tĐVT\tThực hiện\n" + TEA + "\tKG\t3.600.000\n";
        pasting.paste(block);
        PastePlan plan = Objects.requireNonNull(pasting.offeredProperty().get());
        assertThat(PasteStrip.question(plan.units(), desk.desk().messages()))
                .isEqualTo("ĐVT trong bảng dán là KG, chỉ tiêu ghi theo tấn.");
        assertThat(plan.units().found().getFirst().example()).isEqualByComparingTo("3600");
        pasting.take();
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3500");
        assertThat(draft(TEA, GridColumn.RESULT).text()).isEqualTo("3.600.000 KG");
        assertThat(draft(TEA, GridColumn.RESULT).choices()).hasSize(2);
        pasting.paste(block);
        pasting.answer(PastedUnits.Answer.CONVERT);
        pasting.take();
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3600");
    }

    @Test
    void aUnitOfAnotherThingWaitsForALook() {
        taken("Chỉ tiêu\tĐVT\tThực hiện\n" + TEA + "\tha\t3.600\n");
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3500");
        assertThat(Objects.requireNonNull(draft(TEA, GridColumn.RESULT).problem()).key())
                .isEqualTo("problem.figure.pastedunit");
    }

    @Test
    void whatThePasteLeftGoesWithItWhenItIsTakenBackAndComesBackWithIt() {
        taken("Sản lượng chè búp tươi\t4.000\tkhông rõ\nChỉ tiêu lạ\t1\t2\n");
        assertThat(editing.drafts()).hasSize(1);
        assertThat(pasting.left()).hasSize(1);
        desk.app().ledger().undo();
        model.reload(() -> {});
        assertThat(editing.drafts()).isEmpty();
        assertThat(pasting.left()).isEmpty();
        desk.app().ledger().redo();
        model.reload(() -> {});
        assertThat(editing.drafts()).hasSize(1);
        assertThat(pasting.left()).hasSize(1);
    }

    @Test
    void aRowWithAnUnknownNameBecomesANewIndicatorWithItsFigures() {
        taken("Chỉ tiêu\tĐVT\tThực hiện\nSản lượng chè búp tươi\ttấn\t3.600\nDiện tích lúa nương\tha\t250\n");
        PastePlan.Left row = pasting.left().getFirst();
        Indicator fresh = model.newlyNamed(row.name(), row.measure());
        assertThat(fresh.unitOfMeasure()).isEqualTo("ha");
        pasting.place(row, fresh);
        pasting.take();
        assertThat(pasting.left()).isEmpty();
        assertThat(value(fresh.code(), FigureKind.RESULT)).isEqualTo("250");
        assertThat(line("Diện tích lúa nương").indicator()).isEqualTo(fresh);
    }

    @Test
    void aRowOfNearlyAKnownNameIsOfferedThatAndAllNewOnesAreAddedAtOnce() {
        taken("Chỉ tiêu\tĐVT\tThực hiện\nDiện tích lúa nương\tha\t250\nSố nhà lán\tnhà\t12\n"
                + "Sản lượng búp chè tươi\ttấn\t3.600\n");
        assertThat(pasting.left()).hasSize(3);
        assertThat(model.near("Sản lượng búp chè tươi").orElseThrow().code()).isEqualTo("NN01");
        assertThat(model.near("Diện tích lúa nương")).isEmpty();
        List<PastePlan.Left> fresh = pasting.left().stream().filter(row -> model.near(row.name()).isEmpty()).toList();
        pasting.makeAll(fresh);
        assertThat(pasting.left()).hasSize(1);
        pasting.drop();
        assertThat(pasting.left()).hasSize(3);
        pasting.makeAll(fresh);
        pasting.take();
        assertThat(pasting.left()).extracting(PastePlan.Left::name).containsExactly("Sản lượng búp chè tươi");
        assertThat(value(line("Diện tích lúa nương").indicator().code(), FigureKind.RESULT)).isEqualTo("250");
        assertThat(value(line("Số nhà lán").indicator().code(), FigureKind.RESULT)).isEqualTo("12");
    }

    @Test
    void aUnitBehindTheNameIsComparedAsThatOfAColumn() {
        taken("Chỉ tiêu\tThực hiện\nSản lượng chè búp tươi (tạ)\t36.000\n");
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3500");
        assertThat(editing.drafts()).hasSize(1);
        taken("Chỉ tiêu\tThực hiện\nSản lượng chè búp tươi (tấn)\t3.600\n");
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3600");
    }

    @Test
    void aBlockOfNothingButUnknownRowsIsNotSaidToBePasted() {
        taken("Chỉ tiêu\tThực hiện\nDiện tích lúa nương\t250\n");
        assertThat(desk.desk().shell().saveStateProperty().get()).hasToString(
                "Said[sentence=1 dòng chưa có chỗ trong bảng, chưa dán.]");
    }

    @Test
    void theTableCopiedAndPastedBackChangesNothing() {
        List<Figure> before = figures("NN01");
        String table = pasting.table();
        assertThat(table).startsWith("Chỉ tiêu\tĐVT\tKế hoạch").contains(TEA + "\ttấn\t\t2.300 ƒ\tước 3.500");
        taken(table);
        assertThat(pasting.left()).isEmpty();
        assertThat(figures("NN01").stream().map(Figure::value)).isEqualTo(before.stream().map(Figure::value).toList());
        assertThat(figures("NN01").stream().map(Figure::kind)).isEqualTo(before.stream().map(Figure::kind).toList());
    }

    @Test
    void theCellAboveIsCopiedAsItWasTyped() {
        at("Trồng rừng năm 2023", GridColumn.RESULT);
        pasting.copyAbove();
        assertThat(value("LN01", FigureKind.RESULT)).isEqualTo("3500");
        assertThat(figures("LN01")).anyMatch(figure -> figure.status() == FigureStatus.ESTIMATE);
    }

    @Test
    void aTableOfTwoHeaderRowsIsReadByItsTitles() {
        taken("Chỉ tiêu\tĐVT\tNăm 2023\t\n\t\tKế hoạch\tThực hiện\na) Sản lượng chè búp tươi\ttấn\t7.000\t3.600\n");
        assertThat(value("NN01", FigureKind.PLAN)).isEqualTo("7000");
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3600");
        assertThat(pasting.left()).isEmpty();
    }

    @Test
    void ofTwoColumnsWithOneTitleNeitherIsTaken() {
        taken("Chỉ tiêu\tKế hoạch\tThực hiện\tƯớc thực hiện\nSản lượng chè búp tươi\t7.000\t3.400\t3.600\n");
        assertThat(value("NN01", FigureKind.PLAN)).isEqualTo("7000");
        assertThat(value("NN01", FigureKind.RESULT)).isEqualTo("3500");
        assertThat(pasting.left()).extracting(PastePlan.Left::cells).containsExactly(List.of(TEA, "3.400"),
                List.of(TEA, "3.600"));
    }

    @Test
    void aRowLongerThanItsHeaderLeavesTheRest() {
        taken("Chỉ tiêu\tKế hoạch\nSản lượng chè búp tươi\t7.000\t3.600\n");
        assertThat(value("NN01", FigureKind.PLAN)).isEqualTo("7000");
        assertThat(pasting.left()).extracting(PastePlan.Left::cells).containsExactly(List.of(TEA, "3.600"));
    }

    @Test
    void aRowGivenToAnIndicatorAndNotTakenIsAmongThoseWithoutAPlaceAgain() {
        taken("Chỉ tiêu\tThực hiện\nDiện tích lúa nương\t250\n");
        PastePlan.Left row = pasting.left().getFirst();
        pasting.place(row, line(TEA).indicator());
        assertThat(pasting.left()).isEmpty();
        pasting.drop();
        assertThat(pasting.left()).containsExactly(row);
        pasting.place(row, line(TEA).indicator());
        pasting.paste("Trồng rừng năm 2023\t1");
        assertThat(pasting.left()).as("another paste came in between").containsExactly(row);
    }

    private void taken(String block) {
        pasting.paste(block);
        pasting.take();
    }

    private CellEditing.Draft draft(String name, GridColumn column) {
        return Objects.requireNonNull(editing.drafts().get(new CellRef(line(name).id(), column)));
    }

    private void at(String name, GridColumn column) {
        model.cursorProperty().set(new CellRef(line(name).id(), column));
    }

    private List<Figure> figures(String code) {
        return desk.app().figures().of(Indicator.idOf(code), Objects.requireNonNull(visit.unit()));
    }

    private String value(String code, FigureKind kind) {
        Figure firmest = Objects.requireNonNull(Reading.firmest(figures(code), kind));
        return Objects.requireNonNull(firmest.value()).stripTrailingZeros().toPlainString();
    }

    private GridRow.Line line(String name) {
        return lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private List<GridRow.Line> lines() {
        return model.rows().stream().filter(GridRow.Line.class::isInstance).map(GridRow.Line.class::cast).toList();
    }
}
