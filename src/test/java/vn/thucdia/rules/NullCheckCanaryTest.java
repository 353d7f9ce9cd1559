package vn.thucdia.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/** The null check of the build is really on: code that returns null where it must not is refused by the compiler's own arguments. */
class NullCheckCanaryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Compilation(int exit, String output) {}

    @Test
    void returningNullFromMarkedCodeDoesNotCompile() throws Exception {
        Compilation wrong = compile("String name() { return null; }");
        assertThat(wrong.output()).contains("error: [NullAway]");
        assertThat(wrong.exit()).isNotZero();
    }

    @Test
    void theSameCodeCompilesWhenItSaysSo() throws Exception {
        Compilation right = compile("@org.jspecify.annotations.Nullable String name() { return null; }");
        assertThat(right.output()).doesNotContain("error");
        assertThat(right.exit()).isZero();
    }

    /** Compiles a class of a marked package with the arguments that stand in the build file. */
    private Compilation compile(String member) throws Exception {
        Files.writeString(folder.resolve("package-info.java"),
                "@org.jspecify.annotations.NullMarked package vn.thucdia.canary;");
        Files.writeString(folder.resolve("Canary.java"), "package vn.thucdia.canary; class Canary { " + member + " }");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-d",
                folder.resolve("out").toString(), "-cp", System.getProperty("java.class.path"), "-processorpath",
                System.getProperty("java.class.path")));
        command.addAll(argumentsOfTheBuild());
        command.add(folder.resolve("package-info.java").toString());
        command.add(folder.resolve("Canary.java").toString());
        Path output = folder.resolve("output.txt");
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(javac.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Compilation(javac.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private static List<String> argumentsOfTheBuild() throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom())
                .getElementsByTagName("arg");
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            arguments.add(found.item(i).getTextContent());
        }
        assertThat(arguments).anyMatch(each -> each.contains("NullAway:OnlyNullMarked=true"))
                .anyMatch(each -> each.contains("-Xep:NullAway:ERROR"));
        return arguments;
    }

    private static java.io.File pom() throws IOException {
        return Path.of("pom.xml").toRealPath().toFile();
    }
}
