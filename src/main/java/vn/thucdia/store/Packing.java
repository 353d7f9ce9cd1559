package vn.thucdia.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.RecordBlock;

/**
 * The bytes of an entry: each value with its form before it, then what each operation supersedes, unless none supersedes anything.
 * Every text comes back as it was, whatever it holds. Numbers are written in groups of seven bits, the lowest first.
 */
final class Packing {

    private static final int NOTHING = 0;
    private static final int UTF_8 = 1;
    private static final int UTF_16 = 2;
    private static final int ID = 3;
    private static final int ID_LENGTH = 36;

    private final Chains chains;

    Packing(Chains chains) {
        this.chains = chains;
    }

    byte[] pack(Entry entry) {
        return bytes(out -> {
            for (String value : entry.values()) {
                text(out, value);
            }
            if (entry.over().stream().anyMatch(parents -> !parents.isEmpty())) {
                for (List<OperationId> parents : entry.over()) {
                    number(out, parents.size());
                    for (OperationId parent : parents) {
                        parent(out, parent);
                    }
                }
            }
        });
    }

    /** The ids, then each column: its different values, and unless there is but one, which of them each record has. */
    static byte[] pack(RecordBlock block) {
        return bytes(out -> {
            number(out, block.records());
            for (int record = 0; record < block.records(); record++) {
                out.writeLong(block.id(record).getMostSignificantBits());
                out.writeLong(block.id(record).getLeastSignificantBits());
            }
            for (int field = 0; field < block.fields().size(); field++) {
                Map<@Nullable String, Integer> numbers = new LinkedHashMap<>();
                int[] column = new int[block.records()];
                for (int record = 0; record < column.length; record++) {
                    column[record] = numbers.computeIfAbsent(block.value(field, record), value -> numbers.size());
                }
                number(out, numbers.size());
                for (String value : numbers.keySet()) {
                    text(out, value);
                }
                for (int value : numbers.size() == 1 ? new int[0] : column) {
                    number(out, value);
                }
            }
        });
    }

    static RecordBlock block(byte[] packed, Shape shape) {
        return read(packed, in -> {
            UUID[] ids = new UUID[(int) number(in)];
            for (int record = 0; record < ids.length; record++) {
                ids[record] = new UUID(in.readLong(), in.readLong());
            }
            @Nullable
            String[][] columns = new @Nullable String[shape.fields().size()][ids.length];
            for (@Nullable
            String[] column : columns) {
                @Nullable
                String[] values = new @Nullable String[(int) number(in)];
                for (int i = 0; i < values.length; i++) {
                    values[i] = text(in);
                }
                for (int record = 0; record < column.length; record++) {
                    column[record] = values[values.length == 1 ? 0 : (int) number(in)];
                }
            }
            return new RecordBlock(shape.kind(), shape.fields(), ids, columns);
        });
    }

    byte[] pack(List<String> fields) {
        return bytes(out -> {
            for (String field : fields) {
                text(out, field);
            }
        });
    }

    private interface Part {

        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try {
            part.write(new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeByte(NOTHING);
            return;
        }
        UUID id = text.length() == ID_LENGTH ? id(text) : null;
        if (id != null) {
            out.writeByte(ID);
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(text)) {
            out.writeByte(UTF_8);
            number(out, utf8.length);
            out.write(utf8);
        } else {
            // Half of a surrogate pair has no UTF-8.
            out.writeByte(UTF_16);
            number(out, text.length());
            out.writeChars(text);
        }
    }

    private static @Nullable UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? id : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    private void parent(DataOutputStream out, OperationId parent) throws IOException {
        int chain = chains.number(parent.set().origin());
        number(out, chain + 1L);
        if (chain < 0) {
            text(out, parent.set().origin().toString());
        }
        number(out, parent.set().seq());
        number(out, parent.index());
    }

    private static void number(DataOutputStream out, long number) throws IOException {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    /** The fields of a shape, or the values of an entry without what they supersede. */
    static List<@Nullable String> texts(byte[] packed) {
        return read(packed, in -> {
            List<@Nullable String> texts = new ArrayList<>();
            while (in.available() > 0) {
                texts.add(text(in));
            }
            return texts;
        });
    }

    /**
     * What was packed of an entry.
     *
     * @param over as many as the values
     */
    record Said(List<@Nullable String> values, List<List<OperationId>> over) {}

    Said said(byte[] packed, int size) {
        return read(packed, in -> {
            List<@Nullable String> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(text(in));
            }
            List<List<OperationId>> over = new ArrayList<>(size);
            boolean some = in.available() > 0;
            for (int i = 0; i < size; i++) {
                over.add(some ? parents(in) : List.of());
            }
            return new Said(values, over);
        });
    }

    private interface Reading<T> {

        T read(DataInputStream in) throws IOException;
    }

    private static <T> T read(byte[] packed, Reading<T> reading) {
        try {
            return reading.read(new DataInputStream(new ByteArrayInputStream(packed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case NOTHING -> null;
            case ID -> new UUID(in.readLong(), in.readLong()).toString();
            case UTF_8 -> new String(in.readNBytes((int) number(in)), StandardCharsets.UTF_8);
            default -> {
                char[] chars = new char[(int) number(in)];
                for (int i = 0; i < chars.length; i++) {
                    chars[i] = in.readChar();
                }
                yield new String(chars);
            }
        };
    }

    private List<OperationId> parents(DataInputStream in) throws IOException {
        int count = (int) number(in);
        List<OperationId> parents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int chain = (int) number(in) - 1;
            Origin origin = chain < 0
                    ? Origin.parse(Objects.requireNonNull(text(in)))
                    : chains.origin(chain);
            parents.add(new OperationId(new ChangeSetId(origin, number(in)), (int) number(in)));
        }
        return parents;
    }

    private static long number(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0;; shift += 7) {
            byte next = in.readByte();
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
