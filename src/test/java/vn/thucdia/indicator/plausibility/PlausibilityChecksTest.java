package vn.thucdia.indicator.plausibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Sample;
import vn.thucdia.period.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** The golden table of what is worth a second look. Figures are written "period kind value", the result of the period first. */
class PlausibilityChecksTest {

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            TEA    | 2023-H1 RESULT 35000, 2022-H1 RESULT 3200                         | TEN_TIMES against 3200
            TEA    | 2023-H1 RESULT 350, 2022-H1 RESULT 3200                           | TEN_TIMES against 3200
            TEA    | 2023-H1 RESULT 3500000, 2022-H1 RESULT 3200                       | THOUSAND_TIMES against 3200
            TEA    | 2023-H1 RESULT 3.5, 2023-H1 SAME_PERIOD 3200                      | THOUSAND_TIMES against 3200
            TEA    | 2023-H1 RESULT 3500, 2022-H1 RESULT 3200                          | nothing
            TEA    | 2023-H1 RESULT 70000, 2023 PLAN 7000                              | TEN_TIMES against 7000
            TEA    | 2023-H1 RESULT 700, 2023 PLAN 7000                                | nothing
            TEA    | 2023 RESULT 700, 2023 PLAN 7000                                   | TEN_TIMES against 7000
            TEA    | 2023-H1 RESULT 35000, 2021-H1 RESULT 3200                         | TEN_TIMES against 3200
            TEA    | 2023-H1 RESULT 35000, 2022-H1 RESULT 3200, 2023-H1 MULTIPLE 10.6  | nothing
            TEA    | 2023-H1 RESULT 35000, 2022-H1 RESULT 3200, 2023-H1 GROWTH 994     | nothing
            TEA    | 2023-H1 RESULT 0, 2022-H1 RESULT 3200                             | nothing
            TEA    | 2023-H1 PLAN 10, 2022-H1 RESULT 3200                              | nothing
            BUDGET | 2023-06 RESULT 400, 2023-05 RESULT 500                            | FALLING against 500
            BUDGET | 2023-06 RESULT 500, 2023-05 RESULT 500                            | nothing
            BUDGET | 2023-06 RESULT 400, 2023-07 RESULT 500                            | nothing
            BUDGET | 2023-06-15 RESULT 400, 2023-05-31 RESULT 450, 2023-Q1 RESULT 300  | FALLING against 450
            BUDGET | 2023-01 RESULT 400, 2022-12 RESULT 5000                           | nothing
            TEA    | 2023-06 RESULT 400, 2023-05 RESULT 500                            | nothing
            TEA    | 2023-9M RESULT 400, 2023-H1 RESULT 500                            | FALLING against 500
            TEA    | 2023 RESULT 400, 2023-YTD5 RESULT 500                             | FALLING against 500
            POOR   | 2023 RESULT 60, 2022 RESULT 20, 2021 RESULT 24, 2020 RESULT 28    | OUTSIDE_HISTORY 20..28
            POOR   | 2023 RESULT 15, 2022 RESULT 20, 2021 RESULT 24, 2020 RESULT 28    | nothing
            POOR   | 2023 RESULT 60, 2022 RESULT 20, 2021 RESULT 24                    | nothing
            RANK   | 2022-INDEX RESULT 9/8                                             | RANK_OUTSIDE against 8
            RANK   | 2022-INDEX RESULT 8/8                                             | nothing
            RANK   | 2022-INDEX RESULT 63                                              | nothing
            TEA    | 2023-H2 RESULT 100                                                | SECOND_HALF
            TEA    | 2023-H2 PLAN 100                                                  | nothing
            """)
    void everySlipIsSeenAndNothingElse(String indicator, String figures, String expected) {
        Indicator of = switch (indicator) {
            case "BUDGET" -> Sample.BUDGET;
            case "POOR" -> Sample.POOR;
            case "RANK" -> Sample.RANK;
            default -> Sample.TEA;
        };
        List<Figure> known = new ArrayList<>();
        Arrays.stream(figures.split(",")).forEach(written -> known.add(figure(of, written.strip().split(" "))));
        Period period = java.util.Objects.requireNonNull(known.getFirst().period());
        String found = PlausibilityChecks.of(of, period, known).stream().map(PlausibilityChecksTest::described)
                .collect(Collectors.joining(" and "));
        assertThat(found.isEmpty() ? "nothing" : found).isEqualTo(expected);
    }

    private static Figure figure(Indicator indicator, String[] words) {
        String[] number = words[2].split("/");
        Figure figure = Sample.figure(indicator, FigureKind.valueOf(words[1]), number[0], Period.parse(words[0]));
        return number.length == 1 ? figure : figure.withRank(Integer.valueOf(number[1]), null, "");
    }

    private static String described(PlausibilityWarning slip) {
        String low = slip.low() == null ? "" : slip.low().toPlainString();
        return slip.kind() + (slip.high() != null
                ? " " + low + ".." + slip.high().toPlainString()
                : low.isEmpty() ? "" : " against " + low);
    }
}
