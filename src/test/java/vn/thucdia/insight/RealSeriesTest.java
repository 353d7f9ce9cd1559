package vn.thucdia.insight;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thucdia.app.AppContext;
import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.Method;
import vn.thucdia.comparison.Query;
import vn.thucdia.comparison.Reason;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.insight.SeriesCase.Entry;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.sample.SampleVisit;

import static org.assertj.core.api.Assertions.assertThat;

/** Eight real reports of the province and the real visit, entered into a ledger and compared: all as printed, nothing made up. */
class RealSeriesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path temp;

    @SuppressWarnings("NullAway.Init")
    private static AppContext context;
    @SuppressWarnings("NullAway.Init")
    private static List<Entry> entries;

    private final Formats formats = Formats.of(Language.VI);

    @BeforeAll
    static void enterEverything() throws IOException {
        context = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), Clock.systemUTC());
        entries = SeriesCase.entries(province().id());
        entries.forEach(entry -> context.figures().record(entry.figures()));
        SampleVisit.record(context);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    static Stream<Entry> entries() {
        return entries.stream();
    }

    @Test
    void allReportsAreThere() {
        assertThat(entries.stream().map(Entry::report).distinct()).hasSize(8);
        assertThat(entries).hasSize(49).allSatisfy(entry -> assertThat(entry.figures()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyFigureIsKeptAsItWasPrinted(Entry entry) {
        for (Figure figure : entry.figures()) {
            assertThat(context.figures().find(figure.id()).orElseThrow()).usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(figure);
            String printed = entry.fields().path("as_printed").asText();
            if (figure.value() != null && !printed.isEmpty()) {
                assertThat(printed).contains(formats.number(figure.value()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyNumberIsShownAsReportedAndWhatWasNotSaidIsNotMadeUp(Entry entry) {
        Cell cell = cell(entry.code(), province(), entry.period());
        JsonNode fields = entry.fields();
        said(cell.result(), fields, "value");
        said(cell.change().growth(), fields, "growth_pct");
        said(cell.change().difference(), fields, fields.has("delta_pp") ? "delta_pp" : "delta_abs");
        said(cell.plan(), fields, "plan");
        if (fields.path("ambiguous").asBoolean()) {
            assertThat(cell.change().multiple()).isEqualTo(Amount.missing(Reason.ONLY_TEXT));
            assertThat(cell.change().growth().known()).isFalse();
        }
        if (fields.has("delta_pp")) {
            assertThat(ChangeForm.of(indicator(entry.code()))).isEqualTo(ChangeForm.POINTS);
        }
        if (fields.has("qualitative")) {
            assertThat(cell.result()).isEqualTo(Amount.missing(Reason.ONLY_TEXT));
        }
        if (!fields.has("value") && !fields.has("qualitative")) {
            assertThat(cell.result().known()).isFalse();
        }
        assertThat(cell.discrepancies()).isEmpty();
    }

    private static void said(Amount amount, JsonNode fields, String name) {
        if (fields.has(name)) {
            Known known = (Known) amount;
            assertThat(known.number()).isEqualByComparingTo(fields.get(name).decimalValue());
            assertThat(known.method()).isEqualTo(Method.REPORTED);
        }
    }

    @Test
    void qualifierDateAndTargetComeBack() {
        Known revenue = (Known) cell("NS01", province(), new Period.Term("2020-2025")).result();
        assertThat(revenue.qualifier()).isNotNull();
        Known rate = (Known) cell("DT03", province(), new Period.Half(2022, 1)).result();
        assertThat(rate.figures().getFirst().asOf()).hasToString("2022-06-15");
        assertThat(cell("KT01", province(), new Period.Year(2025)).targets()).singleElement()
                .satisfies(target -> assertThat(target.verdict()).isEqualTo(Verdict.NO_FIGURE));
        assertThat(((Known) cell("CN05", province(), new Period.Half(2022, 1)).result()).number())
                .isEqualByComparingTo("60.9");
    }

    @Test
    void twoNumbersOfStaffWithDifferentScopeAreNotReconciled() {
        Period period = Period.parse("2025-07-01..2025-10-10");
        assertThat(((Known) cell("DG03", province(), period).result()).number()).isEqualByComparingTo("13054");
        assertThat(((Known) cell("DG05", province(), period).result()).number()).isEqualByComparingTo("2334");
    }

    @Test
    void theRealVisitGivesWhatItsCaseFileDerives() throws IOException {
        JsonNode seed = SeriesCase.read("/cases/seed-than-uyen.yaml").get("indicators");
        AdminUnit unit = context.comparisons().territory().unit("110", null).orElseThrow();
        Cell tea = cell("NN01", unit, new Period.Half(2023, 1));
        assertThat(number(tea.result(), 0)).isEqualByComparingTo(seed.at("/0/value").decimalValue());
        assertThat(number(tea.change().base(), 0))
                .isEqualByComparingTo(seed.at("/0/derived/same_period_2022").decimalValue());
        assertThat(number(tea.change().growth(), 2))
                .isEqualByComparingTo(seed.at("/0/derived/growth_pct").decimalValue());
        Cell forest = cell("LN01", unit, new Period.Year(2023));
        assertThat(number(forest.planShare(), 1)).isEqualByComparingTo(seed.at("/1/pct_of_plan").decimalValue());
        assertThat(forest.plans()).singleElement()
                .satisfies(plan -> assertThat(plan.verdict()).isEqualTo(Verdict.EXCEEDED));
        Cell rank = cell("CC01", unit, new Period.IndexYear(2022));
        assertThat(number(rank.change().base(), 0))
                .isEqualByComparingTo(seed.at("/2/derived/rank_2021").decimalValue());
        assertThat(rank.outOf()).isEqualTo(seed.at("/2/rank/out_of").asInt());
    }

    private static BigDecimal number(Amount amount, int decimals) {
        return Objects.requireNonNull(amount.orNull()).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static AdminUnit province() {
        return context.places().province().orElseThrow();
    }

    private static Indicator indicator(String code) {
        return context.figures().indicator(Indicator.idOf(code)).orElseThrow();
    }

    private static Cell cell(String code, AdminUnit unit, Period period) {
        return context.comparisons().compare(new Query(List.of(indicator(code)), List.of(unit), List.of(period)))
                .rows().getFirst().cells().getFirst();
    }
}
