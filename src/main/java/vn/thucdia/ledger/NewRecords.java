package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;
import vn.thucdia.journal.RecordBlock;

/**
 * A wish to record many records of which hardly any is known yet: an import. Held by columns, for a {@link Change} per cell would cost
 * more than the disk. A record that was deleted before comes back as itself.
 */
public final class NewRecords {

    private static final int SHARED_LENGTH = 40;

    private final List<RecordBlock> blocks;

    private NewRecords(List<RecordBlock> blocks) {
        this.blocks = blocks;
    }

    /** All fields that the records hold. */
    public static <R extends Record> NewRecords of(EntityKind<R> kind, List<R> values) {
        Map<BitSet, Shaped> shapes = new LinkedHashMap<>();
        @Nullable
        String[] texts = new @Nullable String[kind.fields().size()];
        Map<String, @Nullable String> cleaned = new HashMap<>();
        for (R value : values) {
            kind.texts(value, texts);
            BitSet held = new BitSet();
            for (int field = 0; field < texts.length; field++) {
                texts[field] = clean(texts[field], cleaned);
                held.set(field, texts[field] != null);
            }
            if (!held.isEmpty()) {
                shapes.computeIfAbsent(held, Shaped::new).add(kind.id(value).value(), texts);
            }
        }
        List<String> fields = kind.fields().stream().map(Field::name).toList();
        return new NewRecords(shapes.values().stream().map(shape -> shape.block(kind.name(), fields)).toList());
    }

    private static @Nullable String clean(@Nullable String text, Map<String, @Nullable String> cleaned) {
        if (text == null || text.length() > SHARED_LENGTH) {
            return text == null ? null : Cleaning.clean(text);
        }
        String known = cleaned.get(text);
        if (known == null) {
            known = Cleaning.clean(text);
            cleaned.put(text, known);
        }
        return known;
    }

    /** Records that hold the same fields. */
    private static final class Shaped {

        private final BitSet held;
        private final List<UUID> ids = new ArrayList<>();
        private final List<List<@Nullable String>> columns = new ArrayList<>();

        Shaped(BitSet held) {
            this.held = held;
            for (int i = 0; i < held.cardinality(); i++) {
                columns.add(new ArrayList<>());
            }
        }

        void add(UUID id, @Nullable String[] texts) {
            ids.add(id);
            int column = 0;
            for (int field = held.nextSetBit(0); field >= 0; field = held.nextSetBit(field + 1)) {
                columns.get(column++).add(texts[field]);
            }
        }

        RecordBlock block(String kind, List<String> fields) {
            return new RecordBlock(kind, held.stream().mapToObj(fields::get).toList(), ids.toArray(UUID[]::new),
                    columns.stream().map(column -> column.toArray(String[]::new)).toArray(String[][]::new));
        }
    }

    /** The records, those that hold the same fields together; every value is there. */
    List<RecordBlock> blocks() {
        return blocks;
    }
}
