package vn.thucdia.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PdfConformanceTest {

    private final PdfWriter writer = new PdfWriter();

    @Test
    void minutesOfSeveralPagesCanBeArchivedAndReadAloud() {
        assertThat(PdfConformance.breaches(writer.write(SampleMinutes.document()).bytes())).isEmpty();
    }

    @Test
    void anEmptyDocumentToo() {
        Document document = new Document(new Metadata("", ""), List.of());
        assertThat(PdfConformance.breaches(writer.write(document).bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.thucdia.document.OddTexts#all")
    void anythingThatIsTypedToo(String odd) {
        assertThat(PdfConformance.breaches(writer.write(OddTexts.with(odd)).bytes())).isEmpty();
    }

    @Test
    void aBarePageIsFoundOut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
        }
        assertThat(PdfConformance.breaches(out.toByteArray())).anyMatch(line -> line.startsWith("2a"))
                .anyMatch(line -> line.startsWith("ua1"));
    }
}
