package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thucdia.file.Replacement;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Journal;
import vn.thucdia.journal.Origin;

/**
 * What was saved once and is missing from the journal. Kept in a small file, for the store and the mark that gave it away go on with
 * the journal as it is; forgotten when the lines have come back from another laptop.
 */
final class Gaps {

    private final Journal journal;
    private final Map<Origin, Long> reached = new TreeMap<>();

    private Gaps(Journal journal) {
        this.journal = journal;
    }

    /** @param found last change sets that have just been found to be missing */
    static Gaps of(DataFolder folder, Journal journal, Collection<ChangeSetId> found) {
        Gaps gaps = new Gaps(journal);
        List<String> before = read(folder.missing());
        before.forEach(gaps::addLine);
        found.forEach(gaps::add);
        gaps.reached.entrySet().removeIf(entry -> journal.position(entry.getKey()).seq() >= entry.getValue());
        List<String> now = gaps.reached.entrySet().stream()
                .map(entry -> new ChangeSetId(entry.getKey(), entry.getValue()).toString()).toList();
        if (!now.equals(before)) {
            write(folder.missing(), now);
        }
        return gaps;
    }

    /** Forgets what is known to be missing: the journal was exchanged for another one on purpose. */
    static void forget(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.missing());
    }

    private void add(ChangeSetId last) {
        reached.merge(last.origin(), last.seq(), Math::max);
    }

    private void addLine(String line) {
        try {
            add(ChangeSetId.parse(line));
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

    private static void write(Path file, List<String> lines) {
        try {
            if (lines.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
            Files.writeString(temporary, lines.stream().collect(Collectors.joining("\n", "", "\n")));
            new Replacement().replace(temporary, file);
        } catch (IOException full) {
            // What is missing is told now; only that a later check tells it again is lost with the file.
        }
    }

    /** What is missing now. */
    List<Gap> open() {
        return reached.entrySet().stream()
                .map(entry -> new Gap(entry.getKey(), journal.position(entry.getKey()).seq() + 1, entry.getValue()))
                .filter(gap -> gap.first() <= gap.last()).toList();
    }

    /** What is missing of these origins. */
    List<Gap> open(Collection<Origin> origins) {
        return open().stream().filter(gap -> origins.contains(gap.origin())).toList();
    }
}
