package vn.thucdia.document;

import java.math.BigInteger;

import javax.xml.namespace.QName;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.thucdia.document.Decree30.Part;
import vn.thucdia.document.PageSetup.Margins;
import vn.thucdia.document.PageSetup.PageNumbers;

/** The sheet, the page number in the header and the properties of a DOCX file. */
final class DocxPage {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxPage() {}

    static void addTo(XWPFDocument docx, Document document) {
        PageSetup page = document.page();
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(mm(page.widthMm()));
        size.setH(mm(page.heightMm()));
        CTPageMar margin = section.addNewPgMar();
        Margins margins = page.margins();
        margin.setTop(mm(margins.topMm()));
        margin.setBottom(mm(margins.bottomMm()));
        margin.setLeft(mm(margins.leftMm()));
        margin.setRight(mm(margins.rightMm()));
        margin.setHeader(mm(Decree30.PAGE_NUMBER_FROM_TOP_MM));
        margin.setFooter(mm(Decree30.PAGE_NUMBER_FROM_TOP_MM));
        margin.setGutter(BigInteger.ZERO);
        if (page.numbers() == PageNumbers.TOP_CENTRE_FROM_PAGE_2) {
            docx.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(DocxStyles.id(Part.PAGE_NUMBER));
            XWPFParagraph number = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            number.setStyle(DocxStyles.id(Part.PAGE_NUMBER));
            number.getCTP().addNewFldSimple().setInstr(" PAGE ");
        }
        declareWord2013(docx);
        POIXMLProperties properties = docx.getProperties();
        properties.getCoreProperties().setTitle(document.metadata().title());
        properties.getCoreProperties().setCreator(document.metadata().author());
        properties.getCoreProperties().setLastModifiedByUser(document.metadata().author());
        properties.getExtendedProperties().setApplication("Thực Địa");
    }

    /**
     * Without this setting Word opens the file in its compatibility mode and shifts tables to the left of the text. The reduced schema
     * classes have no type for it, so it is written as plain XML.
     */
    private static void declareWord2013(XWPFDocument docx) {
        try (XmlCursor cursor = docx.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("compat", WORD);
            cursor.beginElement("compatSetting", WORD);
            cursor.insertAttributeWithValue(new QName(WORD, "name"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(WORD, "uri"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORD, "val"), "15");
        }
    }

    private static BigInteger mm(double millimetres) {
        return DocxStyles.twips(PageSetup.points(millimetres));
    }
}
