package vn.thucdia.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code thucdia.cmd} by the rules of the Windows command interpreter, as far as they can be checked on any system. */
class WindowsScriptTest {

    private static final Path SCRIPT = Path.of("installer", "bin", "thucdia.cmd");
    private static final Pattern VARIABLE = Pattern.compile("%(~?)([A-Za-z][A-Za-z0-9]*)(?::[^%]*)?%");
    private static final Set<String> OF_WINDOWS = Set.of("JAVA_HOME", "ProgramFiles", "LOCALAPPDATA", "ERRORLEVEL",
            "CMDCMDLINE");

    private final String text = read();
    private final List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();

    private static String read() {
        try {
            return Files.readString(SCRIPT, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new AssertionError(
                    "not ASCII, or not there: the interpreter reads its file in the machine's old code page",
                    e);
        }
    }

    private Stream<String> code() {
        return lines.stream().filter(line -> !line.startsWith("rem "));
    }

    @Test
    void aCheckoutGivesItTheLineEndsOfWindows() throws IOException {
        assertThat(Files.readString(Path.of(".gitattributes"))).containsPattern("(?m)^\\*\\.cmd text eol=crlf$");
    }

    @Test
    void everyLabelThatIsCalledIsThereAndEveryOneThereIsCalled() {
        Set<String> called = found("(?:call|goto) :(\\w+)");
        Set<String> there = code().filter(line -> line.startsWith(":")).map(line -> line.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(called).isEqualTo(there).isNotEmpty();
    }

    @Test
    void bracketsOfBlocksAreEven() {
        int depth = 0;
        for (String line : code().toList()) {
            String outside = line.replaceAll("\"[^\"]*\"", "").replace("echo(", "echo").replaceAll("in \\([^)]*\\)", "")
                    .replaceAll("\\('[^']*'\\)", "");
            for (char each : outside.toCharArray()) {
                depth += each == '(' ? 1 : each == ')' ? -1 : 0;
                assertThat(depth).as(line).isNotNegative();
            }
        }
        assertThat(depth).isZero();
    }

    @Test
    void everyVariableIsSetHereOrByWindows() {
        Set<String> set = found("set \"([A-Za-z0-9]+)=");
        for (String line : code().toList()) {
            Matcher used = VARIABLE.matcher(line);
            while (used.find()) {
                if (used.group(1).isEmpty() && !OF_WINDOWS.contains(used.group(2))) {
                    assertThat(set).as(line).contains(used.group(2));
                }
            }
        }
    }

    @Test
    void quotesAreEvenAndPathsStandInThem() {
        for (String line : code().toList()) {
            // %NAME:"=% takes the quotes out of a value: its own is none that opens.
            String quoted = line.replaceAll("%\\w+:\"=%", "");
            assertThat(quoted.chars().filter(each -> each == '"').count() % 2).as(line).isZero();
            assertThat(line.replaceAll("\"[^\"]*\"", "")).as(line).doesNotContain("%APP%").doesNotContain("%HOME25%")
                    .doesNotContain("%~dp0");
        }
    }

    @Test
    void itStartsTheSameProgramAsTheOtherScript() throws IOException {
        String other = Files.readString(Path.of("installer", "bin", "thucdia"));
        for (String part : List.of("java.args", "vn.thucdia.Main", "--module-path=", "-cp ")) {
            assertThat(text).contains(part);
            assertThat(other).contains(part);
        }
        assertThat(text).doesNotContain("/usr").doesNotContain("/lib").doesNotContain("/bin/");
    }

    @Test
    void withoutJavaItSaysSoInBothLanguagesAndFails() {
        assertThat(text).contains("Cai JDK 25").contains("Install JDK 25")
                .containsPattern("(?s)Install JDK 25.*exit /b 1");
    }

    private Set<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(code().collect(Collectors.joining("\n"))).results()
                .map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
