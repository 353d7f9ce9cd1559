package vn.thucdia.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.ChangeSetFormat;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Hole;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Origin;

/** The lines of a file of the {@link ExportFormat} that might fill holes of a journal. */
public final class ExportLines implements ExportReader.Content {

    private final List<Hole> holes;
    private final ChangeSetFormat format = new ChangeSetFormat();
    private final List<JournalLine> found = new ArrayList<>();

    private ExportLines(List<Hole> holes) {
        this.holes = holes;
    }

    public static List<JournalLine> of(Path file, List<Hole> holes) {
        ExportLines lines = new ExportLines(holes);
        ExportReader.read(file, lines);
        return lines.found;
    }

    @Override
    public void header(String name, JsonNode value) {
        // Only lines matter, and each proves itself.
    }

    @Override
    public void record(String kind, JsonNode record) {
        // As above.
    }

    @Override
    public void journal() {
        // Its lines follow.
    }

    @Override
    public void line(Origin chain, @Nullable JournalLine line) {
        if (line == null || holes.stream().noneMatch(hole -> hole.origin().equals(chain))) {
            return;
        }
        try {
            ChangeSetId id = format.read(line.body()).set().id();
            if (holes.stream().anyMatch(hole -> hole.contains(id))) {
                found.add(line);
            }
        } catch (IOException notAChangeSet) {
            // Nothing that could fill a hole.
        }
    }
}
