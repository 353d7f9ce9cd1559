package vn.thucdia.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.cli.CliRun.FixedLibraries;
import vn.thucdia.language.Language;
import vn.thucdia.ledger.AppLock;
import vn.thucdia.ledger.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens when the program is started without a verb. */
class WindowStartTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final List<String> started = new ArrayList<>();

    private final WindowStarter window = (folder, language, file) -> started
            .add(folder.root().getFileName() + " " + (language == null ? "-" : language.code())
                    + (file == null ? "" : " " + file.getFileName()));

    @Test
    void theWindowIsGivenTheFolderAndTheLanguage() {
        assertThat(CliRun.in(home, CliRun.DISPLAY, window, null).exit()).isZero();
        assertThat(CliRun.in(home, CliRun.DISPLAY, window, null, "--lang", "en", "--data",
                home.resolve("other").toString()).exit()).isZero();
        assertThat(started).containsExactly("data -", "other en");
    }

    @Test
    void aWrittenLedgerOpensTheWindowWithIt() {
        assertThat(CliRun.in(home, CliRun.DISPLAY, window, null, "sổ của Hạnh.thucdia").exit()).isZero();
        assertThat(started).containsExactly("data - sổ của Hạnh.thucdia");
    }

    @Test
    void anyOtherWordIsNoFile() {
        CliRun run = CliRun.in(home, CliRun.DISPLAY, window, null, "visit");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("“visit”");
        assertThat(started).isEmpty();
    }

    @Test
    void withoutADisplayOneSentenceSaysWhatWorks() {
        CliRun run = CliRun.in(home, CliRun.NO_DISPLAY, window, null);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("Không có màn hình").contains("thucdia --help");
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(CliRun.in(home, CliRun.NO_DISPLAY, window, null, "--lang=en").err())
                .startsWith("There is no display");
        assertThat(started).isEmpty();
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void aMissingLibraryIsNamedWithItsPackage() {
        CliRun run = CliRun.in(home, needs(Map.of("DISPLAY", ":0"), true, "libgtk-3.so.0"), window, null);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("libgtk-3.so.0", "libgtk-3-0t64");
        assertThat(CliRun.in(home, needs(Map.of("DISPLAY", ":0"), true, "libfontconfig.so.1"), window, null).err())
                .contains("fontconfig");
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamed() {
        CliRun run = CliRun.in(home, needs(Map.of("DISPLAY", ":77"), false, ""), window, null);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains(":77");
    }

    @Test
    void waylandAloneIsToldFromNoDisplayAtAll() {
        assertThat(CliRun.in(home, needs(Map.of("WAYLAND_DISPLAY", "wayland-0"), true, ""), window, null).err())
                .contains("XWayland");
    }

    @Test
    void otherSystemsNeedNothing() {
        assertThat(new WindowNeeds(Map.of(), "Windows 11", new FixedLibraries(false, "libgtk-3.so.0")).missing())
                .isEmpty();
    }

    @Test
    void theMachineItselfCanBeAsked() {
        NativeLibraries libraries = new NativeLibraries();
        assertThat(libraries.has("libdoes-not-exist.so.9")).isFalse();
        assertThat(libraries.has(System.mapLibraryName("c") + ".6")).isEqualTo(Files.exists(Path.of("/lib64"))
                || Files.exists(Path.of("/lib/x86_64-linux-gnu")) || Files.exists(Path.of("/lib/aarch64-linux-gnu")));
    }

    @Test
    void aSecondStartRaisesTheFirstWindow() {
        DataFolder folder = new DataFolder(home.resolve("data"), home.resolve("marks"));
        List<String> raised = new ArrayList<>();
        try (AppLock lock = AppLock.take(folder)) {
            lock.onRaise(() -> raised.add("raised"));
            CliRun run = CliRun.in(home, CliRun.DISPLAY, window, null);
            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("Sổ đang mở");
            assertThat(started).isEmpty();
        }
        assertThat(raised).isNotEmpty();
    }

    @Test
    void aSecondStartBesideAVerbSaysThatTheLedgerIsInUse() {
        try (AppLock _ = AppLock.take(new DataFolder(home.resolve("data"), home.resolve("marks")))) {
            CliRun run = CliRun.in(home, CliRun.DISPLAY, window, null);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("đang được mở bằng một cửa sổ khác");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsLeftToTheWindowToTell() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");
        CliRun run = CliRun.in(home, CliRun.DISPLAY, window, null, "--data", file.resolve("sổ").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(started).containsExactly("sổ -");
    }

    @Test
    void theRunCommandDoesTheMainJobWithoutAWindow() {
        Path demo = home.resolve("demo");
        CliRun run = CliRun.in(home, CliRun.NO_DISPLAY, window, demo);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Bien ban Than Uyen 13-6-2023.docx", "Bien ban Than Uyen 13-6-2023.pdf",
                "Tom tat Than Uyen 13-6-2023.pdf", "libgtk-3-0");
        assertThat(demo.resolve("Bien ban Than Uyen 13-6-2023.docx")).isNotEmptyFile();
        assertThat(demo.resolve("Tom tat Than Uyen 13-6-2023.pdf")).isNotEmptyFile();
        assertThat(CliRun.in(home, CliRun.NO_DISPLAY, window, demo).exit()).isZero();
    }

    @Test
    void whatNobodyExpectedBecomesASentenceWithACodeAndItsPlacesInTheLog() throws Exception {
        WindowStarter failing = (folder, language, file) -> {
            throw new IllegalStateException("bí mật Than Uyên");
        };
        CliRun run = CliRun.in(home, CliRun.DISPLAY, failing, null);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("Có lỗi ngoài dự kiến (mã ").doesNotContain("bí mật");
        String code = run.err().replaceAll("(?s).*\\(mã ([A-Z0-9]+)\\).*", "$1");
        try (var logs = Files.list(home.resolve("data/log"))) {
            String log = Files.readString(logs.filter(file -> file.toString().endsWith(".log")).findFirst()
                    .orElseThrow());
            assertThat(log).contains(code, "IllegalStateException", "WindowStartTest").doesNotContain("bí mật");
        }
    }

    private static WindowNeeds needs(Map<String, String> environment, boolean reaches, String lacking) {
        return new WindowNeeds(environment, "Linux", new FixedLibraries(reaches, lacking));
    }

    @Test
    void languagesOfTheOptionAreThoseOfTheProgram() {
        for (Language language : Language.values()) {
            assertThat(CliRun.in(home, CliRun.DISPLAY, window, null, "--lang", language.code()).exit()).isZero();
        }
        assertThat(started).containsExactly("data vi", "data en");
    }
}
