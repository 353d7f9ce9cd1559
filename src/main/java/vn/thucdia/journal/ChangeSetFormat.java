package vn.thucdia.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

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
 * operations 3 to 9. Columns, ranges and parts are format 2; what needs none is written as format 1.
 *
 * <p>A change set may span several lines, each with a number of its own in the chain: they say the same beside {@code ops}, and
 * {@code "part":2,"of":5}. The last one commits it, and its number is that of the change set; operations are numbered through all.
 *
 * <p>Members this version does not know are ignored in reading and kept on disk. In every format the members beside {@code ops} mean
 * the same; of a set in a higher format this version reads only these, keeps and passes on the rest, and a newer program reads its
 * operations from the same line.
 */
public final class ChangeSetFormat {

    /** The highest format of which operations are read. */
    static final int FORMAT = 2;

    private final JsonFactory json = new ObjectMapper().getFactory();

    /**
     * What a line says, and the hash of the line before it.
     *
     * @param set the change set, or what stands of it in this line, under the number of the line
     * @param part which of the lines of the change set it is, from 1
     * @param of how many lines the change set has; the last commits it and gives it its number
     */
    public record Linked(ChangeSet set, String previousHash, int part, int of) {

        /** Whether the change set is complete with this line. */
        public boolean completes() {
            return part == of;
        }
    }

    /**
     * The lines of a change set, written as they are asked for.
     *
     * @param previousHash the hash of the line before the first
     */
    public Iterator<JournalLine> lines(ChangeSet set, String previousHash) {
        return lines(set, Lines.of(set.operations()), 0, previousHash);
    }

    /** The same from one of them on, whose number counts from 0. */
    Iterator<JournalLine> lines(ChangeSet set, List<List<Operations.Part>> parts, int from, String previousHash) {
        return new Iterator<>() {

            private int next = from;
            private String previous = previousHash;

            @Override
            public boolean hasNext() {
                return next < parts.size();
            }

            @Override
            public JournalLine next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ChangeSetId id = new ChangeSetId(set.id().origin(), set.id().seq() - parts.size() + next + 1);
                Operations operations = Operations.ofParts(parts.get(next));
                next++;
                JournalLine line = JournalLine.of(write(new ChangeSet(id, set.time(), set.actor(), set.action(),
                        set.relation(), operations), previous, next, parts.size()));
                previous = line.hash();
                return line;
            }
        };
    }

    /**
     * Writes lines of a chain anew from what its change sets said, for whoever lost them.
     *
     * @param set that of which they are; its number is that of its last line
     * @param before the hash of the line before the first wanted
     * @param first number of the first wanted
     * @param old whether as they were written before there were columns and parts
     */
    public List<JournalLine> again(ChangeSet set, String before, long first, boolean old) {
        List<List<Operations.Part>> parts = old ? List.of(Lines.old(set.operations())) : Lines.of(set.operations());
        int from = (int) (first - set.id().seq() + parts.size() - 1);
        List<JournalLine> lines = new ArrayList<>();
        if (from >= 0) {
            (old ? oldLine(set, before) : lines(set, parts, from, before)).forEachRemaining(lines::add);
        }
        return lines;
    }

    private Iterator<JournalLine> oldLine(ChangeSet set, String before) {
        return List
                .of(JournalLine.of(write(set, new OperationsWriter(Lines.old(set.operations()), false), before, 1, 1)))
                .iterator();
    }

    public byte[] write(ChangeSet set, String previousHash) {
        return write(set, previousHash, 1, 1);
    }

    private byte[] write(ChangeSet set, String previousHash, int part, int of) {
        return write(set, new OperationsWriter(set.parts(), true), previousHash, part, of);
    }

    private byte[] write(ChangeSet set, OperationsWriter operations, String previousHash, int part, int of) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(); JsonGenerator root = json.createGenerator(out)) {
            root.writeStartObject();
            root.writeNumberField("format", of > 1 ? FORMAT : operations.format());
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
            if (of > 1) {
                root.writeNumberField("part", part);
                root.writeNumberField("of", of);
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

    /** Whether a line from elsewhere completes its change set, read no further than needed. */
    public boolean completes(JournalLine line) {
        int part = 1;
        try (JsonParser parser = json.createParser(line.body())) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null && !name.equals("ops"); name = parser
                    .nextFieldName()) {
                parser.nextToken();
                if (name.equals("part")) {
                    part = parser.getIntValue();
                } else if (name.equals("of")) {
                    return part == parser.getIntValue();
                }
                parser.skipChildren();
            }
        } catch (IOException wrong) {
            return true;
        }
        return true;
    }

    /** Reads a change set; {@link IOException} when the bytes are not one. */
    public Linked read(byte[] body) throws IOException {
        try {
            Head head = new Head(true);
            int format = head.read(body, -1);
            return head.linked(format < 0 ? head.readAgain(body) : Operations.ofParts(head.operations.parts()));
        } catch (RuntimeException e) {
            throw new IOException("not a change set", e);
        }
    }

    /** The same without the operations, which are passed over: for whoever only follows the chain. */
    Linked readHead(byte[] body) throws IOException {
        try {
            Head head = new Head(false);
            head.read(body, -1);
            return head.linked(Operations.ofParts(List.of()));
        } catch (RuntimeException e) {
            throw new IOException("not a change set", e);
        }
    }

    /** The members of a change set as they come. */
    private final class Head {

        private final boolean whole;
        private final OperationsReader operations = new OperationsReader();
        private @Nullable String previous;
        private @Nullable String replica;
        private @Nullable String time;
        private int format = -1;
        private int part = 1;
        private int of = 1;
        private int epoch;
        private long seq;
        private String actor = "-";
        private String action = "-";
        private Relation relation = Relation.PLAIN;
        private boolean some;

        /** @param whole with the operations */
        Head(boolean whole) {
            this.whole = whole;
        }

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
                        case "part" -> part = parser.getIntValue();
                        case "of" -> of = parser.getIntValue();
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
                            if (whole && format >= 0 && format <= FORMAT) {
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
            Head second = new Head(true);
            second.read(body, format);
            return Operations.ofParts(second.operations.parts());
        }

        Linked linked(Operations all) throws IOException {
            require(previous != null && replica != null && time != null && seq > 0 && part > 0 && part <= of);
            ChangeSetId id = new ChangeSetId(new Origin(String.valueOf(replica), epoch), seq);
            return new Linked(new ChangeSet(id, HybridTime.parse(String.valueOf(time)), actor, action, relation, all),
                    String.valueOf(previous), part, of);
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
