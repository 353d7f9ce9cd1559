package vn.thucdia.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page as an XHTML tree for the PDF engine: charts as figures with their words, the table as a table. Built as a tree and never as
 * text, so that nothing a person typed can turn into markup.
 */
final class SheetTree {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final double PADDING = 16;
    /** The engine rounds: charts that fill a row to the last hundredth would be put below each other. */
    private static final double LESS = 0.2;

    private final Document tree;
    private final Page page;
    private final PageLayout layout;
    private final Ruler ruler;
    private final double width;
    private final double point;
    private final Map<String, Drawing> drawings = new HashMap<>();

    /**
     * @param width of the sheet in logical pixels
     * @param point logical pixels as points
     */
    SheetTree(Page page, boolean printed, Ruler ruler, double width, double point) {
        try {
            this.tree = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java runtime builds trees", e);
        }
        this.page = page;
        this.ruler = ruler;
        this.layout = new PageLayout(ruler, printed);
        this.width = width;
        this.point = point;
    }

    /** What an element of the tree stands for. */
    Drawing drawing(Element object) {
        return java.util.Objects.requireNonNull(drawings.get(object.getAttribute("id")));
    }

    Document write(PdfSheets.Paper paper) {
        Element html = tree.createElementNS(XHTML, "html");
        html.setAttribute("lang", paper.language().toLanguageTag());
        tree.appendChild(html);
        Element head = child(html, "head");
        child(head, "title").setTextContent(page.title() + " - " + page.subtitle());
        Element description = child(head, "meta");
        description.setAttribute("name", "subject");
        description.setAttribute("content", page.subtitle());
        child(head, "style").setTextContent(SheetCss.of(paper, point));
        Element body = child(html, "body");
        child(body, "h1").setTextContent(page.title());
        words(body, "subtitle", page.subtitle());
        for (List<PageLayout.Figure> row : layout.figures(page, width)) {
            Element line = child(body, "div");
            line.setAttribute("class", "row");
            row.forEach(figure -> figure(line, figure, row.indexOf(figure) < row.size() - 1));
        }
        if (!page.legend().isEmpty()) {
            Element line = child(body, "div");
            line.setAttribute("class", "row");
            figure(line, layout.legend(page, width), false);
        }
        table(body, page.twin());
        page.notes().forEach(note -> words(body, "note", note));
        return tree;
    }

    private void figure(Element parent, PageLayout.Figure figure, boolean gap) {
        Element object = child(parent, "object");
        String id = "figure" + drawings.size();
        drawings.put(id, figure.drawing());
        object.setAttribute("id", id);
        object.setAttribute("alt", figure.spoken());
        object.setAttribute("style", String.format(Locale.ROOT, "width: %.2fpt; height: %.2fpt; margin-right: %.2fpt",
                figure.drawing().width() * point - LESS, figure.drawing().height() * point,
                gap ? PageLayout.GAP * point : 0));
    }

    private void table(Element body, DataTable twin) {
        List<DataTable.Column> columns = twin.body();
        List<DataTable.Group> groups = twin.groups();
        Element table = child(body, "table");
        new ColumnWidths(ruler, SheetCss.MAIN, SheetCss.SMALL, PADDING)
                .of(columns, groups.stream().flatMap(group -> group.rows().stream()).toList(), width)
                .forEach(each -> child(table, "col").setAttribute("style",
                        String.format(Locale.ROOT, "width: %.2fpt", each * point)));
        Element titles = child(child(table, "thead"), "tr");
        columns.forEach(column -> cell(titles, "th", column.number()).setTextContent(column.title()));
        Element rows = child(table, "tbody");
        for (DataTable.Group group : groups) {
            boolean named = !group.heading().isEmpty();
            if (named) {
                Element heading = cell(child(rows, "tr"), "td", false);
                heading.setAttribute("colspan", Integer.toString(columns.size()));
                heading.setAttribute("class", "group");
                heading.setTextContent(group.heading());
                ((Element) heading.getParentNode()).setAttribute("class", "together");
            }
            for (List<DataTable.Cell> row : group.rows()) {
                Element line = child(rows, "tr");
                for (int at = 0; at < row.size(); at++) {
                    value(cell(line, "td", columns.get(at).number()), row.get(at));
                }
            }
        }
    }

    private Element cell(Element row, String name, boolean number) {
        Element cell = child(row, name);
        cell.setAttribute("class", number ? "number" : "name");
        return cell;
    }

    private void value(Element place, DataTable.Cell cell) {
        Element line = child(place, "p");
        Element main = child(line, "span");
        main.setAttribute("class", cell.tone().name().toLowerCase(Locale.ROOT));
        main.setTextContent(cell.main());
        if (!cell.after().isEmpty()) {
            Element after = child(line, "span");
            after.setAttribute("class", "small");
            after.setTextContent(" " + cell.after());
        }
        if (!cell.below().isEmpty()) {
            words(place, "small", cell.below());
        }
    }

    private void words(Element parent, String kind, String words) {
        Element paragraph = child(parent, "p");
        paragraph.setAttribute("class", kind);
        paragraph.setTextContent(words);
    }

    private Element child(Element parent, String name) {
        Element child = tree.createElementNS(XHTML, name);
        parent.appendChild(child);
        return child;
    }
}
