package vn.thucdia.comparison;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import vn.thucdia.comparison.ComparisonTable.Cell;

import static org.assertj.core.api.Assertions.assertThat;

/** The golden table of comparison: every rule with the document or report it comes from. */
class GoldenTableTest {

    private final World world = new World();

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "golden.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1, maxCharsPerColumn = 8000)
    void theTableSaysWhatTheSourceMeans(String number, String what, String source, String indicator, String unit,
            String periods, @Nullable String figures, String expected) {
        assertThat(source).as("every case names its source").isNotBlank();
        GoldenCase golden = new GoldenCase(world, indicator, unit);
        Cell cell = golden.cell(periods, figures);
        assertThat(Arrays.stream(expected.split(";")).map(String::strip).toList())
                .allSatisfy(one -> {
                    String name = one.substring(0, one.indexOf('='));
                    String value = one.substring(one.indexOf('=') + 1);
                    assertThat(golden.said(cell, name, value)).as(number + " " + name).isEqualTo(value);
                });
    }
}
