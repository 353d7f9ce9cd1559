package vn.thucdia.minutes;

import java.util.ArrayList;
import java.util.List;

import vn.thucdia.document.Block;
import vn.thucdia.document.Document;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Metadata;

/**
 * Composes the minutes of a visit in the layout of form 1.9 of Decree 30/2020/NĐ-CP, Annex III. A pure function: the same records
 * give the same document. A part without records is left out, and the parts are numbered as they come.
 */
public final class MinutesComposer {

    /** Composes document and list of what is missing. */
    public Minutes compose(VisitSnapshot snapshot) {
        Sources sources = new Sources(snapshot);
        Opening opening = new Opening(snapshot, sources);
        SessionPart session = new SessionPart(snapshot, sources);
        List<Block> blocks = new ArrayList<>(opening.blocks());
        int number = 0;
        number = part(blocks, number, "Kiểm tra thực địa", new FieldPart(snapshot, sources).blocks());
        number = part(blocks, number, "Báo cáo của " + Wording.noun(snapshot.unit()), session.report());
        number = part(blocks, number, "Ý kiến tại buổi làm việc", session.remarks());
        part(blocks, number, "Kết luận", new ConclusionPart(snapshot, sources).blocks());
        blocks.addAll(new Closing(snapshot, sources).blocks());
        String title = "Biên bản: " + String.join(" ", opening.subject());
        String author = snapshot.group() == null ? "" : snapshot.group().name();
        return new Minutes(new Document(new Metadata(title, author), blocks), new Settling(snapshot, sources).issues());
    }

    private static int part(List<Block> blocks, int number, String title, List<Block> content) {
        if (content.isEmpty()) {
            return number;
        }
        blocks.add(new Heading(Level.SECTION, number + 1, title));
        blocks.addAll(content);
        return number + 1;
    }
}
