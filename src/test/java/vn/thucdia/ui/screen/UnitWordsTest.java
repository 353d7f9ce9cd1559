package vn.thucdia.ui.screen;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thucdia.indicator.Givers;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.place.UnitType;

import static org.assertj.core.api.Assertions.assertThat;

/** The words huyện, xã, phường come from the unit; none of them is fixed in a sentence. */
class UnitWordsTest {

    /** Sentences about levels or units of all kinds, not about the unit of a visit. */
    private static final Set<String> ABOUT_LEVELS = Set.of("catalogue.level.district", "catalogue.level.commune",
            "compare.reason.spans_districts", "spreadsheet.reason.spans_districts", "problem.sheet.units",
            "visit.coverage.district", "visit.coverage.commune", "indicator.measure.xa",
            "indicator.measure.tieu_chi_xa");

    private static AdminUnit unit(UnitType type, UnitLevel level, LocalDate from) {
        return new AdminUnit(AdminUnit.idOf("x", from), "x", "Than Uyên", "", "", level, type, "", "", from, null, "",
                "");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWordInBothLanguages(UnitType type) {
        AdminUnit unit = unit(type, UnitLevel.COMMUNE, LocalDate.of(2025, 7, 1));
        assertThat(UnitWords.kind(unit, Messages.in(Language.VI))).isEqualTo(type.word());
        assertThat(UnitWords.kind(unit, Messages.in(Language.EN))).matches("[a-z]+");
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void noSentenceNamesAKindByItself(String language) throws IOException {
        Pattern kinds = Pattern.compile(language.equals("vi")
                ? "(?<![\\p{L}])([Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Tt]hành phố)(?![\\p{L}])(?! hội)"
                : "(?i)\\b(districts?|communes?|wards?|townships?)\\b");
        Set<String> wrong = new TreeSet<>();
        for (String room : Messages.ROOMS) {
            Properties sentences = new Properties();
            try (Reader reader = Files
                    .newBufferedReader(Path.of("src", "main", "resources", "vn", "thucdia", "language",
                            room + "_" + language + ".properties"))) {
                sentences.load(reader);
            }
            sentences.stringPropertyNames().stream().filter(key -> !key.startsWith("unit.kind."))
                    .filter(key -> kinds.matcher(sentences.getProperty(key)).find()).forEach(wrong::add);
        }
        wrong.removeAll(ABOUT_LEVELS);
        assertThat(wrong).isEmpty();
    }

    @Test
    void plansAreGivenByTheCouncilsThatThereWere() {
        assertThat(Givers.usual(unit(UnitType.XA, UnitLevel.COMMUNE, LocalDate.of(2025, 7, 1))))
                .containsExactly("tỉnh giao", "HĐND xã giao", "UBND xã giao", "tự đặt");
        assertThat(Givers.usual(unit(UnitType.PHUONG, UnitLevel.COMMUNE, LocalDate.of(2025, 7, 1))))
                .contains("HĐND phường giao");
        assertThat(Givers.usual(unit(UnitType.HUYEN, UnitLevel.DISTRICT, LocalDate.of(2000, 1, 1))))
                .containsExactly("tỉnh giao", "HĐND huyện giao", "UBND huyện giao", "tự đặt");
        assertThat(Givers.usual(unit(UnitType.XA, UnitLevel.COMMUNE, LocalDate.of(2000, 1, 1))))
                .containsExactly("tỉnh giao", "HĐND huyện giao", "UBND huyện giao", "HĐND xã giao", "tự đặt");
    }
}
