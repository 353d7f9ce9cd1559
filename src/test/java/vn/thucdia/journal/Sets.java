package vn.thucdia.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Small change sets and a look at what lies on the disk. */
final class Sets {

    static final Origin A = new Origin("00000000000000aa", 1);
    static final Origin B = new Origin("00000000000000bb", 1);

    private Sets() {}

    static List<Operation> note(String text) {
        return List.of(new Operation("note", new UUID(1, text.hashCode()), "text", text, List.of()));
    }

    static ChangeSet append(Journal journal, Origin origin, String text) {
        return journal.append(origin, new HybridTime(1_700_000_000_000L, 0), "-", "note.create", Relation.PLAIN,
                note(text));
    }

    static List<JournalLine> lines(Journal journal, Origin origin) {
        List<JournalLine> lines = new ArrayList<>();
        journal.read(origin, 0, (line, set) -> lines.add(line));
        return lines;
    }

    static List<String> texts(Journal journal, Origin origin) {
        List<String> texts = new ArrayList<>();
        journal.read(origin, 0, (line, set) -> texts.add(String.valueOf(set.operations().getFirst().value())));
        return texts;
    }

    static List<Path> segments(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
