package vn.thucdia.cli;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thucdia.document.Block;
import vn.thucdia.document.Document;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Letterhead;
import vn.thucdia.document.Origin;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Run;
import vn.thucdia.document.Signatures;
import vn.thucdia.document.Table;
import vn.thucdia.document.Title;

/** A composed document as JSON: its blocks in order, each with the text that prints and the codes of the records it came from. */
final class DocumentJson {

    private DocumentJson() {}

    static ObjectNode of(Document document) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("title", document.metadata().title()).put("author", document.metadata().author());
        ArrayNode blocks = root.putArray("blocks");
        for (Block block : document.blocks()) {
            ObjectNode node = blocks.addObject();
            fill(node, block);
            origin(node, block.origin());
        }
        return root;
    }

    private static void fill(ObjectNode node, Block block) {
        switch (block) {
            case Letterhead head -> {
                node.put("type", "letterhead").put("number", head.number());
                lines(node.putArray("parent"), head.parent());
                lines(node.putArray("issuer"), head.issuer());
            }
            case Title title -> lines(node.put("type", "title").put("kind", title.kind()).putArray("subject"),
                    title.subject());
            case Heading heading -> node.put("type", "heading").put("text", heading.printed());
            case Paragraph paragraph -> node.put("type", "paragraph").put("text", text(paragraph.printed()));
            case Table table -> {
                node.put("type", "table");
                lines(node.putArray("columns"), table.columns().stream().map(Table.Column::header).toList());
                ArrayNode rows = node.putArray("rows");
                for (Table.Row row : table.rows()) {
                    ObjectNode line = rows.addObject();
                    lines(line.putArray("cells"), row.cells().stream().map(DocumentJson::text).toList());
                    origin(line, row.origin());
                }
            }
            case Signatures signatures -> {
                ArrayNode signers = node.put("type", "signatures").putArray("signers");
                for (Signatures.Signer signer : signatures.signers()) {
                    lines(signers.addObject().put("name", signer.name()).putArray("capacity"), signer.capacity());
                }
                lines(node.putArray("recipients"), signatures.recipients());
            }
        }
    }

    private static void origin(ObjectNode node, Origin origin) {
        if (!origin.sources().isEmpty()) {
            ArrayNode sources = node.putArray("sources");
            origin.sources().forEach(source -> sources.addObject().put("kind", source.kind()).put("id", source.id())
                    .put("code", source.label()));
        }
        if (origin.blank()) {
            node.put("blank", true);
        }
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static void lines(ArrayNode array, List<String> lines) {
        lines.forEach(array::add);
    }
}
