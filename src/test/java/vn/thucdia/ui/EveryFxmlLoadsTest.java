package vn.thucdia.ui;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every FXML of the program: tags, properties and {@code %keys} exist in both languages, and what it names in its controller
 * is there. Loaded without controllers, so that no service has to be made for it; screens are run in tests of their own.
 */
@ExtendWith(ApplicationExtension.class)
class EveryFxmlLoadsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern CONTROLLER = Pattern.compile("\\s+fx:controller=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\s+on[A-Z]\\w*=\"#(\\w+)\"");
    private static final Pattern ID = Pattern.compile("fx:id=\"(\\w+)\"");

    @TempDir
    static Path bare;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).sorted().toList();
        }
    }

    /** Copies every file without its controller and handlers, beside one another so that includes are found. */
    @BeforeAll
    static void strip() throws IOException {
        for (Path file : files()) {
            Path copy = bare.resolve(RESOURCES.relativize(file));
            Files.createDirectories(copy.getParent());
            String text = Files.readString(file);
            Files.writeString(copy, HANDLER.matcher(CONTROLLER.matcher(text).replaceAll("")).replaceAll(""));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void loadsInBothLanguages(Path file) throws IOException {
        Path copy = bare.resolve(RESOURCES.relativize(file));
        for (Language language : Language.values()) {
            FXMLLoader loader = new FXMLLoader(copy.toUri().toURL(), Messages.in(language).asBundle());
            Node node = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> loader.load());
            assertThat(node).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void standsBesideItsControllerAndNamesOnlyWhatIsThere(Path file) throws Exception {
        String text = Files.readString(file);
        Matcher named = CONTROLLER.matcher(text);
        assertThat(named.find()).as("has a controller").isTrue();
        Class<?> controller = Class.forName(named.group(1));
        String expected = controller.getName().replace('.', '/').replaceFirst("Controller$", ".fxml");
        assertThat(RESOURCES.relativize(file).toString().replace('\\', '/')).isEqualTo(expected);
        List<String> methods = Arrays.stream(controller.getDeclaredMethods()).map(Method::getName).toList();
        assertThat(methods).containsAll(HANDLER.matcher(text).results().map(found -> found.group(1)).toList());
        List<String> ids = ID.matcher(text).results().map(found -> found.group(1)).toList();
        List<String> fields = Arrays.stream(controller.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(FXML.class)).map(Field::getName)
                .map(name -> name.replaceFirst("Controller$", "")).toList();
        assertThat(ids).containsAll(fields);
    }
}
