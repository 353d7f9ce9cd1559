package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thucdia.journal.Hole;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.SegmentFile;

/** Looks for lost lines where other copies of the journal lie: backups, sticks, the data folder of another laptop. */
public final class HealingLines {

    private static final String SEGMENT = ".jsonl";

    private HealingLines() {}

    /** The whole lines in any segment under a folder that might fill one of the holes. What cannot be read is passed over. */
    public static List<JournalLine> under(Path folder, List<Hole> holes) {
        List<JournalLine> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().endsWith(SEGMENT)).sorted().toList()) {
                read(file, holes, found);
            }
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            // What was found before is of use all the same.
        }
        return found;
    }

    private static void read(Path file, List<Hole> holes, List<JournalLine> found) {
        try {
            SegmentFile.read(file, line -> {
                if (holes.stream().anyMatch(hole -> hole.contains(line.set().id()))) {
                    found.add(line.line());
                }
            });
        } catch (IOException unreadable) {
            // Another copy may hold it.
        }
    }
}
