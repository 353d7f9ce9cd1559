package vn.thucdia.ui.minutes;

import java.awt.print.Pageable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Language;
import vn.thucdia.language.Problem;
import vn.thucdia.minutes.Exports.Format;
import vn.thucdia.minutes.Exports.Paper;
import vn.thucdia.minutes.Issue;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.task.Notice;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The minutes of the sample visit as the screen keeps them, without a screen. */
class MinutesModelTest {

    @SuppressWarnings("NullAway.Init")
    private static TestDesk desk;
    @SuppressWarnings("NullAway.Init")
    private static Visit visit;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;
    private final List<String> heard = new ArrayList<>();
    private final MinutesModel model = new MinutesModel(desk.desk(), () -> heard.add("visit"));

    @BeforeAll
    static void recordOnce(@TempDir Path folder) {
        desk = TestDesk.open(folder, Language.VI);
        visit = SampleVisit.record(desk.app());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void show() {
        model.show(visit.id());
    }

    @AfterEach
    void putBack() {
        draft().layout().pages().close();
        List.copyOf(desk.errors().notices()).forEach(desk.errors()::dismiss);
        Visit changed = desk.app().visits().require(visit.id());
        if (!changed.equals(visit)) {
            desk.app().visits().edit(changed, visit);
        }
    }

    private Draft draft() {
        return Objects.requireNonNull(model.draft());
    }

    private List<Issue.Kind> missing() {
        return model.issues().stream().map(Issue::kind).toList();
    }

    @Test
    void theDraftHasPagesMarksAndWhatIsMissing() {
        assertThat(draft().layout().sizes()).hasSizeGreaterThan(1);
        assertThat(draft().layout().marks()).anyMatch(mark -> mark.coded().stream()
                .anyMatch(source -> source.label().equals("BLV·6")));
        assertThat(missing()).contains(Issue.Kind.SECRETARY, Issue.Kind.HOURS, Issue.Kind.PLACE,
                Issue.Kind.DIRECTION_DETAIL);
    }

    @Test
    void readingAgainWithoutAChangeKeepsThePagesThatAreThere() {
        Draft before = draft();

        model.load();

        assertThat(draft().layout().pages()).isSameAs(before.layout().pages());
    }

    @Test
    void bothHoursSavedSettleTheHoursAndTheFrameIsTold() {
        Draft before = draft();
        assertThat(model.edits().saveStart("14h", done -> heard.add("start " + done))).isEmpty();
        assertThat(model.edits().saveEnd("17:30", done -> heard.add("end " + done))).isEmpty();
        before.layout().pages().close();

        Visit saved = desk.app().visits().require(visit.id());
        assertThat(saved.startTime()).isEqualTo(LocalTime.of(14, 0));
        assertThat(saved.endTime()).isEqualTo(LocalTime.of(17, 30));
        assertThat(saved.partOfDay()).isEqualTo(visit.partOfDay());
        assertThat(missing()).doesNotContain(Issue.Kind.HOURS);
        assertThat(heard).containsExactly("start true", "visit", "end true", "visit");
    }

    @Test
    void aTimeThatCannotBeReadIsAnsweredWithASentenceAndNothingIsSaved() {
        assertThat(model.edits().saveStart("25 giờ", done -> heard.add("done"))).contains("25 giờ");

        assertThat(desk.app().visits().require(visit.id())).isEqualTo(visit);
        assertThat(heard).isEmpty();
    }

    @Test
    void thePlaceIsSavedAndPrinted() {
        model.edits().savePlace("  Phòng họp UBND huyện ", done -> {});

        assertThat(desk.app().visits().require(visit.id()).place()).isEqualTo("Phòng họp UBND huyện");
        assertThat(missing()).doesNotContain(Issue.Kind.PLACE);
        assertThat(Outline.of(draft().document()).parts().getFirst().blanks()).isEqualTo(2);
    }

    @Test
    void exportWritesWhereThePersonSaidAndRemembersTheFolder() {
        List<String> asked = new ArrayList<>();
        PaperOut out = out((name, format, folder) -> {
            asked.add(name + " in " + (folder == null ? "?" : folder.getFileName()));
            return temp.resolve(name);
        });

        out.export(Paper.MINUTES, Format.DOCX);
        out.export(Paper.SUMMARY, Format.PDF);

        assertThat(temp.resolve("Bien ban Than Uyen 13-6-2023.docx")).isNotEmptyFile();
        assertThat(temp.resolve("Tom tat Than Uyen 13-6-2023.pdf")).isNotEmptyFile();
        assertThat(asked).containsExactly("Bien ban Than Uyen 13-6-2023.docx in ?",
                "Tom tat Than Uyen 13-6-2023.pdf in " + temp.getFileName());
        assertThat(out.written().getLast().file().getFileName())
                .hasToString("Tom tat Than Uyen 13-6-2023.pdf");
    }

    @Test
    void thinkingBetterOfItWritesNothing() throws IOException {
        PaperOut out = out((name, format, folder) -> null);

        out.export(Paper.MINUTES, Format.PDF);

        assertThat(out.written()).isEmpty();
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".pdf"));
        }
    }

    @Test
    void aFolderThatIsGoneIsOneSentenceAndNoSuccessIsClaimed() {
        PaperOut out = out((name, format, folder) -> temp.resolve("gone").resolve(name));

        out.export(Paper.MINUTES, Format.DOCX);

        assertThat(out.written()).isEmpty();
        assertThat(desk.errors().notices()).extracting(Notice::kind).containsExactly(Notice.Kind.DANGER);
    }

    @Test
    void aNameWithoutItsEndingNeverReplacesAFileNobodyWasAskedAbout() throws IOException {
        Path old = Files.writeString(temp.resolve("a.docx"), "cũ");

        Path target = PaperOut.complete(temp.resolve("a"), Format.DOCX);

        assertThat(target.getFileName()).hasToString("a (2).docx");
        assertThat(PaperOut.complete(old, Format.DOCX)).isEqualTo(old);
        assertThat(PaperOut.complete(temp.resolve("b.DOCX"), Format.DOCX).getFileName()).hasToString("b.DOCX");
    }

    @Test
    void printingHandsThePagesToThePrinter() {
        List<Integer> pages = new ArrayList<>();
        PaperOut out = new PaperOut(desk.desk(), model, (name, format, folder) -> null,
                (Pageable printed, String name) -> pages.add(printed.getNumberOfPages()));

        out.print(Paper.MINUTES);
        out.print(Paper.SUMMARY);

        assertThat(pages).containsExactly(draft().layout().sizes().size(), 1);
    }

    @Test
    void withoutAPrinterThereIsOneSentenceAndPrintingCanBeTriedAgain() {
        List<String> tries = new ArrayList<>();
        PaperOut out = new PaperOut(desk.desk(), model, (name, format, folder) -> null, (printed, name) -> {
            tries.add(name);
            throw new Problem("problem.print.none");
        });

        out.print(Paper.MINUTES);
        out.print(Paper.MINUTES);

        assertThat(tries).hasSize(2);
        assertThat(desk.errors().notices()).extracting(Notice::sentence)
                .containsExactly(desk.desk().messages().get("problem.print.none"));
    }

    private PaperOut out(vn.thucdia.ui.screen.FileAsk ask) {
        return new PaperOut(desk.desk(), model, ask, (pages, name) -> {});
    }
}
