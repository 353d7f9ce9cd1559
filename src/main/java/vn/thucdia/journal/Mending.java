package vn.thucdia.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.Directories;
import vn.thucdia.file.Replacement;

/**
 * Finds the holes of one chain and fills them with lines whose hashes fit exactly: each line names the hash of the one before it, so
 * that nothing but the very bytes that were lost can take their place. Segments are written beside and moved over in one step; what
 * stood there goes to the quarantine.
 */
final class Mending {

    private final Layout layout;
    private final Path folder;
    private final ChainReading chain;

    /** One line as it lies in its segment; without content when it is damaged. */
    private record Piece(Path segment, byte[] raw, Segment.Line line) {

        ChangeSetFormat.@Nullable Linked linked() {
            return line.linked();
        }
    }

    /** A line that might fill a hole. */
    private record Candidate(JournalLine line, long seq, String previous) {}

    Mending(Layout layout, ChainReading chain) {
        this.layout = layout;
        this.folder = layout.folder().resolve(chain.origin().toString());
        this.chain = chain;
    }

    private List<Piece> pieces() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (HeldSegment held : chain.segments()) {
            byte[] bytes = Files.readAllBytes(held.file());
            int length = (int) Math.min(held.length(), bytes.length);
            List<Segment.Line> lines = Segment.read(held.file(), held.length(), layout.format()).lines();
            for (int i = 0; i < lines.size(); i++) {
                int end = i + 1 < lines.size() ? (int) lines.get(i + 1).start() : length;
                pieces.add(new Piece(held.file(), Arrays.copyOfRange(bytes, (int) lines.get(i).start(), end),
                        lines.get(i)));
            }
        }
        return pieces;
    }

    /**
     * The holes of the chain.
     *
     * @param reached how far the chain is known to have gone
     */
    List<Hole> holes(Position reached) throws IOException {
        List<Hole> holes = new ArrayList<>();
        Position last = Position.EMPTY;
        StringBuilder traces = new StringBuilder();
        for (Piece piece : pieces()) {
            ChangeSetFormat.Linked linked = piece.linked();
            if (linked == null) {
                traces.append(new String(piece.raw(), StandardCharsets.UTF_8));
                continue;
            }
            long seq = linked.set().id().seq();
            if (!linked.previousHash().equals(last.hash()) && seq > last.seq()) {
                holes.add(new Hole(chain.origin(), Math.min(last.seq() + 1, seq), Math.max(seq - 1, last.seq()),
                        last.hash(), linked.previousHash(), traces.toString()));
            }
            traces.setLength(0);
            if (seq >= last.seq()) {
                last = new Position(seq, Objects.requireNonNull(piece.line().content()).hash(), linked.set().time());
            }
        }
        if (reached.seq() > last.seq()) {
            holes.add(new Hole(chain.origin(), last.seq() + 1, reached.seq(), last.hash(), reached.hash(),
                    traces.toString()));
        }
        return holes;
    }

    /**
     * Fills what can be filled.
     *
     * @param lines of this chain, whole
     * @param atEnd whether lines may be added behind the last one
     * @return how many lines were put back
     */
    int mend(Collection<JournalLine> lines, boolean atEnd) throws IOException {
        Map<String, Candidate> byHash = new HashMap<>();
        Map<String, List<Candidate>> byPrevious = new HashMap<>();
        for (JournalLine line : lines) {
            ChangeSetFormat.Linked linked = layout.format().read(line.body());
            if (line.sound() && linked.set().id().origin().equals(chain.origin())) {
                Candidate candidate = new Candidate(line, linked.set().id().seq(), linked.previousHash());
                if (byHash.put(line.hash(), candidate) == null) {
                    byPrevious.computeIfAbsent(candidate.previous(), hash -> new ArrayList<>()).add(candidate);
                }
            }
        }
        return fill(byHash, byPrevious, atEnd);
    }

    private int fill(Map<String, Candidate> byHash, Map<String, List<Candidate>> byPrevious, boolean atEnd)
            throws IOException {
        Map<Path, List<byte[]>> content = new TreeMap<>();
        List<Path> changed = new ArrayList<>();
        List<Piece> damaged = new ArrayList<>();
        String last = JournalLine.START;
        Path current = null;
        int filled = 0;
        for (Piece piece : pieces()) {
            ChangeSetFormat.Linked linked = piece.linked();
            content.computeIfAbsent(piece.segment(), path -> new ArrayList<>());
            if (linked == null) {
                damaged.add(piece);
                continue;
            }
            List<Candidate> found = back(byHash, linked.previousHash(), last);
            boolean whole = found.isEmpty()
                    ? linked.previousHash().equals(last)
                    : found.getFirst().previous().equals(last);
            put(content, changed, damaged, !whole);
            if (!found.isEmpty()) {
                Path into = damaged.isEmpty()
                        ? room(piece.segment(), current, found.getFirst())
                        : damaged.getFirst()
                                .segment();
                changed.add(into);
                List<byte[]> there = content.computeIfAbsent(into, path -> new ArrayList<>());
                found.forEach(each -> there.add(each.line().bytes()));
                filled += found.size();
            }
            damaged.clear();
            JournalLine line = Objects.requireNonNull(piece.line().content());
            Objects.requireNonNull(content.get(piece.segment())).add(line.bytes());
            if (!piece.line().terminated()) {
                changed.add(piece.segment());
            }
            last = line.hash();
            current = piece.segment();
        }
        List<Candidate> ahead = atEnd ? ahead(byPrevious, last) : List.of();
        put(content, changed, damaged, ahead.isEmpty());
        if (!ahead.isEmpty()) {
            Path into = current == null ? Segment.path(folder, ahead.getFirst().seq()) : current;
            changed.add(into);
            List<byte[]> there = content.computeIfAbsent(into, path -> new ArrayList<>());
            ahead.forEach(each -> there.add(each.line().bytes()));
            filled += ahead.size();
        }
        for (Path segment : changed.stream().distinct().toList()) {
            replace(segment, Objects.requireNonNull(content.get(segment)));
        }
        return filled;
    }

    /** Damaged bytes stay as long as what they were is not back. */
    private static void put(Map<Path, List<byte[]>> content, List<Path> changed, List<Piece> damaged, boolean keep) {
        for (Piece piece : damaged) {
            if (keep) {
                Objects.requireNonNull(content.get(piece.segment())).add(piece.raw());
            } else {
                changed.add(piece.segment());
            }
        }
    }

    /** The lines before a hash, as far as they are known, back to another hash. */
    private static List<Candidate> back(Map<String, Candidate> byHash, String from, String to) {
        List<Candidate> found = new ArrayList<>();
        for (String hash = from; !hash.equals(to) && byHash.containsKey(hash);) {
            Candidate candidate = Objects.requireNonNull(byHash.get(hash));
            found.addFirst(candidate);
            hash = candidate.previous();
        }
        return found;
    }

    /** The lines that follow a hash; where two follow, nobody can say which, and neither is taken. */
    private static List<Candidate> ahead(Map<String, List<Candidate>> byPrevious, String last) {
        List<Candidate> found = new ArrayList<>();
        for (List<Candidate> next = byPrevious.getOrDefault(last, List.of()); next.size() == 1; next = byPrevious
                .getOrDefault(found.getLast().line().hash(), List.of())) {
            found.add(next.getFirst());
        }
        return found;
    }

    /** Where lines go that stood between two segments, or in one that is gone. */
    private Path room(Path next, @Nullable Path before, Candidate first) {
        if (next.equals(before)) {
            return next;
        }
        Path own = Segment.path(folder, first.seq());
        return before != null && (Files.exists(own) || own.equals(next)) ? before : own;
    }

    private void replace(Path segment, List<byte[]> lines) throws IOException {
        Directories.create(folder);
        if (Files.exists(segment)) {
            Directories.create(layout.quarantine());
            Files.copy(segment, layout.quarantine().resolve(chain.origin() + "-" + segment.getFileName() + ".damaged"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Path fresh = segment.resolveSibling(segment.getFileName() + ".tmp");
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            for (byte[] line : lines) {
                for (ByteBuffer bytes = ByteBuffer.wrap(line); bytes.hasRemaining();) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        new Replacement().replace(fresh, segment);
        Directories.force(folder);
    }
}
