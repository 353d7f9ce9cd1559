package vn.thucdia.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for every chart in every width, and where the marks of a few stand. */
class ChartLayoutTest {

    private final ChartLayout layout = new ChartLayout(Specimens.FONTS, true);

    @ParameterizedTest
    @ValueSource(doubles = {1.0, 1.2, 1.7, 3})
    void noWordsLieOnOthersAndNoneLeaveTheDrawing(double wider) {
        for (Chart chart : Specimens.all()) {
            double width = layout.least(chart.plot()) * wider;
            Drawing drawing = layout.draw(chart.plot(), width);
            List<Mark.Words> seen = new ArrayList<>();
            drawing.words().forEach(words -> {
                assertThat(seen).as("%s at %s beside %s", chart.title(), width, words.text())
                        .noneMatch(other -> other.area().meets(words.area()));
                assertThat(words.area().x()).as(words.text()).isGreaterThanOrEqualTo(-1);
                assertThat(words.area().right()).as(words.text()).isLessThanOrEqualTo(width + 1);
                assertThat(words.area().y()).as(words.text()).isGreaterThanOrEqualTo(-1);
                assertThat(words.area().bottom()).as(words.text()).isLessThanOrEqualTo(drawing.height() + 1);
                seen.add(words);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0, 1.5})
    void noWordsLieOnABar(double wider) {
        for (Chart chart : Specimens.all()) {
            Drawing drawing = layout.draw(chart.plot(), layout.least(chart.plot()) * wider);
            List<Area> bars = drawing.marks().stream()
                    .filter(mark -> mark instanceof Mark.Box box && box.edge() != null)
                    .map(mark -> ((Mark.Box) mark).area()).toList();
            assertThat(drawing.words()).as(chart.title())
                    .noneMatch(words -> bars.stream().anyMatch(words.area()::meets));
        }
    }

    @Test
    void barsStandOnZeroAndAreAsHighAsTheirValues() {
        Drawing drawing = layout.draw(Specimens.tea().plot(), 300);
        List<Area> bars = drawing.marks().stream().filter(Mark.Box.class::isInstance)
                .map(mark -> ((Mark.Box) mark)).filter(box -> box.edge() != null).map(Mark.Box::area).toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.getFirst().bottom()).isCloseTo(bars.getLast().bottom(), within(0.01));
        assertThat(bars.getFirst().height() / bars.getLast().height()).isCloseTo(2300 / 3500.0, within(0.001));
    }

    @Test
    void aMissingValueIsADashAndNoBar() {
        Drawing drawing = layout.draw(Specimens.forest().plot(), 360);
        assertThat(drawing.words().map(Mark.Words::text)).contains("—", "chưa có số liệu", "125 % kế hoạch");
        assertThat(drawing.marks().stream().filter(mark -> mark instanceof Mark.Box box && box.edge() != null))
                .hasSize(2);
    }

    @Test
    void theFirstPlaceIsOnTopAndTheLastAsFarDownAsThereWerePlaces() {
        Drawing drawing = layout.draw(Specimens.rank().plot(), 300);
        List<Mark.Words> axis = drawing.words().filter(words -> words.anchor() == Mark.Anchor.END).toList();
        assertThat(axis).extracting(Mark.Words::text).containsExactly("hạng 1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(axis.getFirst().y()).isLessThan(axis.getLast().y());
        assertThat(drawing.words().map(Mark.Words::text)).contains("giữ hạng", "Hạng 1/8");
    }

    @Test
    void theTrendRunsThroughEveryYearDashedWithRoundMarkers() {
        Drawing drawing = layout.draw(Specimens.years(5).plot(), 420);
        assertThat(drawing.marks().stream()
                .filter(mark -> mark instanceof Mark.Spot spot && !spot.square() && !spot.filled())).hasSize(5);
        assertThat(drawing.marks().stream().filter(
                mark -> mark instanceof Mark.Strokes strokes && strokes.line() == Mark.Line.DASHED))
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0, 1.3, 2})
    void noTrendRunsUnderThePlanOrItsLabelAndThePlanIsDotted(double wider) {
        Plot plot = Specimens.planned().plot();
        Drawing drawing = layout.draw(plot, layout.least(plot) * wider);
        Mark.Words label = drawing.words().filter(words -> words.text().equals("19")).findFirst().orElseThrow();
        assertThat(segments(drawing, Mark.Line.DASHED)).isNotEmpty()
                .noneMatch(line -> line.x1() < label.area().right() && line.x2() > label.area().x());
        assertThat(segments(drawing, Mark.Line.DOTTED)).isNotEmpty();
        assertThat(segments(layout.swatch(Page.Sign.TARGET, new Area(0, 0, 22, 12)), Mark.Line.DOTTED)).hasSize(1);
    }

    private static List<Mark.Segment> segments(Drawing drawing, Mark.Line line) {
        return drawing.marks().stream().filter(Mark.Strokes.class::isInstance).map(Mark.Strokes.class::cast)
                .filter(strokes -> strokes.line() == line).flatMap(strokes -> strokes.segments().stream()).toList();
    }

    @Test
    void chartsBesideEachOtherStandOnOneBaseLineWhateverTheirTitlesAndLabels() {
        List<Chart> row = List.of(Specimens.rank(), Specimens.forest(), Specimens.tea(), Specimens.years(5));
        List<Drawing> drawn = layout.draw(row, List.of(260.0, 300.0, 260.0, 420.0));
        assertThat(drawn).extracting(ChartLayoutTest::base).allMatch(base -> base.equals(base(drawn.getFirst())));
        assertThat(drawn).extracting(Drawing::height).containsOnly(drawn.getFirst().height());
    }

    /** The lowest of the dark lines. */
    private static double base(Drawing drawing) {
        return drawing.marks().stream().filter(Mark.Strokes.class::isInstance).map(Mark.Strokes.class::cast)
                .filter(strokes -> strokes.ink() == Ink.TEXT && strokes.line() == Mark.Line.PLAIN)
                .flatMap(strokes -> strokes.segments().stream()).filter(line -> line.y1() == line.y2())
                .mapToDouble(Mark.Segment::y1).max().orElseThrow();
    }

    @Test
    void theGrowthStandsWithinTheGround() {
        for (Chart chart : List.of(Specimens.tea(), Specimens.level())) {
            for (double width = layout.least(chart.plot()); width < 900; width += 50) {
                Drawing drawing = layout.draw(chart.plot(), width);
                double top = drawing.words().filter(words -> words.anchor() == Mark.Anchor.END)
                        .mapToDouble(words -> words.area().y()).min().orElseThrow();
                assertThat(drawing.words().filter(words -> words.text().startsWith("+"))).singleElement()
                        .satisfies(words -> assertThat(words.area().y()).isGreaterThan(top));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 1 2 3 4 5", "8, 1 2 3 4 5 6 7 8", "11, 1 3 5 7 9 11", "63, 1 11 21 31 41 51 61"})
    void placesGoInEqualSteps(int lowest, String places) {
        Plot plot = new Plot.Places(List.of(Specimens.bar("Năm 2022", "", Role.CURRENT, "" + lowest, "")), lowest, "1",
                null);
        assertThat(layout.draw(plot, 300).words().filter(words -> words.anchor() == Mark.Anchor.END)
                .map(Mark.Words::text)).containsExactly(places.split(" "));
    }

    @Test
    void withoutAnyFigureOnlyTheBaseLineAndDashesAreDrawn() {
        Drawing drawing = layout.draw(Specimens.unknown().plot(), 300);
        assertThat(drawing.words().map(Mark.Words::text)).doesNotContain("1", "2", "Hạng 1").contains("—");
        assertThat(segments(drawing, Mark.Line.PLAIN)).hasSize(1);
    }

    @Test
    void aLoneLastChartIsNotDrawnLargerThanThoseAbove() {
        List<Arrangement> rows = Arrangement.of(List.of(Specimens.tea(), Specimens.level(), Specimens.tea()), layout,
                700, 12, 28);
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().widths()).containsExactly(rows.getFirst().widths().getFirst());
    }

    @ParameterizedTest
    @ValueSource(ints = {720, 960, 1120})
    void noColumnIsNarrowerThanItsWidestWordAndNumbersStandOnOneLine(int width) {
        DataTable twin = Specimens.page().twin();
        ColumnWidths measure = new ColumnWidths(Specimens.FONTS, 13, 12, 16);
        List<Double> widths = measure.of(twin.columns(), twin.rows(), width);
        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(width, within(0.01));
        for (int at = 0; at < widths.size(); at++) {
            double inner = widths.get(at) - 16;
            assertThat(twin.columns().get(at).title().split(" "))
                    .allMatch(word -> Specimens.FONTS.width(word, 13, true) <= inner);
            for (List<DataTable.Cell> row : twin.rows()) {
                assertThat(row.get(at).below().split(" "))
                        .allMatch(word -> Specimens.FONTS.width(word, 12, false) <= inner);
                assertThat(twin.columns().get(at).number()
                        && Specimens.FONTS.width(row.get(at).main(), 13, true) > inner).isFalse();
            }
        }
    }

    @Test
    void theMarkOfThePlanCrossesAllRowsAtAHundred() {
        Drawing drawing = layout.draw(Specimens.shares().plot(), 500);
        Mark.Segment mark = drawing.marks().stream().filter(Mark.Strokes.class::isInstance)
                .map(Mark.Strokes.class::cast)
                .filter(strokes -> strokes.line() == Mark.Line.DASHED).findFirst().orElseThrow().segments().getFirst();
        Area full = drawing.marks().stream().filter(each -> each instanceof Mark.Box box && box.fill() == Ink.ACCENT)
                .map(each -> ((Mark.Box) each).area()).findFirst().orElseThrow();
        assertThat((mark.x1() - full.x()) / full.width()).isCloseTo(100 / 125.0, within(0.001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3500|0 1000 2000 3000 4000", "125|0 50 100 150", "0.37|0.0 0.1 0.2 0.3 0.4",
            "0|0.00 0.25 0.50 0.75 1.00", "-2.4|-3 -2 -1 0", "23050|0 10000 20000 30000", "9.9|0.0 2.5 5.0 7.5 10.0"})
    void axesBeginAtZeroAndGoInRoundSteps(BigDecimal value, String ticks) {
        Axis axis = Axis.over(List.of(value), 4);
        assertThat(axis.ticks().stream().map(tick -> tick.setScale(axis.decimals()).toPlainString()))
                .containsExactly(ticks.split(" "));
    }

    @Test
    void aLongNameIsBrokenAndWhatDoesNotFitEndsInDots() {
        TextWrap wrap = new TextWrap(Specimens.FONTS, 13, false);
        List<String> lines = wrap.lines("Tỷ lệ người dân tham gia bảo hiểm y tế trên địa bàn toàn tỉnh", 120, 2);
        assertThat(lines).hasSize(2).allMatch(line -> Specimens.FONTS.width(line, 13, false) <= 120);
        assertThat(lines.getLast()).endsWith("…");
    }
}
