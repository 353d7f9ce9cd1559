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
        pasting.paste("7.000\t2.400\t3.600\n110\t90\t126\n");
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
        pasting.paste("7,000\tabc\t125/100\n110");
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
        pasting.paste("""
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
        pasting.paste("1\t5\n2");
        assertThat(pasting.left()).extracting(left -> left.problem().key())
                .containsExactly("indicator.paste.beyond", "indicator.paste.below");
    }

    @Test
    void theTableCopiedAndPastedBackChangesNothing() {
        List<Figure> before = figures("NN01");
        String table = pasting.table();
        assertThat(table).startsWith("Chỉ tiêu\tĐơn vị\tKế hoạch").contains(TEA + "\ttấn\t\tƒ 2.300\tước 3.500");
        pasting.paste(table);
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
