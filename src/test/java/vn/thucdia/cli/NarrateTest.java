package vn.thucdia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NarrateTest {

    private static final String RANK = """
            Xếp hạng chỉ số cải cách hành chính (PAR INDEX) năm 2022 đứng thứ 1/8 (do UBND tỉnh xếp hạng), \
            giữ hạng, năm thứ hai liên tiếp.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @BeforeAll
    static void recordSample() {
        assertThat(CliRun.in(home, "sample").exit()).isZero();
    }

    @Test
    void theSeedIsToldAsTheOfficeWroteIt() {
        assertThat(narrate("--period", "2023-H1").out()).isEqualTo("""
                Huyện Than Uyên, 6 tháng đầu năm 2023
                %sDiện tích trồng rừng mới năm 2023 đến ngày 13/6/2023 đạt 125/100 ha, bằng 125%% kế hoạch.
                Sản lượng chè búp tươi ước đạt 3.500 tấn, tăng 1.200 tấn so với cùng kỳ năm trước (tăng 52,2%%\u00A0ƒ).
                """.formatted(RANK));
        assertThat(narrate("--period", "2023").out()).isEqualTo("""
                Huyện Than Uyên, năm 2023
                %sDiện tích trồng rừng mới năm 2023 đến ngày 13/6/2023 đạt 125/100 ha, bằng 125%% kế hoạch.
                """.formatted(RANK));
        assertThat(narrate("--period", "2023-Q1").out()).contains("chưa có số liệu; kế hoạch năm là 100 ha");
        assertThat(narrate("--period", "2022", "--indicators", "cc01, NN01").out()).isEqualTo("""
                Huyện Than Uyên, năm 2022
                %sSản lượng chè búp tươi năm 2022 chưa có số liệu.
                """.formatted(RANK));
    }

    @Test
    void everyNumberOfTheJsonLeadsToItsFigures() throws IOException {
        JsonNode told = new ObjectMapper()
                .readTree(narrate("--period", "2023-H1", "--indicators", "NN01", "--json").out());
        assertThat(told.at("/unit/code").textValue()).isEqualTo("110");
        assertThat(told.at("/sentences/0/text").textValue()).contains("(tăng 52,2%)").doesNotContain("ƒ");
        JsonNode runs = told.at("/sentences/0/runs");
        assertThat(numbers(runs).map(run -> run.get("text").textValue())).containsExactly("3.500", "1.200", "52,2%");
        assertThat(numbers(runs).map(run -> run.get("derived").booleanValue())).containsExactly(false, false, true);
        assertThat(numbers(runs)).allMatch(run -> !run.get("figures").isEmpty());
    }

    @Test
    void theJsonSaysHowAPlanIsGettingOnAndByWhat() throws IOException {
        JsonNode told = new ObjectMapper().readTree(narrate("--period", "2023", "--json").out());
        assertThat(told.at("/pace/0/indicator").textValue()).isEqualTo("LN01");
        assertThat(told.at("/pace/0/state").textValue()).isEqualTo("REACHED");
        assertThat(told.at("/pace/0/basis").textValue()).isEqualTo("PLAN");
        assertThat(told.at("/pace/0/rule/source").textValue()).isEqualTo("mặc định của chương trình");
    }

    @Test
    void whatIsNotKnownIsSaidInTheLanguageOfTheReader() {
        assertThat(narrate("--period", "2019").out()).isEqualTo("Chưa có số liệu nào của Huyện Than Uyên, năm 2019.\n");
        assertThat(narrate("--period", "2019-H1", "--lang", "en").out())
                .isEqualTo("No figures yet for Huyện Than Uyên, first half of 2019.\n");
    }

    @Test
    void aUnitPeriodOrIndicatorThatDoesNotExistIsRefused() {
        assertRefused("Không có đơn vị nào mã “999”.", "narrate", "--unit", "999", "--period", "2023");
        assertRefused("Không có đơn vị nào mã “110@2026-01-01”.", "narrate", "--unit", "110@2026-01-01", "--period",
                "2023");
        assertRefused("Không có chỉ tiêu nào mã “ZZ9”.", "narrate", "--unit", "110", "--period", "2023",
                "--indicators", "NN01,ZZ9");
        assertThat(CliRun.in(home, "narrate", "--unit", "110", "--period", "2023-H3").err())
                .startsWith("--period không nhận giá trị “2023-H3”.");
        assertThat(CliRun.in(home, "narrate", "--period", "2023").exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private static Stream<JsonNode> numbers(JsonNode runs) {
        return StreamSupport.stream(runs.spliterator(), false)
                .filter(run -> run.get("type").textValue().equals("NUMBER"));
    }

    private static CliRun narrate(String... more) {
        String[] arguments = Stream.concat(Stream.of("narrate", "--unit", "110@2023-06-13"), Stream.of(more))
                .toArray(String[]::new);
        CliRun run = CliRun.in(home, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run;
    }

    private static void assertRefused(String sentence, String... arguments) {
        CliRun run = CliRun.in(home, arguments);
        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).startsWith(sentence);
        assertThat(run.out()).isEmpty();
    }
}
