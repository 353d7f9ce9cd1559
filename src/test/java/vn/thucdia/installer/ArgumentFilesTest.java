package vn.thucdia.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One place says how the program is started and packed; scripts, packages and the build take it from there. */
class ArgumentFilesTest {

    private static final Path INSTALLER = Path.of("installer");

    private static List<String> arguments(String name) throws IOException {
        try (Stream<String> lines = Files.lines(INSTALLER.resolve("args").resolve(name))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }

    @Test
    void theHeapIsBoundedAndLongWorkHasTheOptimisingCompiler() throws IOException {
        assertThat(arguments("java.args")).anyMatch(each -> each.startsWith("-Xmx"))
                .noneMatch(each -> each.contains("TieredStopAtLevel"));
    }

    @Test
    void theRuntimeSpeaksVietnameseAndEnglish() throws IOException {
        assertThat(String.join(" ", arguments("jlink.args"))).contains("jdk.localedata")
                .contains("--include-locales=vi,en")
                .contains("javafx.swing");
    }

    @Test
    void scriptsBuildsAndMavenReadTheSameArguments() throws IOException {
        for (String script : List.of("bin/thucdia", "bin/thucdia.cmd", "build", "build-mac", "build.ps1")) {
            String text = Files.readString(INSTALLER.resolve(script));
            assertThat(text).as(script).contains("java.args").doesNotContain("--add-exports").doesNotContain("-Xmx");
        }
        assertThat(Files.readString(Path.of("pom.xml"))).contains("installer/args/java.args")
                .doesNotContain("<argument>-Xmx");
    }

    @Test
    void everyBuildTakesRuntimeLicencesAndListOfParts() throws IOException {
        for (String script : List.of("build", "build-mac", "build.ps1")) {
            assertThat(Files.readString(INSTALLER.resolve(script))).as(script).contains("jlink.args")
                    .contains("THIRD-PARTY.txt").contains("cdx.json").contains("SHA256SUMS");
        }
    }

    @Test
    void theDebianPackageNamesWhatTheToolkitNeeds() throws IOException {
        assertThat(Files.readString(INSTALLER.resolve("linux/control"))).contains("libgtk-3-0 | libgtk-3-0t64")
                .contains("Recommends: libheif1");
    }
}
