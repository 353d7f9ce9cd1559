package vn.thucdia.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.entity.Ids;
import vn.thucdia.language.Language;
import vn.thucdia.language.Problem;
import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path path;

    @BeforeEach
    void setUp() {
        path = temp.resolve("data").resolve("settings.json");
    }

    private static Settings everything() {
        Ids ids = new Ids();
        return new Settings(Language.EN, Theme.Mode.DARK, "Máy Thư ký", Role.OFFICE, ids.create(), ids.create(),
                new Place("visits", ids.create(), "visit.tab.session"), java.util.Map.of("visits:1", List.of(0.625)),
                new Bounds(10, 20, 1366, 768, true), java.nio.file.Path.of("/media/usb"));
    }

    @Test
    void whatWasWrittenIsRead() {
        Settings settings = everything();

        new SettingsFile(path).write(settings);

        assertThat(new SettingsFile(path).read()).isEqualTo(new SettingsFile.Loaded(settings, false));
    }

    @Test
    void withoutAFileTheDefaultsAreUsed() {
        assertThat(new SettingsFile(path).read()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, false));
    }

    @Test
    void fieldsOfANewerVersionAreKept() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"hub\": {\"address\": \"pg\"}, \"theme\": \"dark\", \"place\": {\"zoom\": 2}}");
        SettingsFile file = new SettingsFile(path);

        file.write(file.read().settings().withTheme(Theme.Mode.LIGHT)
                .withPlace(new Place("settings", null, "")));

        assertThat(Files.readString(path)).contains("\"address\" : \"pg\"", "\"theme\" : \"light\"", "\"zoom\" : 2",
                "\"section\" : \"settings\"");
    }

    @Test
    void whatIsTakenAwayDoesNotComeBack() {
        SettingsFile file = new SettingsFile(path);
        file.write(everything());

        file.write(everything().withPerson(null, null).withPlace(null));

        Settings read = new SettingsFile(path).read().settings();
        assertThat(read.person()).isNull();
        assertThat(read.place()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2]", "\u0000\u0001", "{\"theme\": \"dark\"} trailing {"})
    void aDamagedFileIsSetAsideAndTheDefaultsAreUsed(String content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);

        SettingsFile.Loaded loaded = new SettingsFile(path).read();

        assertThat(loaded).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, true));
        assertThat(path.resolveSibling("settings.json.damaged")).hasContent(content);
        assertThat(path).doesNotExist();
    }

    @Test
    void aValueThatMakesNoSenseCountsAsMissing() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, """
                {"theme": "pink", "language": "fr", "role": 7, "person": "nobody", "laptop": "Máy 1",
                 "dividers": "wide", "window": {"width": -3}}""");

        SettingsFile.Loaded loaded = new SettingsFile(path).read();

        assertThat(loaded.damaged()).isFalse();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT.withLaptop("Máy 1", Role.SECRETARY));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidInASentence() throws IOException {
        Files.writeString(temp.resolve("data"), "a file where the folder should be");

        assertThatThrownBy(() -> new SettingsFile(path).write(Settings.DEFAULT)).isInstanceOf(Problem.class)
                .hasMessageContaining("problem.settings.write");
    }
}
