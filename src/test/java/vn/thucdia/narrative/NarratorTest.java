package vn.thucdia.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.Query;

import static org.assertj.core.api.Assertions.assertThat;

class NarratorTest {

    static List<GoldenCase> cases() {
        return GoldenCase.read();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void sentencesReadAsTheOfficeWouldWriteThem(GoldenCase golden) {
        assertThat(golden.told()).extracting(Sentence::marked).isEqualTo(golden.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyDigitBelongsToAFigureOrToAName(GoldenCase golden) {
        for (Sentence sentence : golden.told()) {
            for (Run run : sentence.runs()) {
                switch (run) {
                    case Run.Words words -> assertThat(words.text()).doesNotContainPattern("\\d");
                    case Run.Number number -> assertThat(number.figures()).as(number.text()).isNotEmpty();
                    case Run.Label label -> assertThat(label.text()).isNotBlank();
                    case Run.Yardstick yardstick -> assertThat(yardstick.rule().source()).isNotBlank();
                }
            }
            assertThat(sentence.text()).isEqualTo(sentence.marked().replace(Sentence.DERIVED, "")).endsWith(".")
                    .doesNotContain("  ").doesNotContain(" ,").doesNotContain("..");
        }
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(cases().stream().mapToInt(golden -> golden.expected().size()).sum()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void aTableWithoutRowsTellsNothing() {
        assertThat(new Narrator(Background.NONE).of(new ComparisonTable(new Query(List.of(), List.of(), List.of()),
                List.of()))).isEmpty();
    }
}
