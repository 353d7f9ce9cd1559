package vn.thucdia.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks a PDF against what the program promises of every paper: readable in fifty years (PDF/A-2a, ISO 19005-2) and by a screen
 * reader (PDF/UA-1, ISO 14289-1). The judge is veraPDF, the reference of the PDF Association.
 */
public final class PdfConformance {

    private static final List<PDFAFlavour> PROMISED = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    private PdfConformance() {}

    /** What the file breaks, one line to a rule with its first place; empty when it keeps both standards. */
    public static List<String> breaches(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> breaches = new ArrayList<>();
        for (PDFAFlavour flavour : PROMISED) {
            try (InputStream in = new ByteArrayInputStream(pdf);
                    PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                breaches.addAll(breaches(flavour, validator.validate(parser)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
                throw new IllegalArgumentException("not a PDF that can be checked", e);
            }
        }
        return breaches;
    }

    private static List<String> breaches(PDFAFlavour flavour, ValidationResult result) {
        Map<String, String> byRule = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            String rule = "%s %s/%d".formatted(flavour.getId(), assertion.getRuleId().getClause(),
                    assertion.getRuleId().getTestNumber());
            byRule.putIfAbsent(rule,
                    rule + ": " + assertion.getMessage() + " at " + assertion.getLocation().getContext());
        }
        if (byRule.isEmpty() && !result.isCompliant()) {
            return List.of(flavour.getId() + ": not compliant, no rule named");
        }
        return List.copyOf(byRule.values());
    }
}
