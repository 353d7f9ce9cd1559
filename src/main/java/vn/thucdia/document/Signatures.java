package vn.thucdia.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import vn.thucdia.document.Decree30.Part;

/**
 * The signers side by side and, in the left column, who receives the document. One signer stands at the right beside the recipients
 * (form 1.4); with two or more, as in minutes (form 1.9), the recipients stand below the first. Never broken over two pages.
 *
 * @param signers from left to right, at least one
 * @param recipients without dashes and stops, such as {@code Lưu: VT, Hồ sơ}; none prints no list
 */
public record Signatures(List<Signer> signers, List<String> recipients, Origin origin) implements Block {

    /**
     * One signer.
     *
     * @param capacity lines such as {@code TM. ỦY BAN NHÂN DÂN}, {@code Q. CHỦ TỊCH}; printed in capitals
     * @param name without rank or honours; empty when not known yet, which leaves the room free
     */
    public record Signer(List<String> capacity, String name) {

        public Signer {
            capacity = Decree30.capitals(capacity);
            name = Characters.printable(name);
        }
    }

    /** One line of the block with its look. */
    record Line(Part part, String text) {}

    public Signatures {
        signers = List.copyOf(signers);
        recipients = recipients.stream().map(Characters::printable).toList();
        if (signers.isEmpty()) {
            throw new IllegalArgumentException("nobody signs");
        }
    }

    int columns() {
        return Math.max(2, signers.size());
    }

    /**
     * The block as rows of cells of lines. Capacities, names and recipients have a row each where several sign, so that the names stand
     * level although one signer has more lines of capacity than another.
     */
    List<List<List<Line>>> rows() {
        if (signers.size() == 1) {
            List<Line> signer = new ArrayList<>(capacity(signers.getFirst()));
            signer.add(name(signers.getFirst()));
            return List.of(List.of(recipientLines(), signer));
        }
        List<List<List<Line>>> rows = new ArrayList<>();
        rows.add(signers.stream().map(Signatures::capacity).toList());
        rows.add(signers.stream().map(signer -> List.of(name(signer))).toList());
        if (!recipients.isEmpty()) {
            List<List<Line>> last = new ArrayList<>(Collections.nCopies(signers.size(), List.of()));
            last.set(0, recipientLines());
            rows.add(last);
        }
        return rows;
    }

    private static List<Line> capacity(Signer signer) {
        return signer.capacity.stream().map(line -> new Line(Part.CAPACITY, line)).toList();
    }

    private static Line name(Signer signer) {
        return new Line(Part.SIGNER, signer.name);
    }

    private List<Line> recipientLines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < recipients.size(); i++) {
            String stop = i == recipients.size() - 1 ? "." : ";";
            lines.add(new Line(Part.RECIPIENT, "- " + recipients.get(i) + stop));
        }
        if (!lines.isEmpty()) {
            lines.addFirst(new Line(Part.RECIPIENTS, Decree30.RECIPIENTS_LABEL));
        }
        return lines;
    }
}
