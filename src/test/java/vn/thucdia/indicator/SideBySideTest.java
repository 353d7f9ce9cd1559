package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.thucdia.indicator.input.FigureEntry;
import vn.thucdia.indicator.input.FigureEntry.Field;
import vn.thucdia.indicator.input.FigureEntry.Result;
import vn.thucdia.language.Language;
import vn.thucdia.period.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thucdia.indicator.Sample.HALF;
import static vn.thucdia.indicator.Sample.TEA;
import static vn.thucdia.indicator.Sample.figure;
import static vn.thucdia.indicator.Sample.place;

/** Several givers, versions and reported numbers beside what follows from the others. */
class SideBySideTest {

    private static final Period YEAR = new Period.Year(2023);

    @Test
    void twoGiversMayJudgeTheSameResultDifferently() {
        List<SideBySide> rows = SideBySide.of(TEA, HALF, List.of(
                figure(TEA, FigureKind.PLAN, "4000", YEAR).withGiver("HĐND huyện giao"),
                figure(TEA, FigureKind.PLAN, "3365.38", YEAR).withGiver("tỉnh giao"),
                figure(TEA, FigureKind.RESULT, "3500")));
        assertThat(rows).extracting(row -> row.figure().giver()).containsExactly("", "tỉnh giao", "HĐND huyện giao");
        assertThat(rows.get(1).verdict()).isEqualTo(Verdict.EXCEEDED);
        assertThat(rounded(rows.get(1).computed())).isEqualTo("104.0");
        assertThat(rows.get(2).verdict()).isEqualTo(Verdict.BELOW);
        assertThat(rounded(rows.get(2).computed())).isEqualTo("87.5");
    }

    @Test
    void versionsOfAResultStandTogetherTheFirmestFirst() {
        Figure actual = figure(TEA, FigureKind.RESULT, "3412");
        List<SideBySide> rows = SideBySide.of(TEA, HALF, List.of(actual.withStatus(FigureStatus.ESTIMATE),
                actual.withStatus(FigureStatus.FINAL), actual.withStatus(FigureStatus.PRELIMINARY)));
        assertThat(rows).extracting(row -> row.figure().status()).containsExactly(FigureStatus.FINAL,
                FigureStatus.PRELIMINARY, FigureStatus.ESTIMATE);
    }

    @Test
    void aReportedNumberIsHeldAgainstTheComputedOneByItsLastDigit() {
        Figure result = figure(TEA, FigureKind.RESULT, "3500");
        Figure same = figure(TEA, FigureKind.SAME_PERIOD, "2300");
        assertThat(beside(figure(TEA, FigureKind.GROWTH, "52.2"), result, same).differs()).isFalse();
        assertThat(beside(figure(TEA, FigureKind.GROWTH, "52.3"), result, same).differs()).isTrue();
        assertThat(beside(figure(TEA, FigureKind.RATIO, "152.2"), result, same).differs()).isFalse();
        assertThat(beside(figure(TEA, FigureKind.RATIO, "52.2"), result, same).differs()).isTrue();
        assertThat(beside(figure(TEA, FigureKind.MULTIPLE, "1.5"), result, same).differs()).isFalse();
        assertThat(beside(figure(TEA, FigureKind.CHANGE, "1200"), result).computed()).isNull();
    }

    @Test
    void aTargetOfATermIsJudgedByItsOperator() {
        Figure target = figure(TEA, FigureKind.TERM_TARGET, "3000", new Period.Term("2020-2025"))
                .withTarget(TargetOperator.BETWEEN, new BigDecimal("3400"));
        assertThat(beside(target, figure(TEA, FigureKind.RESULT, "3200")).verdict()).isEqualTo(Verdict.REACHED);
        assertThat(beside(target, figure(TEA, FigureKind.RESULT, "2900")).verdict()).isEqualTo(Verdict.BELOW);
    }

    @Test
    void aFormReadsEverythingAFigureHas() {
        FigureEntry entry = new FigureEntry(FigureKind.TERM_TARGET, "từ", "", TargetOperator.BETWEEN, "3.400",
                "Đảng bộ 2020-2025", null, "từ 3.000 đến 3.400 tấn", LocalDate.of(2023, 6, 15), null, null, "tr. 4",
                "NQ đại hội");
        assertThat(entry.read(place(TEA), Language.VI))
                .isInstanceOfSatisfying(Result.Wrong.class, wrong -> assertThat(wrong.field()).isEqualTo(Field.VALUE));
        FigureEntry mended = new FigureEntry(entry.kind(), "khoảng 3.000", "", entry.operator(), "3.400", entry.term(),
                null, entry.text(), entry.asOf(), null, null, entry.page(), entry.note());
        assertThat(mended.read(place(TEA), Language.VI)).isInstanceOfSatisfying(Result.Read.class, read -> {
            assertThat(read.figure().period()).isEqualTo(new Period.Term("Đảng bộ 2020-2025"));
            assertThat(read.figure().upper()).isEqualByComparingTo("3400");
            assertThat(FigureEntry.of(read.figure(), Language.VI, words -> "khoảng")).isEqualTo(mended);
        });
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertThat(wrong(FigureEntry.blank(FigureKind.PLAN))).isEqualTo(Field.VALUE);
        assertThat(wrong(FigureEntry.blank(FigureKind.TERM_TARGET))).isEqualTo(Field.TERM);
        FigureEntry between = new FigureEntry(FigureKind.TERM_TARGET, "3.000", "", TargetOperator.BETWEEN, "2.000",
                "2020-2025", null, "", null, null, null, "", "");
        assertThat(wrong(between)).isEqualTo(Field.UPPER);
    }

    private static Field wrong(FigureEntry entry) {
        return ((Result.Wrong) entry.read(place(TEA), Language.VI)).field();
    }

    private static SideBySide beside(Figure figure, Figure... others) {
        List<Figure> known = new java.util.ArrayList<>(List.of(others));
        known.add(figure);
        return SideBySide.of(TEA, HALF, known).stream().filter(row -> row.figure().equals(figure)).findFirst()
                .orElseThrow();
    }

    private static String rounded(@Nullable BigDecimal number) {
        return number == null ? "" : number.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
