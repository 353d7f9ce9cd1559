package vn.thucdia.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.SetAssembly;
import vn.thucdia.ledger.ContentHash;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Replay;
import vn.thucdia.store.RecordState;

/** Writes everything of a data folder in the {@link ExportFormat}, line by line: only the state of the records is held in memory. */
public final class JsonExport {

    private final Ledger ledger;
    private final Clock clock;
    private final String program;

    /** @param program version of the program, for the header */
    public JsonExport(Ledger ledger, Clock clock, String program) {
        this.ledger = ledger;
        this.clock = clock;
        this.program = program;
    }

    /**
     * Writes the file; {@code out} stays open.
     *
     * @return whether it is complete: false when lines of the journal are damaged
     */
    public boolean write(OutputStream out) throws IOException {
        Replay replay = new Replay();
        boolean complete = true;
        for (Origin origin : ledger.origins()) {
            long[] seq = {0};
            long[] lines = {0};
            SetAssembly assembly = new SetAssembly();
            ledger.readLines(origin, 0, (line, linked) -> {
                ChangeSet set = assembly.take(linked);
                if (set != null) {
                    replay.add(set);
                }
                seq[0] = Math.max(seq[0], linked.set().id().seq());
                lines[0]++;
            });
            complete &= seq[0] == lines[0];
        }
        try (JsonGenerator json = new ObjectMapper().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(com.fasterxml.jackson.core.util.DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField(ExportFormat.FORMAT_FIELD, ExportFormat.NAME);
            json.writeNumberField(ExportFormat.VERSION_FIELD, ExportFormat.VERSION);
            json.writeStringField(ExportFormat.PROGRAM_FIELD, program);
            json.writeStringField(ExportFormat.TIME_FIELD, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            json.writeStringField(ExportFormat.HASH_FIELD, ContentHash.of(replay));
            json.writeBooleanField(ExportFormat.COMPLETE_FIELD, complete);
            writeRecords(json, replay);
            writeJournal(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return complete;
    }

    private static void writeRecords(JsonGenerator json, Replay replay) throws IOException {
        json.writeObjectFieldStart(ExportFormat.RECORDS_FIELD);
        for (Map.Entry<String, List<Map.Entry<Id<?>, RecordState>>> kind : RecordJson.byKind(replay).entrySet()) {
            json.writeArrayFieldStart(kind.getKey());
            for (Map.Entry<Id<?>, RecordState> record : kind.getValue()) {
                json.writeTree(RecordJson.of(record.getKey(), record.getValue()));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeJournal(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(ExportFormat.JOURNAL_FIELD);
        for (Origin origin : ledger.origins()) {
            json.writeStartObject();
            json.writeStringField(ExportFormat.CHAIN_FIELD, origin.toString());
            json.writeArrayFieldStart(ExportFormat.LINES_FIELD);
            Sink sink = new Sink(json);
            ledger.readLines(origin, 0, (line, linked) -> sink.write(line));
            sink.rethrow();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Carries a failed write past a callback that cannot throw it. */
    private static final class Sink {

        private final JsonGenerator json;
        private final List<IOException> failures = new java.util.ArrayList<>();

        Sink(JsonGenerator json) {
            this.json = json;
        }

        void write(JournalLine line) {
            if (failures.isEmpty()) {
                byte[] bytes = line.bytes();
                try {
                    json.writeString(new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8));
                } catch (IOException e) {
                    failures.add(e);
                }
            }
        }

        void rethrow() throws IOException {
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
        }
    }
}
