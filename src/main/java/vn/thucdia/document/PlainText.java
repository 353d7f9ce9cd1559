package vn.thucdia.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of a document in reading order: the reference every written form is compared with. */
public final class PlainText {

    private final List<String> lines = new ArrayList<>();

    private PlainText() {}

    /** Every paragraph and table cell of the document, one to an entry, without page numbers; none is blank. */
    public static List<String> lines(Document document) {
        PlainText text = new PlainText();
        document.blocks().forEach(text::add);
        return List.copyOf(text.lines);
    }

    /** The same as one text, an entry to a line. */
    public static String of(Document document) {
        return String.join("\n", lines(document));
    }

    private void add(Block block) {
        switch (block) {
            case Letterhead head -> add(head);
            case Title title -> {
                add(title.kind());
                title.subject().forEach(this::add);
            }
            case Heading heading -> add(heading.printed());
            case Paragraph paragraph -> add(Run.text(paragraph.printed()));
            case Table table -> {
                table.columns().forEach(column -> add(column.header()));
                table.rows().stream().flatMap(row -> row.cells().stream()).map(Run::text).forEach(this::add);
            }
            case Signatures signatures -> signatures.rows().stream().flatMap(List::stream).flatMap(List::stream)
                    .forEach(line -> add(line.text()));
        }
    }

    private void add(Letterhead head) {
        head.parent().forEach(this::add);
        head.issuer().forEach(this::add);
        add(Decree30.COUNTRY_NAME);
        add(Decree30.MOTTO);
        add(head.number());
        Stream.ofNullable(head.placeAndDate()).forEach(this::add);
    }

    private void add(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
    }
}
