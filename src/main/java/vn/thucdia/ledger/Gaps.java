package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thucdia.file.Replacement;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Hole;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Journal;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;

/**
 * What was saved once and is missing from the journal. Kept in a small file, for the store and the mark that gave it away go on with
 * the journal as it is; told at every start until the lines have come back, or a person has said that it is wanted so.
 */
final class Gaps {

    private static final String HOLE = "hole";
    private static final String SETTLED = "settled";
    private static final String UNKNOWN = "unknown";
    private static final int PARTS = 4;

    private final Path file;
    private final Journal journal;
    /** How far chains are known to have gone. */
    private final Map<Origin, Position> reached = new TreeMap<>();
    private final Set<Gap> holes = new LinkedHashSet<>();
    private final Set<Gap> settled = new LinkedHashSet<>();
    private List<String> written;
    private boolean unknown;

    private Gaps(Path file, Journal journal) {
        this.file = file;
        this.journal = journal;
        this.written = read(file);
        written.forEach(this::addLine);
    }

    /** @param found how far chains have just been found to have gone */
    static Gaps of(DataFolder folder, Journal journal, Collection<Map.Entry<Origin, Position>> found) {
        Gaps gaps = new Gaps(folder.missing(), journal);
        found.forEach(each -> gaps.add(each.getKey(), each.getValue()));
        gaps.write();
        return gaps;
    }

    /** The state of the file after the journal was exchanged on purpose: nothing is missing, and these are wanted to be. */
    static String settled(Collection<Gap> wanted) {
        return wanted.stream().map(gap -> line(SETTLED, gap) + "\n").collect(Collectors.joining());
    }

    private void add(Origin origin, Position position) {
        reached.merge(origin, position, (one, other) -> other.seq() > one.seq()
                || other.seq() == one.seq() && one.hash().isEmpty() ? other : one);
    }

    /** A chain was found to have gone further than it does now. */
    synchronized void reached(Origin origin, Position position) {
        add(origin, position);
        write();
    }

    /** All holes of the journal, after it was read whole. */
    synchronized void found(List<Hole> all) {
        holes.clear();
        all.stream().filter(hole -> hole.first() <= journal.position(hole.origin()).seq())
                .forEach(hole -> holes.add(new Gap(hole.origin(), hole.first(), hole.last())));
        write();
    }

    /** Nothing was found that says how far the chains went. */
    synchronized void cannotKnow() {
        unknown = true;
        write();
    }

    /** Something was found after all. */
    synchronized void known() {
        unknown = false;
        write();
    }

    /** Whether nobody can say if lines are missing at the end. */
    synchronized boolean unknown() {
        return unknown;
    }

    /** The person wants it so: what is missing now is not told any more. */
    synchronized void settle() {
        unknown = false;
        settled.addAll(open());
        write();
    }

    private void addLine(String line) {
        try {
            String[] parts = line.split(" ", -1);
            if (parts.length == PARTS && (parts[0].equals(HOLE) || parts[0].equals(SETTLED))) {
                Gap gap = new Gap(Origin.parse(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
                (parts[0].equals(HOLE) ? holes : settled).add(gap);
            } else if (line.equals(UNKNOWN)) {
                unknown = true;
            } else {
                ChangeSetId id = ChangeSetId.parse(parts[0]);
                add(id.origin(), new Position(id.seq(), parts.length > 1 ? parts[1] : "", HybridTime.ZERO));
            }
        } catch (IllegalArgumentException damaged) {
            // A line that says nothing is left out when the file is written next.
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void write() {
        reached.entrySet().removeIf(entry -> journal.position(entry.getKey()).seq() >= entry.getValue().seq());
        List<String> lines = new ArrayList<>();
        reached.forEach((origin, position) -> lines
                .add((new ChangeSetId(origin, position.seq()) + " " + position.hash()).strip()));
        holes.forEach(gap -> lines.add(line(HOLE, gap)));
        settled.forEach(gap -> lines.add(line(SETTLED, gap)));
        if (unknown) {
            lines.add(UNKNOWN);
        }
        if (lines.equals(written)) {
            return;
        }
        try {
            if (lines.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
                Files.writeString(temporary, lines.stream().collect(Collectors.joining("\n", "", "\n")));
                new Replacement().replace(temporary, file);
            }
            written = lines;
        } catch (IOException full) {
            // What is missing is told now; only that a later check tells it again is lost with the file.
        }
    }

    private static String line(String word, Gap gap) {
        return word + " " + gap.origin() + " " + gap.first() + " " + gap.last();
    }

    /** What is missing now and nobody has settled. */
    synchronized List<Gap> open() {
        List<Gap> all = new ArrayList<>(holes);
        reached.forEach((origin, position) -> all
                .add(new Gap(origin, journal.position(origin).seq() + 1, position.seq())));
        return all.stream().filter(gap -> gap.first() <= gap.last())
                .filter(gap -> settled.stream().noneMatch(gap::within)).toList();
    }

    /** How far chains went that are missing their end; of these, what is settled too is left out. */
    synchronized Map<Origin, Position> cut() {
        Map<Origin, Position> cut = new TreeMap<>();
        open().forEach(gap -> {
            Position end = reached.get(gap.origin());
            if (end != null && end.seq() == gap.last()) {
                cut.put(gap.origin(), end);
            }
        });
        return cut;
    }
}
