package vn.thucdia.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** LibreOffice without a window: what the offices that do not have Word see. A machine without it skips the test and says so. */
final class Office {

    private static final long SECONDS = 180;

    private Office() {}

    /** The file as LibreOffice prints it. */
    static Path pdf(Path document, Path folder) throws IOException {
        Path program = Stream.of(System.getenv("PATH").split(":")).map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable).findFirst().orElse(Path.of("soffice"));
        assumeTrue(Files.isExecutable(program),
                "LibreOffice (soffice) is not installed: its page count is not compared with ours");
        Files.createDirectories(folder);
        ProcessBuilder command = new ProcessBuilder(program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf",
                "--outdir", folder.toString(), document.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile());
        command.environment().put("FONTCONFIG_FILE",
                fonts(Files.createDirectories(folder.resolve("fonts"))).toString());
        Process process = command.start();
        try {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("LibreOffice answers").isTrue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        String name = String.valueOf(document.getFileName()).replaceFirst("\\.docx$", ".pdf");
        assertThat(folder.resolve(name)).exists();
        return folder.resolve(name);
    }

    /** Times New Roman has the same widths on every machine: those of the face that the PDF is set in. */
    private static Path fonts(Path place) throws IOException {
        for (String style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            String name = "LiberationSerif-" + style + ".ttf";
            try (InputStream face = Objects.requireNonNull(Office.class.getResourceAsStream("/liberation/" + name))) {
                Files.copy(face, place.resolve(name));
            }
        }
        return Files.writeString(place.resolve("fonts.conf"), """
                <fontconfig>
                  <dir>%1$s</dir>
                  <cachedir>%1$s</cachedir>
                  <alias binding="same">
                    <family>Times New Roman</family>
                    <prefer><family>Liberation Serif</family></prefer>
                  </alias>
                </fontconfig>
                """.formatted(place));
    }
}
