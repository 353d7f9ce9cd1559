package vn.thucdia.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Origin;
import vn.thucdia.language.Problem;

/** Walks through a file of the {@link ExportFormat} from front to back, holding one record or line at a time. */
final class ExportReader {

    /** Takes what the file holds, in its order. */
    interface Content {

        /** A member of the header; only those before the records are sure to come first. */
        void header(String name, JsonNode value);

        void record(String kind, JsonNode record);

        void journal();

        /** @param line {@code null} when the text is no sound line */
        void line(Origin chain, @Nullable JournalLine line);
    }

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;
    private final Content content;

    private ExportReader(Path file, Content content) {
        this.file = file;
        this.content = content;
    }

    /**
     * Reads the file.
     *
     * @throws Problem {@code problem.import.*} when it cannot be read, is no JSON or of another format
     */
    static void read(Path file, Content content) {
        new ExportReader(file, content).read();
    }

    private void read() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser parser = json.createParser(in)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            String name;
            while ((name = parser.nextFieldName()) != null) {
                JsonToken value = parser.nextToken();
                switch (name) {
                    case ExportFormat.RECORDS_FIELD -> readRecords(parser, value);
                    case ExportFormat.JOURNAL_FIELD -> readJournal(parser, value);
                    default -> content.header(name, parser.readValueAsTree());
                }
            }
            expect(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new Problem(e, "problem.import.json", file, String.valueOf(place == null ? 1 : place.getLineNr()));
        } catch (IOException e) {
            throw new Problem(e, "problem.import.unreadable", file);
        }
    }

    private void readRecords(JsonParser parser, JsonToken start) throws IOException {
        expect(start == JsonToken.START_OBJECT);
        String kind;
        while ((kind = parser.nextFieldName()) != null) {
            expect(parser.nextToken() == JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                expect(parser.currentToken() == JsonToken.START_OBJECT);
                content.record(kind, parser.readValueAsTree());
            }
        }
    }

    private void readJournal(JsonParser parser, JsonToken start) throws IOException {
        expect(start == JsonToken.START_ARRAY);
        content.journal();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken() == JsonToken.START_OBJECT
                    && ExportFormat.CHAIN_FIELD.equals(parser.nextFieldName()));
            Origin chain = chain(parser.nextTextValue());
            expect(ExportFormat.LINES_FIELD.equals(parser.nextFieldName())
                    && parser.nextToken() == JsonToken.START_ARRAY);
            String text;
            while ((text = parser.nextTextValue()) != null) {
                content.line(chain, JournalLine.read(text.getBytes(StandardCharsets.UTF_8)));
            }
            expect(parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() == JsonToken.END_OBJECT);
        }
    }

    private Origin chain(@Nullable String name) {
        try {
            expect(name != null);
            return Origin.parse(String.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new Problem(e, "problem.import.format", file);
        }
    }

    private void expect(boolean asDescribed) {
        if (!asDescribed) {
            throw new Problem("problem.import.format", file);
        }
    }
}
