package vn.thucdia.document;

import java.util.List;

/**
 * A printed document, ready for any writer: everything in it is final text, in order. Writers add no words of their own except the
 * country name and motto, the dash before a list entry and the page numbers. {@link PlainText} is the reference of what is read.
 */
public record Document(Metadata metadata, PageSetup page, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document on the page of Decree 30. */
    public Document(Metadata metadata, List<Block> blocks) {
        this(metadata, PageSetup.A4_PORTRAIT, blocks);
    }

    /** Whether a block must not stand alone at the foot of a page: words that lead to what follows, and the end before the signatures. */
    boolean staysWithNext(int block) {
        return block + 1 < blocks.size() && (blocks.get(block + 1) instanceof Signatures
                || blocks.get(block) instanceof Paragraph paragraph
                        && Run.text(paragraph.runs()).stripTrailing().endsWith(":"));
    }
}
