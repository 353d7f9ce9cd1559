package vn.thucdia.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The bundles: the same sentences in both languages, each key in one place, none that nobody uses. */
class MessagesConsistencyTest {

    private static final Path BUNDLES = Path.of("src", "main", "resources", "vn", "thucdia", "language");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"|\"?%([a-z][\\w.-]+)\"");

    /** Beginnings of keys that are put together from the name of an enum constant or a code: literals that end in a dot. */
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.)\"");

    static List<String> rooms() {
        return Messages.ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeys(String room) throws IOException {
        assertThat(read(room, "en").keySet()).isEqualTo(read(room, "vi").keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSamePlaceholders(String room) throws IOException {
        Map<String, Set<String>> vietnamese = placeholders(read(room, "vi"));
        assertThat(placeholders(read(room, "en"))).isEqualTo(vietnamese);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everySentenceIsAPatternThatLosesNothing(String room) throws IOException {
        for (String language : List.of("vi", "en")) {
            for (Map.Entry<String, String> sentence : read(room, language).entrySet()) {
                String shown = new MessageFormat(sentence.getValue())
                        .format(new Object[]{1, 1, 1, 1, 1, 1});
                assertThat(shown).as(sentence.getKey() + " " + language).isNotBlank();
                assertThat(sentence.getValue().replace("''", "")).as(sentence.getKey() + ": write '' for an apostrophe")
                        .doesNotContain("'");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void oneThingIsNotSpokenOfAsSeveral(String room) throws IOException {
        Pattern several = Pattern
                .compile("\\b1 (\\w+ )?(lines|entries|kinds|people|records|sets|items|sites|changes)\\b");
        read(room, "en").forEach((key, sentence) -> assertThat(
                new MessageFormat(sentence, Locale.ENGLISH).format(new Object[]{1, 1, 1, 1, 1, 1})).as(key)
                .doesNotContainPattern(several));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void rowsOfTheKeySheetBeginAlike(String room) throws IOException {
        for (String language : List.of("vi", "en")) {
            read(room, language).forEach((key, words) -> {
                if (key.contains(".key.")) {
                    assertThat(words.substring(0, 1)).as(key).isUpperCase();
                }
            });
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        Map<String, String> places = new HashMap<>();
        for (String language : List.of("vi", "en")) {
            places.clear();
            for (String room : Messages.ROOMS) {
                for (String line : Files.readAllLines(file(room, language))) {
                    int end = line.indexOf('=');
                    if (end > 0 && !line.startsWith("#")) {
                        assertThat(places.put(line.substring(0, end).strip(), room)).as(line).isNull();
                    }
                }
            }
        }
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> unused = new TreeSet<>(allKeys());
        unused.removeAll(usedKeys());
        Set<String> built = beginnings();
        unused.removeIf(key -> built.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyNamedInAViewExists() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : sources(".fxml")) {
            Pattern.compile("\"%([\\w.-]+)\"").matcher(Files.readString(file)).results()
                    .forEach(found -> named.add(found.group(1)));
        }
        assertThat(allKeys()).containsAll(named);
    }

    private static Set<String> beginnings() throws IOException {
        Set<String> built = new TreeSet<>();
        for (Path file : sources(".java")) {
            BEGINNING.matcher(Files.readString(file)).results().forEach(found -> built.add(found.group(1)));
        }
        return built;
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String room : Messages.ROOMS) {
            keys.addAll(read(room, "vi").keySet());
        }
        return keys;
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : Stream.concat(sources(".java").stream(), sources(".fxml").stream()).toList()) {
            LITERAL.matcher(Files.readString(file)).results()
                    .forEach(found -> used.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        return used;
    }

    private static List<Path> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> sentences) {
        return sentences.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> PLACEHOLDER.matcher(entry.getValue()).results()
                        .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Map<String, String> read(String room, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(room, language))) {
            properties.load(reader);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }

    private static Path file(String room, String language) {
        return BUNDLES.resolve(room + "_" + language + ".properties");
    }
}
