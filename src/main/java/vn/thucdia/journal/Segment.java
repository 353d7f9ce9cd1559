package vn.thucdia.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One file of a chain, read whole: at most 16 MB and one line.
 *
 * @param lines in order; damaged ones without content
 * @param size bytes of the file
 */
record Segment(Path file, List<Line> lines, long size) {

    /**
     * One line of the file.
     *
     * @param start first byte in the file
     * @param content {@code null} when the bytes are no valid line
     */
    record Line(int number, long start, @Nullable JournalLine content, ChangeSetFormat.@Nullable Linked linked) {}

    static Segment read(Path file, ChangeSetFormat format) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < bytes.length;) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            boolean whole = end < bytes.length;
            JournalLine content = whole ? JournalLine.read(Arrays.copyOfRange(bytes, start, end)) : null;
            lines.add(new Line(lines.size() + 1, start, content, content == null ? null : parse(content, format)));
            start = end + 1;
        }
        return new Segment(file, lines, bytes.length);
    }

    private static ChangeSetFormat.@Nullable Linked parse(JournalLine line, ChangeSetFormat format) {
        try {
            return format.read(line.body());
        } catch (IOException notAChangeSet) {
            return null;
        }
    }
}
