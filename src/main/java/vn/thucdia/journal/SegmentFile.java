package vn.thucdia.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A segment that belongs to no open journal: one in a copy, or of another laptop's folder. */
public final class SegmentFile {

    /** A whole line, and the change set in it. */
    public record Line(JournalLine line, ChangeSet set, String previousHash) {}

    private SegmentFile() {}

    /** Hands over the lines that are whole, in their order; what is damaged is passed over. */
    public static void read(Path file, Consumer<Line> reader) throws IOException {
        for (Segment.Line line : Segment.read(file, Long.MAX_VALUE, new ChangeSetFormat()).lines()) {
            if (line.content() != null && line.linked() != null) {
                reader.accept(new Line(line.content(), line.linked().set(), line.linked().previousHash()));
            }
        }
    }
}
