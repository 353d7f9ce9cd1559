package vn.thucdia.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;

import vn.thucdia.document.Decree30.Align;
import vn.thucdia.document.Decree30.Part;

/**
 * A document as an XHTML tree for the PDF engine. Built as a tree and never as text, so that nothing a person typed can turn into
 * markup. Elements that stand for a block or a row carry an id from {@link Anchor}.
 */
final class PrintPage {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Stands in an empty line or cell: the line keeps its height as in DOCX, and a reader of the tags finds the cell. */
    private static final String EMPTY = "\u00A0";

    private final org.w3c.dom.Document tree;
    private final Rules rules;
    private final double width;

    private PrintPage(Rules rules, double width) {
        try {
            this.tree = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java runtime builds trees", e);
        }
        this.rules = rules;
        this.width = width;
    }

    static org.w3c.dom.Document of(Document document, Rules rules) {
        return new PrintPage(rules, document.page().textWidth()).write(document);
    }

    private org.w3c.dom.Document write(Document document) {
        Element html = tree.createElementNS(XHTML, "html");
        html.setAttribute("lang", document.metadata().language().toLanguageTag());
        tree.appendChild(html);
        Element head = child(html, "head");
        child(head, "title").setTextContent(document.metadata().title());
        Element author = child(head, "meta");
        author.setAttribute("name", "author");
        author.setAttribute("content", document.metadata().author());
        Element description = child(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", document.metadata().title());
        child(head, "style").setTextContent(PrintCss.of(document.page()));
        Element body = child(html, "body");
        for (int i = 0; i < document.blocks().size(); i++) {
            write(body, document.blocks().get(i), Anchor.id(i), document.staysWithNext(i));
        }
        return tree;
    }

    private void write(Element body, Block block, String id, boolean keep) {
        switch (block) {
            case Letterhead head -> letterhead(body, head).setAttribute("id", id);
            case Title title -> {
                Element all = child(body, "div");
                all.setAttribute("id", id);
                title(all, title);
            }
            case Heading heading -> paragraph(body, Part.of(heading.level()), List.of(Run.of(heading.printed())), id);
            case Paragraph paragraph -> {
                Element last = paragraph(body, Part.of(paragraph.style()), paragraph.printed(), id);
                if (keep) {
                    last.setAttribute("class", last.getAttribute("class") + " keep");
                }
            }
            case Table table -> table(body, table, id);
            case Signatures signatures -> signatures(body, signatures).setAttribute("id", id);
        }
    }

    private Element letterhead(Element body, Letterhead head) {
        double issuerWidth = width * Decree30.ISSUER_SHARE;
        Element table = table(body, "letterhead", issuerWidth, width - issuerWidth);
        Element names = child(table, "tr");
        Element left = child(names, "td");
        head.parent().forEach(line -> line(left, Part.PARENT, line));
        head.issuer().forEach(line -> line(left, Part.ISSUER, line));
        rule(left, rules.issuer(head, issuerWidth));
        Element right = child(names, "td");
        line(right, Part.COUNTRY, Decree30.COUNTRY_NAME);
        line(right, Part.MOTTO, Decree30.MOTTO);
        rule(right, rules.motto());
        if (head.hasNumberRow()) {
            Element row = child(table, "tr");
            line(child(row, "td"), Part.NUMBER, head.number());
            String place = head.placeAndDate();
            line(child(row, "td"), Part.PLACE, place == null ? "" : place);
        }
        return table;
    }

    private void title(Element all, Title title) {
        line(all, Part.KIND, title.kind());
        title.subject().forEach(line -> line(all, Part.SUBJECT, line));
        if (!title.subject().isEmpty()) {
            rule(all, rules.subject(title, width));
        }
        Element gap = child(all, "div");
        gap.setAttribute("style", "height: " + Decree30.TITLE_GAP + "pt");
    }

    private void table(Element body, Table data, String id) {
        TableLayout layout = new TableLayout(data, rules.fonts(), width);
        double[] widths = layout.widths();
        Element table = table(body, (data.repeatsHeader() ? "data repeat" : "data") + (layout.small() ? " small" : ""),
                widths);
        table.setAttribute("id", id);
        Element header = child(child(table, "thead"), "tr");
        data.columns().forEach(column -> line(child(header, "th"), Part.COLUMN, column.header()));
        Element rows = child(table, "tbody");
        for (int i = 0; i < data.rows().size(); i++) {
            Table.Row row = data.rows().get(i);
            Element tr = child(rows, "tr");
            tr.setAttribute("id", Anchor.id(id, i));
            for (int c = 0; c < widths.length; c++) {
                Element cell = child(tr, "td");
                String align = PrintCss.align(Align.of(data.columns().get(c).align()));
                for (List<Run> line : layout.lines(row, c)) {
                    text(cell, Part.CELL, line).setAttribute("style", "text-align: " + align);
                }
            }
        }
    }

    private Element signatures(Element body, Signatures signatures) {
        double[] widths = new double[signatures.columns()];
        Arrays.fill(widths, width / widths.length);
        Element table = table(body, "signatures", widths);
        for (List<List<Signatures.Line>> cells : signatures.rows()) {
            Element row = child(table, "tr");
            for (List<Signatures.Line> lines : cells) {
                Element cell = child(row, "td");
                lines.forEach(line -> line(cell, line.part(), line.text()));
                if (lines.isEmpty()) {
                    cell.setTextContent(EMPTY);
                }
            }
        }
        return table;
    }

    private Element table(Element parent, String kind, double... widths) {
        Element table = child(parent, "table");
        table.setAttribute("class", kind);
        for (double columnWidth : widths) {
            child(table, "col").setAttribute("style", String.format(Locale.ROOT, "width: %.2fpt", columnWidth));
        }
        return table;
    }

    /** Writes the runs, a paragraph for every line in them, and returns the last. */
    private Element paragraph(Element parent, Part part, List<Run> runs, String id) {
        List<List<Run>> lines = Run.lines(runs);
        Element last = parent;
        for (int i = 0; i < lines.size(); i++) {
            last = line(parent, part, lines.get(i));
            last.setAttribute("id", Anchor.lineId(id, i));
        }
        return last;
    }

    private void line(Element parent, Part part, String text) {
        Run.lines(List.of(Run.of(text))).forEach(line -> line(parent, part, line));
    }

    private Element line(Element parent, Part part, List<Run> runs) {
        return text(parent, part, NoBreak.within(runs));
    }

    private Element text(Element parent, Part part, List<Run> runs) {
        Element paragraph = child(parent, "p");
        paragraph.setAttribute("class", PrintCss.className(part));
        for (Run run : runs) {
            Element place = run.bold() ? child(paragraph, "b") : paragraph;
            place = run.italic() ? child(place, "i") : place;
            place.appendChild(tree.createTextNode(run.text()));
        }
        if (Run.text(runs).isBlank()) {
            paragraph.setTextContent(EMPTY);
        }
        return paragraph;
    }

    private void rule(Element parent, double length) {
        Element rule = child(parent, "div");
        rule.setAttribute("class", "rule");
        rule.setAttribute("style", String.format(Locale.ROOT, "width: %.2fpt", length));
    }

    private Element child(Element parent, String name) {
        Element child = tree.createElementNS(XHTML, name);
        parent.appendChild(child);
        return child;
    }
}
