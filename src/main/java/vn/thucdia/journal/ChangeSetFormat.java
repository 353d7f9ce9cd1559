package vn.thucdia.journal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * The change set as JSON:
 *
 * <pre>{"format":1, "prev":"hash of the line before", "replica":…, "epoch":1, "seq":42, "time":"2026-11-23T15:10:01.123Z/0",
 * "actor":…, "action":"visit.observe", "undoes" or "redoes":"replica-epoch.seq" (only then),
 * "ops":[ {"kind":"site", "id":uuid, "set":{"name":"…","kind":null}, "over":{"name":["replica-epoch.seq.index"]}},
 *         {"kind":"figure", "fields":["indicator","value"], "rows":[[uuid,["…","…"]], [uuid,["…","…"],[["…"],[]]]]},
 *         {"kind":"figure", "ids":[uuid,uuid,uuid], "columns":{"indicator":["…","…",0], "status":"FINAL"}} ]}</pre>
 *
 * One element holds consecutive operations on one record; the second form holds the same fields of many records, and the third the
 * same of new records by columns: an array with a value for each record, where a number stands for the value of the record of that
 * number, or one value for all. All expand to the same operations, numbered in the order in which they stand, record after record.
 * {@code over} and the third part of a row name what is superseded, and are left out when nothing is; {@code …seq.3-9} names
 * operations 3 to 9. Columns and ranges are format 2; what needs neither is written as format 1.
 *
 * <p>Members this version does not know are ignored in reading and kept on disk. In every format the members beside {@code ops} mean
 * the same; of a set in a higher format this version reads only these, keeps and passes on the rest, and a newer program reads its
 * operations from the same line.
 */
public final class ChangeSetFormat {

    /** The highest format of which operations are read. */
    static final int FORMAT = 2;

    private final JsonFactory json = new ObjectMapper().getFactory();

    /** A change set and the hash of the line before it. */
    public record Linked(ChangeSet set, String previousHash) {}

    public byte[] write(ChangeSet set, String previousHash) {
        OperationsWriter operations = new OperationsWriter(set.parts());
        try (ByteArrayBuilder out = new ByteArrayBuilder(); JsonGenerator root = json.createGenerator(out)) {
            root.writeStartObject();
            root.writeNumberField("format", operations.format());
            root.writeStringField("prev", previousHash);
            root.writeStringField("replica", set.id().origin().replica());
            root.writeNumberField("epoch", set.id().origin().epoch());
            root.writeNumberField("seq", set.id().seq());
            root.writeStringField("time", set.time().toString());
            root.writeStringField("actor", set.actor());
            root.writeStringField("action", set.action());
            switch (set.relation()) {
                case Relation.Plain() -> {
                }
                case Relation.Undoes(ChangeSetId target) -> root.writeStringField("undoes", target.toString());
                case Relation.Redoes(ChangeSetId target) -> root.writeStringField("redoes", target.toString());
            }
            root.writeArrayFieldStart("ops");
            operations.write(root);
            root.writeEndArray();
            root.writeEndObject();
            root.flush();
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory takes every byte", e);
        }
    }

    /** Reads a change set; {@link IOException} when the bytes are not one. */
    public Linked read(byte[] body) throws IOException {
        try {
            Head head = new Head();
            int format = head.read(body, -1);
            return head.linked(format < 0 ? head.readAgain(body) : Operations.ofParts(head.operations.parts()));
        } catch (RuntimeException e) {
            throw new IOException("not a change set", e);
        }
    }

    /** The members of a change set as they come. */
    private final class Head {

        private final OperationsReader operations = new OperationsReader();
        private @Nullable String previous;
        private @Nullable String replica;
        private @Nullable String time;
        private int format = -1;
        private int epoch;
        private long seq;
        private String actor = "-";
        private String action = "-";
        private Relation relation = Relation.PLAIN;
        private boolean some;

        /**
         * Reads all members.
         *
         * @param known the format when it is known before
         * @return the format; -1 when the operations stood before it and were not read
         */
        int read(byte[] body, int known) throws IOException {
            boolean unread = false;
            format = known;
            try (JsonParser parser = json.createParser(body)) {
                require(parser.nextToken() == JsonToken.START_OBJECT);
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    JsonToken value = parser.nextToken();
                    switch (name) {
                        case "format" -> format = parser.getIntValue();
                        case "prev" -> previous = string(parser);
                        case "replica" -> replica = string(parser);
                        case "epoch" -> epoch = parser.getIntValue();
                        case "seq" -> seq = parser.getLongValue();
                        case "time" -> time = string(parser);
                        case "actor" -> actor = parser.getValueAsString("-");
                        case "action" -> action = parser.getValueAsString("-");
                        case "undoes", "redoes" -> {
                            if (value != JsonToken.VALUE_NULL) {
                                ChangeSetId target = ChangeSetId.parse(string(parser));
                                relation = name.equals("undoes")
                                        ? new Relation.Undoes(target)
                                        : new Relation.Redoes(target);
                            }
                        }
                        case "ops" -> {
                            some = true;
                            unread |= format < 0;
                            if (format >= 0 && format <= FORMAT) {
                                require(value == JsonToken.START_ARRAY);
                                operations.read(parser);
                            } else {
                                parser.skipChildren();
                            }
                        }
                        default -> parser.skipChildren();
                    }
                }
                require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
            }
            require(format >= 0 && (some || format > FORMAT));
            return unread ? -1 : format;
        }

        /** Reads the operations of a set that names its format after them. */
        Operations readAgain(byte[] body) throws IOException {
            Head second = new Head();
            second.read(body, format);
            return Operations.ofParts(second.operations.parts());
        }

        Linked linked(Operations all) throws IOException {
            require(previous != null && replica != null && time != null && seq > 0);
            ChangeSetId id = new ChangeSetId(new Origin(String.valueOf(replica), epoch), seq);
            return new Linked(new ChangeSet(id, HybridTime.parse(String.valueOf(time)), actor, action, relation, all),
                    String.valueOf(previous));
        }
    }

    private static String string(JsonParser parser) throws IOException {
        require(parser.currentToken() == JsonToken.VALUE_STRING);
        return parser.getText();
    }

    static void require(boolean asDescribed) throws IOException {
        if (!asDescribed) {
            throw new IOException("not a change set");
        }
    }
}
