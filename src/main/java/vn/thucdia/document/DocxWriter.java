package vn.thucdia.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import vn.thucdia.document.Decree30.Align;
import vn.thucdia.document.Decree30.Part;

/**
 * Writes a document as DOCX with named styles, to be gone on with in Word or LibreOffice. Any text is accepted. Nothing in the file
 * points outside it. Safe for several threads.
 */
public final class DocxWriter {

    private final Rules rules = new Rules();

    /** Writes the file; {@code out} stays open. */
    public void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument docx = new XWPFDocument()) {
            DocxStyles.addTo(docx, document.metadata().language());
            DocxTables tables = new DocxTables(docx, document.page().textWidth());
            DocxText body = new DocxText(docx::createParagraph, document.page().textWidth());
            List<Block> blocks = document.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                write(body, tables, blocks.get(i), document.staysWithNext(i));
            }
            DocxPage.addTo(docx, document);
            docx.write(out);
        }
    }

    private void write(DocxText body, DocxTables tables, Block block, boolean keep) {
        switch (block) {
            case Letterhead head -> letterhead(tables, head);
            case Title title -> title(body, title);
            case Heading heading -> body.line(Part.of(heading.level()), heading.printed());
            case Paragraph paragraph -> Run.lines(paragraph.printed())
                    .forEach(line -> body.line(Part.of(paragraph.style()), line).setKeepNext(keep));
            case Table table -> {
                table(tables, table);
                body.gap(Decree30.PARAGRAPH_GAP);
            }
            case Signatures signatures -> {
                body.gap(Decree30.SIGNATURES_GAP).setKeepNext(true);
                signatures(tables, signatures);
            }
        }
    }

    private void letterhead(DocxTables tables, Letterhead head) {
        double width = tables.width();
        double[] widths = {width * Decree30.ISSUER_SHARE, width * (1 - Decree30.ISSUER_SHARE)};
        XWPFTable table = tables.plain(head.hasNumberRow() ? 2 : 1, widths);
        DocxTables.fill(table, 0, 0, widths, left -> {
            head.parent().forEach(line -> left.line(Part.PARENT, line));
            head.issuer().forEach(line -> left.line(Part.ISSUER, line));
            left.rule(rules.issuer(head, widths[0]));
        });
        DocxTables.fill(table, 0, 1, widths, right -> {
            right.line(Part.COUNTRY, Decree30.COUNTRY_NAME);
            right.line(Part.MOTTO, Decree30.MOTTO);
            right.rule(rules.motto());
        });
        if (head.hasNumberRow()) {
            String place = head.placeAndDate();
            DocxTables.fill(table, 1, 0, widths, left -> left.line(Part.NUMBER, head.number()));
            DocxTables.fill(table, 1, 1, widths, right -> right.line(Part.PLACE, place == null ? "" : place));
        }
    }

    private void title(DocxText body, Title title) {
        body.line(Part.KIND, title.kind());
        title.subject().forEach(line -> body.line(Part.SUBJECT, line));
        if (!title.subject().isEmpty()) {
            body.rule(rules.subject(title, body.width()));
        }
        body.gap(Decree30.TITLE_GAP);
    }

    private void table(DocxTables tables, Table data) {
        TableLayout layout = new TableLayout(data, rules.fonts(), tables.width());
        double[] widths = layout.widths();
        XWPFTable table = tables.ruled(data.rows().size() + 1, widths);
        table.getRow(0).setRepeatHeader(data.repeatsHeader());
        for (int c = 0; c < widths.length; c++) {
            Table.Column column = data.columns().get(c);
            DocxTables.fill(table, 0, c, widths, cell -> Run.lines(List.of(Run.of(column.header())))
                    .forEach(line -> cell.text(Part.COLUMN, NoBreak.within(line), layout.size())));
            for (int r = 0; r < data.rows().size(); r++) {
                List<List<Run>> lines = layout.lines(data.rows().get(r), c);
                DocxTables.fill(table, r + 1, c, widths, cell -> lines.forEach(line -> DocxText
                        .align(cell.text(Part.CELL, line, layout.size()), Align.of(column.align()))));
            }
        }
    }

    private static void signatures(DocxTables tables, Signatures signatures) {
        double[] widths = new double[signatures.columns()];
        Arrays.fill(widths, tables.width() / widths.length);
        List<List<List<Signatures.Line>>> rows = signatures.rows();
        XWPFTable table = tables.plain(rows.size(), widths);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < widths.length; c++) {
                List<Signatures.Line> lines = rows.get(r).get(c);
                DocxTables.fill(table, r, c, widths,
                        cell -> lines.forEach(line -> cell.line(line.part(), line.text())));
            }
        }
        DocxTables.keepTogether(table);
    }
}
