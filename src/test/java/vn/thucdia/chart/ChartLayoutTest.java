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
        assertThat(axis).extracting(Mark.Words::text).containsExactly("hạng 1", "2", "4", "6", "8");
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
