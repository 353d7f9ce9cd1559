package vn.thucdia.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One file of a chain, read whole: at most 4 MB and one line (16 MB before). Its name is the number of its first change set.
 *
 * @param lines in order; damaged ones without content
 */
record Segment(Path file, List<Line> lines) {

    private static final String SUFFIX = ".jsonl";

    /**
     * One line of the file.
     *
     * @param start first byte in the file
     * @param terminated whether it ends in a line feed; what was acknowledged does
     * @param content {@code null} when the bytes are no valid line
     * @param linked {@code null} when they are no change set
     */
    record Line(int number, long start, boolean terminated, @Nullable JournalLine content,
            ChangeSetFormat.@Nullable Linked linked) {

        boolean readable() {
            return linked != null;
        }
    }

    static Path path(Path folder, long firstSeq) {
        return folder.resolve(String.format("%012d", firstSeq) + SUFFIX);
    }

    static long firstSeq(Path file) {
        return Long.parseLong(file.getFileName().toString().substring(0, 12));
    }

    /** The segments of a chain's folder in order; files with other names do not belong to it. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().matches("[0-9]{12}\\.jsonl")).sorted().toList();
        }
    }

    /** Reads the body of a line. */
    private interface Body {
        ChangeSetFormat.Linked read(byte[] body) throws IOException;
    }

    /** Reads the lines among the first {@code limit} bytes. */
    static Segment read(Path file, long limit, ChangeSetFormat format) throws IOException {
        return read(file, limit, format::read);
    }

    /** The same without the operations of the change sets. */
    static Segment readHeads(Path file, long limit, ChangeSetFormat format) throws IOException {
        return read(file, limit, format::readHead);
    }

    private static Segment read(Path file, long limit, Body format) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int size = (int) Math.min(limit, bytes.length);
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < size;) {
            int end = indexOfLineFeed(bytes, start, size);
            int next = end + 1;
            boolean terminated = end < size;
            JournalLine content = JournalLine.read(Arrays.copyOfRange(bytes, start, end));
            if (content == null) {
                // The line feed itself may be what was changed: the lines on both sides of it are whole all the same.
                int other = JournalLine.start(bytes, start + 1, end);
                if (other > 0 || !terminated) {
                    next = other > 0 ? other : next;
                    terminated = false;
                    content = JournalLine.read(Arrays.copyOfRange(bytes, start, (other > 0 ? other : end) - 1));
                }
            }
            lines.add(new Line(lines.size() + 1, start, terminated, content,
                    content == null ? null : parse(content, format)));
            start = next;
        }
        return new Segment(file, lines);
    }

    private static int indexOfLineFeed(byte[] bytes, int from, int size) {
        int end = from;
        while (end < size && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static ChangeSetFormat.@Nullable Linked parse(JournalLine line, Body format) {
        try {
            return format.read(line.body());
        } catch (IOException notAChangeSet) {
            return null;
        }
    }
}
