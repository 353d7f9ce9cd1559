package vn.thucdia.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.spreadsheet.ImportPreview.Refusal;
import vn.thucdia.spreadsheet.ImportPreview.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ImportsTest {

    private static final Id<AdminUnit> THAN_UYEN = AdminUnit.idOf("110", null);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private AppContext app;

    @BeforeEach
    void open() {
        app = AppContext.open(new DataFolder(folder.resolve("data"), folder.resolve("marks")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Sheet sheet(Path file) {
        SheetFile table = SheetFile.open(file);
        return table.read(table.sheets().getFirst());
    }

    private ImportPreview preview(Path file) {
        Sheet sheet = sheet(file);
        return app.imports().preview(sheet, app.imports().propose(sheet, FigureKey.NONE));
    }

    private ImportPreview csv(String text) throws IOException {
        return preview(Files.writeString(folder.resolve("so-lieu.csv"), text));
    }

    private BigDecimal value(String indicator, Period period, FigureKind kind, FigureStatus status) {
        return Objects.requireNonNull(app.figures()
                .find(Figure.idOf(Indicator.idOf(indicator), THAN_UYEN, period, kind, "", status)).orElseThrow()
                .value());
    }

    @Test
    void mergedHeadersOfAReportAreJoinedAndUnderstood() throws IOException {
        Sheet sheet = sheet(Books.report(folder.resolve("bieu.xlsx")));
        Mapping mapping = app.imports().propose(sheet, FigureKey.NONE);
        assertThat(mapping.headerRow()).isEqualTo(3);
        assertThat(mapping.headerRows()).isEqualTo(3);
        assertThat(mapping.given()).isEqualTo(FigureKey.NONE.withUnit("110").withPeriod("2023-H1"));
        assertThat(mapping.columns()).extracting(Mapping.Column::header, Mapping.Column::role,
                column -> column.key().kind(), column -> column.key().period()).containsExactly(
                        tuple("STT", Role.IGNORE, null, null), tuple("Chỉ tiêu", Role.INDICATOR, null, null),
                        tuple("Đơn vị tính", Role.UNIT_OF_MEASURE, null, null),
                        tuple("Năm 2022 › Thực hiện 6 tháng năm 2022", Role.FIGURE, FigureKind.RESULT, "2022-H1"),
                        tuple("Năm 2022 › Thực hiện cả năm 2022", Role.FIGURE, FigureKind.RESULT, "2022"),
                        tuple("6 tháng năm 2023 › Kế hoạch năm 2023", Role.FIGURE, FigureKind.PLAN, "2023"),
                        tuple("6 tháng năm 2023 › Ước TH 6 tháng 2023", Role.FIGURE, FigureKind.RESULT, "2023-H1"),
                        tuple("Ghi chú", Role.NOTE, null, null));
    }

    @Test
    void badRowsAreLeftOutWithTheirReasonsAndTheOthersGoInAsOneAction() throws IOException {
        ImportPreview preview = preview(Books.report(folder.resolve("bieu.xlsx")));
        assertThat(preview.refusals()).extracting(Refusal::row, Refusal::column, refusal -> refusal.problem().key())
                .containsExactly(tuple(9, 1, "problem.sheet.indicator"), tuple(11, 6, "problem.number.ambiguous"));
        assertThat(preview.refusals().getFirst().suggestions()).extracting(ImportPreview.Suggestion::code)
                .contains("NN01");
        assertThat(preview.empty()).isEqualTo(1);
        assertThat(preview.count(State.ADDED)).isEqualTo(11);
        app.imports().apply(preview);
        Period half = new Period.Half(2023, 1);
        assertThat(value("NN01", half, FigureKind.RESULT, FigureStatus.ESTIMATE)).isEqualByComparingTo("3500");
        assertThat(value("NN03", half, FigureKind.RESULT, FigureStatus.ESTIMATE)).isEqualByComparingTo("125");
        assertThat(value("NS01", half, FigureKind.RESULT, FigureStatus.ESTIMATE)).as("triệu to tỷ, from a formula")
                .isEqualByComparingTo("65.2505");
        assertThat(app.figures().of(Indicator.idOf("NN04"), THAN_UYEN)).as("row 11 as a whole").isEmpty();
        Figure plan = app.figures().find(
                Figure.idOf(Indicator.idOf("NN01"), THAN_UYEN, new Period.Year(2023), FigureKind.PLAN, "", null))
                .orElseThrow();
        assertThat(plan.value()).isEqualByComparingTo("9000");
        assertThat(plan.page()).isEqualTo("bieu.xlsx, Biểu 1!F7");
        assertThat(plan.note()).isEqualTo("chè sạch");
        assertThat(app.ledger().nextUndo()).contains("indicator.import");
        app.ledger().undo();
        assertThat(app.figures().of(Indicator.idOf("NN01"), THAN_UYEN)).isEmpty();
    }

    @Test
    void theSameFileAgainAddsNothing() throws IOException {
        Path file = Books.report(folder.resolve("bieu.xlsx"));
        app.imports().apply(preview(file));
        String hash = app.ledger().contentHash();
        ImportPreview again = preview(file);
        assertThat(again.count(State.ADDED)).isZero();
        assertThat(again.count(State.CHANGED)).isZero();
        assertThat(again.count(State.UNCHANGED)).isEqualTo(11);
        app.imports().apply(again);
        assertThat(app.ledger().contentHash()).isEqualTo(hash);
    }

    @Test
    void aSecondFileOfTheSameShapeNeedsNoMappingAndTakesItsOwnYear() throws IOException {
        Sheet first = sheet(Books.report(folder.resolve("bieu.xlsx")));
        Mapping mapping = app.imports().propose(first, FigureKey.NONE);
        Mapping agreed = mapping.with(mapping.columns().get(4).as(Role.IGNORE, FigureKey.NONE))
                .withIndicator("Chè búp khô đặc sản", "NN02");
        app.imports().apply(
                app.imports().preview(first, agreed.with(mapping.columns().get(2).as(Role.IGNORE, FigureKey.NONE))));
        Mapping next = app.imports().propose(sheet(Books.report(folder.resolve("bieu-2024.xlsx"), 2024)),
                FigureKey.NONE);
        assertThat(next.columns().get(4).role()).isEqualTo(Role.IGNORE);
        assertThat(next.columns().get(6).key().period()).isEqualTo("2024-H1");
        assertThat(next.given().period()).isEqualTo("2024-H1");
        assertThat(next.indicators()).containsEntry("Chè búp khô đặc sản", "NN02");
    }

    @Test
    void oneFigureARowIsReadWithUnitPeriodAndKindOfTheRow() throws IOException {
        ImportPreview preview = csv("""
                Mã chỉ tiêu;Đơn vị;Kỳ;Loại số;Giá trị;Tình trạng
                NN01;Huyện Than Uyên;Quý I/2023;thực hiện;1.200,5;sơ bộ
                Sản lượng chè búp tươi;110;2023-H1;kế hoạch;9.000;
                NN01;03595;2025-H1;thực hiện;10;
                NN01;03595;Tháng 8/2025;thực hiện;12;
                """);
        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.entries()).extracting(entry -> entry.figure().period(), entry -> entry.figure().kind(),
                entry -> entry.figure().status(), entry -> String.valueOf(entry.figure().value()),
                entry -> entry.figure().unit()).containsExactly(
                        tuple(new Period.Quarter(2023, 1), FigureKind.RESULT, FigureStatus.PRELIMINARY, "1200.5",
                                THAN_UYEN),
                        tuple(new Period.Year(2023), FigureKind.PLAN, null, "9000", THAN_UYEN),
                        tuple(new Period.Half(2025, 1), FigureKind.RESULT, FigureStatus.ACTUAL, "10",
                                AdminUnit.idOf("03595", null)),
                        tuple(Period.parse("2025-08"), FigureKind.RESULT, FigureStatus.ACTUAL, "12",
                                AdminUnit.idOf("03595", java.time.LocalDate.of(2025, 7, 1))));
    }

    @Test
    void unitsInRowsAndIndicatorsAcrossAreReadToo() throws IOException {
        ImportPreview preview = csv("""
                Địa phương,Sản lượng chè búp tươi (tấn),Diện tích chè trồng mới,Dân số
                Huyện Than Uyên,3500,125,1
                Huyện Tân Uyên,4000,80,2
                Than Uyên,1,1,1
                """.replace("Địa phương", "Năm 2023\nĐịa phương"));
        assertThat(preview.entries()).hasSize(4);
        assertThat(preview.refusals()).extracting(refusal -> refusal.problem().key())
                .containsExactly("problem.sheet.units");
        assertThat(preview.refusals().getFirst().suggestions()).extracting(ImportPreview.Suggestion::name)
                .contains("huyện Than Uyên", "thị trấn Than Uyên");
    }

    @Test
    void eachKindOfMistakeInARowIsSaidAtItsCell() throws IOException {
        ImportPreview preview = csv("""
                Chỉ tiêu;Đơn vị;Kỳ;ĐVT;Thực hiện
                NN01;Huyện Xa Lạ;2023-H1;tấn;1
                NN01;Huyện Than Uyên;khi nào;tấn;1
                NN01;Huyện Than Uyên;2023-H1;ha;1
                NN01;Huyện Than Uyên;2026;tấn;1
                NN01;Huyện Than Uyên;2023-H1;tấn;nhiều
                NN01;Huyện Than Uyên;2023-H1;tấn;125/100
                NN01;Huyện Than Uyên;2023-H1;tấn;5
                NN01;Huyện Than Uyên;2023-H1;tấn;6
                CC01;Huyện Than Uyên;2022;;1/8
                """);
        assertThat(preview.refusals()).extracting(Refusal::row, refusal -> refusal.problem().key()).containsExactly(
                tuple(2, "problem.sheet.unit"), tuple(3, "problem.sheet.period"), tuple(4, "problem.sheet.measure"),
                tuple(5, "problem.sheet.unitday"), tuple(6, "problem.number.unread"), tuple(7, "problem.figure.pair"),
                tuple(9, "problem.sheet.twice"));
        assertThat(preview.entries()).hasSize(2);
        assertThat(preview.entries().getLast().figure().outOf()).isEqualTo(8);
    }

    @Test
    void aHeaderThatMayMeanGrowthOrRatioIsLeftForThePerson() throws IOException {
        ImportPreview preview = csv("""
                Năm 2023
                Huyện Than Uyên
                Chỉ tiêu;Thực hiện;So với cùng kỳ (%);Tăng, giảm so với cùng kỳ (%);% so với kế hoạch
                NN01;3.500;152,2;52,2;38,9
                """.replace("Năm 2023\nHuyện Than Uyên", "Năm 2023;;;;\nHuyện Than Uyên;;;;"));
        assertThat(preview.mapping().columns().get(2).role()).isEqualTo(Role.IGNORE);
        assertThat(preview.entries()).extracting(entry -> entry.figure().kind()).containsExactly(FigureKind.RESULT,
                FigureKind.GROWTH, FigureKind.PLAN_SHARE);
    }

    @Test
    void aChangedNumberKeepsWhatTheFileDoesNotSay() throws IOException {
        Figure before = Figure.of(Indicator.idOf("NN01"), THAN_UYEN, new Period.Half(2023, 1), FigureKind.RESULT,
                FigureStatus.ACTUAL, new BigDecimal("1")).withText("", "đã đối chiếu", "trang 3");
        app.figures().record(List.of(before));
        ImportPreview preview = csv("Chỉ tiêu;Đơn vị;Kỳ;Thực hiện\nNN01;110;2023-H1;2\n");
        assertThat(preview.count(State.CHANGED)).isEqualTo(1);
        app.imports().apply(preview);
        Figure after = app.figures().find(before.id()).orElseThrow();
        assertThat(after.value()).isEqualByComparingTo("2");
        assertThat(after.note()).isEqualTo("đã đối chiếu");
    }

    @Test
    void aMappingComesBackFromItsFile() throws IOException {
        Mapping mapping = app.imports().propose(sheet(Books.report(folder.resolve("bieu.xlsx"))), FigureKey.NONE)
                .withIndicator("Chè búp khô đặc sản", "NN02");
        Mapping back = MappingJson.read(MappingJson.write(mapping));
        assertThat(back.columns())
                .isEqualTo(mapping.columns().stream().filter(column -> column.role() != Role.IGNORE).toList());
        assertThat(back.given()).isEqualTo(mapping.given());
        assertThat(back.indicators()).isEqualTo(mapping.indicators());
        assertThat(back.numbers()).isEqualTo(Language.VI);
        assertThat(MappingJson.write(back)).isEqualTo(MappingJson.write(mapping));
    }

    @Test
    void aWrongMappingFileIsOneSentence() {
        for (String wrong : List.of("{", "{}", "{\"columns\":[{\"column\":\"B\",\"role\":\"DANCE\"}]}",
                "{\"columns\":[{\"column\":\"B\",\"role\":\"FIGURE\",\"period\":\"whenever\"}]}",
                "{\"columns\":[{\"column\":\"B\",\"role\":\"FIGURE\",\"kind\":\"CAKE\"}]}")) {
            assertThatThrownBy(() -> MappingJson.read(wrong)).as(wrong).isInstanceOf(Problem.class)
                    .hasMessageStartingWith("problem.mapping.");
        }
    }

    @Test
    void aSheetWithoutHeaderOrFiguresSaysSo() throws IOException {
        assertThatThrownBy(() -> csv("một;hai\nba;bốn\n")).hasMessageStartingWith("problem.sheet.noheader");
        assertThatThrownBy(() -> csv("Chỉ tiêu;Đơn vị tính;Khác\nNN01;tấn;x\n"))
                .hasMessageStartingWith("problem.sheet.nofigures");
    }

    @Test
    void plansOfTwoGiversUnderOneHeaderAndTheSharesReachedOfThemAreToldApart() throws IOException {
        Mapping mapping = preview(Books.givers(folder.resolve("giao.xlsx"))).mapping();
        assertThat(mapping.columns()).filteredOn(column -> column.role() == Role.FIGURE)
                .extracting(Mapping.Column::index, column -> column.key().kind(), column -> column.key().giver())
                .containsExactly(tuple(1, FigureKind.PLAN, "tỉnh"), tuple(2, FigureKind.PLAN, "HĐND huyện"),
                        tuple(3, FigureKind.RESULT, null), tuple(4, FigureKind.PLAN_SHARE, "tỉnh"),
                        tuple(5, FigureKind.PLAN_SHARE, "HĐND huyện"));
    }

    @Test
    void aPlanReckonedOverTheWholeYearIsNotTakenForOneOfTheProvince() throws IOException {
        Mapping mapping = csv("Chỉ tiêu;Kỳ;Kế hoạch tính cả năm;So KH (%)\nNN01;2023;9.000;50\n").mapping();
        assertThat(mapping.columns()).filteredOn(column -> column.role() == Role.FIGURE)
                .extracting(column -> column.key().kind(), column -> column.key().giver())
                .containsExactly(tuple(FigureKind.PLAN, null), tuple(FigureKind.PLAN_SHARE, null));
    }

    @Test
    void aPlanOfTheYearInWhichItsUnitEndedIsTaken() throws IOException {
        ImportPreview preview = csv("Chỉ tiêu;Đơn vị;Kỳ;Kế hoạch\nNN01;110;2025;9.000\nNN01;110;2025-H2;9\n"
                + "NN01;03618;2025;5\n");
        assertThat(preview.entries()).extracting(entry -> entry.figure().unit()).containsExactly(THAN_UYEN,
                AdminUnit.idOf("03618", LocalDate.of(2025, 7, 1)));
        assertThat(preview.refusals()).extracting(refusal -> refusal.problem().key())
                .containsExactly("problem.sheet.unitday");
    }

    @Test
    void aNumberBeyondAllMeasureIsRefused() throws IOException {
        ImportPreview preview = preview(Books.huge(folder.resolve("lon.xlsx")));
        assertThat(preview.entries()).hasSize(1);
        assertThat(preview.refusals()).extracting(refusal -> refusal.problem().key())
                .containsExactly("problem.sheet.magnitude", "problem.sheet.magnitude");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UTH 6T/2023|RESULT|ESTIMATE|2023-H1", "TH 6T/2022|RESULT|ACTUAL|2022-H1",
            "UBND tỉnh giao năm 2023|PLAN||2023", "Nghị quyết HĐND tỉnh giao năm 2023|PLAN||2023",
            "UTH/KH (%)|PLAN_SHARE||", "So KH (%)|PLAN_SHARE||", "Cùng kỳ năm trước|SAME_PERIOD||",
            "Bằng % so với cùng kỳ|RATIO||", "Tăng, giảm so với cùng kỳ (%)|GROWTH||", "Số KH 2023|PLAN||2023"})
    void aHeaderSaysWhatTheNumbersBelowAre(String header, FigureKind kind, @Nullable FigureStatus status,
            @Nullable String period)
            throws IOException {
        Mapping.Column column = csv("Chỉ tiêu;" + header + "\nNN01;1\n").mapping().columns().get(1);
        assertThat(column.role()).isEqualTo(Role.FIGURE);
        assertThat(column.key().kind()).isEqualTo(kind);
        assertThat(column.key().status()).isEqualTo(status);
        assertThat(column.key().period()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"So cùng kỳ (%)", "So với cùng kỳ", "So KH", "TH/KH", "So với năm 2022",
            "So với TH năm 2022", "Dự báo năm 2024"})
    void aComparisonThatDoesNotSayHowItComparesIsNoResult(String header) throws IOException {
        assertThat(csv("Chỉ tiêu;Thực hiện năm 2023;" + header + "\nNN01;1;152\n").mapping().columns().get(2).role())
                .isEqualTo(Role.IGNORE);
    }
}
