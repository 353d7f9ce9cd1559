package vn.thucdia.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a chain held at one moment; changes nothing and needs no lock.
 *
 * @param segments in order
 */
record ChainReading(List<HeldSegment> segments, Origin origin, ChangeSetFormat format) {

    private Segment read(HeldSegment segment) throws IOException {
        return Segment.read(segment.file(), segment.length(), format);
    }

    /**
     * Reads every change set that is whole and comes after a sequence number, each with its last line, in order and none twice, and
     * gives the damages met.
     */
    List<Damage> read(long afterSeq, BiConsumer<JournalLine, ChangeSet> reader) throws IOException {
        SetAssembly assembly = new SetAssembly();
        return readLines(afterSeq, (line, linked) -> {
            ChangeSet set = assembly.take(linked);
            if (set != null) {
                reader.accept(line, set);
            }
        });
    }

    /** Reads every readable line after a sequence number, in order and none twice, and gives the damages met. */
    List<Damage> readLines(long afterSeq, BiConsumer<JournalLine, ChangeSetFormat.Linked> reader) throws IOException {
        List<Damage> damages = new ArrayList<>();
        long last = afterSeq;
        for (int i = 0; i < segments.size(); i++) {
            if (i + 1 < segments.size() && Segment.firstSeq(segments.get(i + 1).file()) <= afterSeq + 1) {
                continue;
            }
            Walk walk = Walk.fromAnywhere(origin);
            for (Segment.Line line : read(segments.get(i)).lines()) {
                walk.take(segments.get(i).file(), line);
                if (line.content() != null && line.linked() != null && walk.tail().seq() > last
                        && walk.tail().hash().equals(line.content().hash())) {
                    last = walk.tail().seq();
                    reader.accept(line.content(), line.linked());
                }
            }
            damages.addAll(walk.damages());
        }
        return damages;
    }

    /** The hash of a line, or {@code null} when it is not held or not readable. */
    @Nullable
    String hash(long seq) throws IOException {
        List<HeldSegment> before = segments.stream().filter(each -> Segment.firstSeq(each.file()) <= seq).toList();
        return before.isEmpty()
                ? null
                : read(before.getLast()).lines().stream()
                        .filter(line -> line.linked() != null && line.linked().set().id().seq() == seq)
                        .map(line -> Objects.requireNonNull(line.content()).hash()).findFirst().orElse(null);
    }

    /** Every damage of the whole chain. */
    List<Damage> verify() throws IOException {
        Walk walk = Walk.fromStart(origin);
        for (HeldSegment segment : segments) {
            read(segment).lines().forEach(line -> walk.take(segment.file(), line));
        }
        return walk.damages();
    }
}
