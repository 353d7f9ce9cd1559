package vn.thucdia.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a chain holds; changes nothing.
 *
 * @param growing the segment that is being appended to
 * @param length how many of its bytes count
 */
record ChainReading(Path folder, Origin origin, ChangeSetFormat format, @Nullable Path growing, long length) {

    private Segment segment(Path path) throws IOException {
        return Segment.read(path, path.equals(growing) ? length : Long.MAX_VALUE, format);
    }

    /** Reads every readable line after a sequence number, in order and none twice, and gives the damages met. */
    List<Damage> read(long afterSeq, BiConsumer<JournalLine, ChangeSet> reader) throws IOException {
        List<Path> segments = Segment.list(folder);
        List<Damage> damages = new ArrayList<>();
        long last = afterSeq;
        for (int i = 0; i < segments.size(); i++) {
            if (i + 1 < segments.size() && Segment.firstSeq(segments.get(i + 1)) <= afterSeq + 1) {
                continue;
            }
            Walk walk = Walk.fromAnywhere(origin);
            for (Segment.Line line : segment(segments.get(i)).lines()) {
                walk.take(segments.get(i), line);
                if (line.content() != null && line.linked() != null && walk.tail().seq() > last
                        && walk.tail().hash().equals(line.content().hash())) {
                    last = walk.tail().seq();
                    reader.accept(line.content(), line.linked().set());
                }
            }
            damages.addAll(walk.damages());
        }
        return damages;
    }

    /** The hash of a line, or {@code null} when it is not held or not readable. */
    @Nullable
    String hash(long seq) throws IOException {
        List<Path> segments = Segment.list(folder).stream().filter(path -> Segment.firstSeq(path) <= seq).toList();
        return segments.isEmpty()
                ? null
                : segment(segments.getLast()).lines().stream()
                        .filter(line -> line.linked() != null && line.linked().set().id().seq() == seq)
                        .map(line -> Objects.requireNonNull(line.content()).hash()).findFirst().orElse(null);
    }

    /** Every damage of the whole chain. */
    List<Damage> verify() throws IOException {
        Walk walk = Walk.fromStart(origin);
        for (Path path : Segment.list(folder)) {
            segment(path).lines().forEach(line -> walk.take(path, line));
        }
        return walk.damages();
    }
}
