package vn.thucdia.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A finished PDF file in memory, with the places of its blocks. */
public final class Pdf {

    private final byte[] bytes;
    private final List<Anchor> anchors;

    Pdf(byte[] bytes, List<Anchor> anchors) {
        this.bytes = bytes;
        this.anchors = List.copyOf(anchors);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** Where every block and every row of a table stands, in the order of the document. */
    public List<Anchor> anchors() {
        return anchors;
    }
}
