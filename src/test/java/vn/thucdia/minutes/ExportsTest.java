package vn.thucdia.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.minutes.Exports.Format;
import vn.thucdia.minutes.Exports.Paper;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExportsTest {

    @SuppressWarnings("NullAway.Init")
    private static AppContext context;
    @SuppressWarnings("NullAway.Init")
    private static VisitSnapshot snapshot;

    private final Exports exports = new Exports();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void record(@TempDir Path temp) {
        context = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), Clock.systemUTC());
        Visit visit = SampleVisit.record(context);
        snapshot = context.snapshots().of(visit.id(), java.time.LocalDate.of(2023, 6, 14));
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void aFileIsNamedAfterPaperUnitAndDayInLettersEveryFileSystemTakes() {
        assertThat(Exports.fileName(snapshot, Paper.MINUTES, Format.DOCX))
                .isEqualTo("Bien ban Than Uyen 13-6-2023.docx");
        assertThat(Exports.fileName(snapshot, Paper.SUMMARY, Format.PDF)).isEqualTo("Tom tat Than Uyen 13-6-2023.pdf");
    }

    @Test
    void theMinutesStandInBothFormatsWithTheSameWords() throws IOException {
        Path word = write(Paper.MINUTES, Format.DOCX);
        Path pdf = write(Paper.MINUTES, Format.PDF);

        assertThat(wordText(word)).contains("BIÊN BẢN", "Cụm công nghiệp Than Uyên");
        assertThat(pdfText(pdf)).contains("BIÊN BẢN", "Cụm công nghiệp Than Uyên");
    }

    @Test
    void theSummaryOfTheSampleFitsOnePage() throws IOException {
        assertThat(pages(write(Paper.SUMMARY, Format.PDF))).isEqualTo(1);
    }

    /** A word processor lays the same paper out by its own rules; a page more or less is all the two may differ. */
    @ParameterizedTest
    @EnumSource(Paper.class)
    void aWordProcessorNeedsAsManyPagesAsThePdf(Paper paper) throws IOException {
        int printed = pages(write(paper, Format.PDF));

        int opened = pages(Office.pdf(write(paper, Format.DOCX), folder.resolve("office")));

        assertThat(opened).isBetween(paper == Paper.SUMMARY ? 1 : printed - 1,
                paper == Paper.SUMMARY ? 1 : printed + 1);
    }

    @Test
    void aFolderThatIsGoneIsSaidInASentenceAndNothingIsLeftBehind() throws IOException {
        Path target = folder.resolve("gone").resolve("a.docx");

        assertThatThrownBy(() -> exports.write(exports.compose(snapshot, Paper.MINUTES), Format.DOCX, target))
                .isInstanceOfSatisfying(Problem.class,
                        problem -> assertThat(problem.key()).isEqualTo("problem.file.no-folder"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private Path write(Paper paper, Format format) {
        Path target = folder.resolve(Exports.fileName(snapshot, paper, format));
        exports.write(exports.compose(snapshot, paper), format, target);
        return target;
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            return read.getNumberOfPages();
        }
    }

    private static String wordText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText().replace('\u00A0', ' ');
        }
    }

    private static String pdfText(Path file) throws IOException {
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(read).replace('\u00A0', ' ');
        }
    }
}
