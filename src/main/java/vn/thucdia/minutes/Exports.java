package vn.thucdia.minutes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import vn.thucdia.document.Document;
import vn.thucdia.document.DocxWriter;
import vn.thucdia.document.PdfWriter;
import vn.thucdia.file.AtomicFile;
import vn.thucdia.file.FileNames;
import vn.thucdia.language.Problem;

/** Writes the papers of a visit to files, whole or not at all. Window and command line use the same. Safe for several threads. */
public final class Exports {

    /** What is written about a visit. */
    public enum Paper {
        /** Minutes in the layout of form 1.9. */
        MINUTES("Bien ban"),
        /** One page for the chair's folder. */
        SUMMARY("Tom tat");

        private final String fileName;

        Paper(String fileName) {
            this.fileName = fileName;
        }
    }

    /** How it is written. */
    public enum Format {
        DOCX, PDF;

        /** Without the dot: {@code docx}. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final DocxWriter docx = new DocxWriter();
    private final PdfWriter pdf = new PdfWriter();

    /** The paper as a document, ready for any writer. */
    public Document compose(VisitSnapshot visit, Paper paper) {
        return switch (paper) {
            case MINUTES -> new MinutesComposer().compose(visit).document();
            case SUMMARY -> new SummaryComposer().compose(visit);
        };
    }

    /**
     * Writes a document, replacing an older file of that name.
     *
     * @throws Problem {@code problem.file.*}; then an older file is untouched
     */
    public void write(Document document, Format format, Path target) {
        AtomicFile.write(target, out -> {
            switch (format) {
                case DOCX -> docx.write(document, out);
                case PDF -> pdf.write(document).writeTo(out);
            }
        });
    }

    /** A good name for the file, in letters every file system takes: {@code Bien ban Than Uyen 13-6-2023.docx}. */
    public static String fileName(VisitSnapshot visit, Paper paper, Format format) {
        String unit = visit.unit() == null ? "" : " " + visit.unit().name();
        LocalDate date = visit.visit().date();
        String day = date == null
                ? ""
                : " %d-%d-%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        return FileNames.of(paper.fileName + unit + day, format.extension());
    }
}
