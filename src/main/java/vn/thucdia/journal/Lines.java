package vn.thucdia.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a change set lies in the lines of its chain: what it says decides alone, not how it came about, so that it can be written again
 * with the same bytes. Like new records one after the other are held by columns; no line has more than some thousand cells.
 */
final class Lines {

    /** Cells of one line. */
    private static final int MOST_CELLS = 10_000;
    /** Characters of one line, unless a single cell has more: with what stands around them and escapes, a line stays near 1 MiB. */
    private static final int MOST_CHARACTERS = 600_000;
    /** Characters that a cell takes beside its value. */
    private static final int AROUND = 8;
    /** From this many like new records on, columns are shorter than rows. */
    private static final int COLUMNS_FROM = 16;

    private final List<Operations.Part> parts = new ArrayList<>();
    private final List<Operation> plain = new ArrayList<>();
    /** The records of the present run, all of the same kind and fields and superseding nothing. */
    private final List<List<Operation>> run = new ArrayList<>();
    private final List<Operation> record = new ArrayList<>();

    private Lines() {}

    /** What stands in each line of a change set; one at least. */
    static List<List<Operations.Part>> of(List<Operation> operations) {
        Lines lines = new Lines();
        List<Operations.Part> all = Operations.of(operations).parts();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof RecordBlock block && block.records() >= COLUMNS_FROM
                    && (i == 0 || apart(all.get(i - 1), block))
                    && (i == all.size() - 1 || apart(all.get(i + 1), block))) {
                lines.endRecord();
                lines.endRun();
                lines.endPlain();
                lines.parts.add(block);
            } else {
                Operations.ofParts(List.of(all.get(i))).forEach(lines::add);
            }
        }
        lines.endRecord();
        lines.endRun();
        lines.endPlain();
        return lines.split();
    }

    /** Whether a part beside a block is sure not to go on with it. */
    private static boolean apart(Operations.Part part, RecordBlock block) {
        return part instanceof RecordBlock other
                && !(other.kind().equals(block.kind()) && other.fields().equals(block.fields()))
                && !other.id(0).equals(block.id(block.records() - 1))
                && !other.id(other.records() - 1).equals(block.id(0))
                || part instanceof Operations.Plain(List<Operation> list)
                        && list.stream().noneMatch(operation -> operation.kind().equals(block.kind()));
    }

    private void add(Operation operation) {
        if (!record.isEmpty() && !(record.getFirst().entity().equals(operation.entity())
                && record.getFirst().kind().equals(operation.kind())
                && record.stream().noneMatch(other -> other.field().equals(operation.field())))) {
            endRecord();
        }
        record.add(operation);
    }

    private void endRecord() {
        if (record.isEmpty()) {
            return;
        }
        boolean fresh = record.stream().allMatch(operation -> operation.supersedes().isEmpty());
        if (!run.isEmpty() && !(fresh && alike(run.getFirst()))) {
            endRun();
        }
        if (fresh) {
            run.add(List.copyOf(record));
        } else {
            plain.addAll(record);
        }
        record.clear();
    }

    private boolean alike(List<Operation> other) {
        if (other.size() != record.size() || !other.getFirst().kind().equals(record.getFirst().kind())) {
            return false;
        }
        for (int i = 0; i < record.size(); i++) {
            if (!record.get(i).field().equals(other.get(i).field())) {
                return false;
            }
        }
        return true;
    }

    private void endRun() {
        if (run.size() < COLUMNS_FROM) {
            run.forEach(plain::addAll);
        } else {
            endPlain();
            List<String> fields = run.getFirst().stream().map(Operation::field).toList();
            UUID[] ids = run.stream().map(each -> each.getFirst().entity()).toArray(UUID[]::new);
            @Nullable
            String[][] columns = new @Nullable String[fields.size()][];
            for (int field = 0; field < columns.length; field++) {
                columns[field] = column(field);
            }
            parts.add(new RecordBlock(run.getFirst().getFirst().kind(), fields, ids, columns));
        }
        run.clear();
    }

    private @Nullable String[] column(int field) {
        @Nullable
        String[] column = new @Nullable String[run.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = run.get(i).get(field).value();
        }
        return column;
    }

    private void endPlain() {
        if (!plain.isEmpty()) {
            parts.add(new Operations.Plain(plain));
            plain.clear();
        }
    }

    private List<List<Operations.Part>> split() {
        List<List<Operations.Part>> lines = new ArrayList<>();
        List<Operations.Part> line = new ArrayList<>();
        int cells = 0;
        long characters = 0;
        for (Operations.Part part : parts) {
            int step = part instanceof RecordBlock block ? block.fields().size() : 1;
            int from = 0;
            for (int at = 0; at < part.size(); at += step) {
                long more = characters(part, at, step);
                if (cells > 0 && (cells + step > MOST_CELLS || characters + more > MOST_CHARACTERS)) {
                    if (at > from) {
                        line.add(piece(part, from, at));
                    }
                    lines.add(List.copyOf(line));
                    line.clear();
                    from = at;
                    cells = 0;
                    characters = 0;
                }
                cells += step;
                characters += more;
            }
            line.add(piece(part, from, part.size()));
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static long characters(Operations.Part part, int from, int count) {
        long characters = 0;
        for (int i = from; i < from + count; i++) {
            Operation operation = part.get(i);
            String value = operation.value();
            characters += AROUND + (value == null ? 0 : value.length()) + 40L * operation.supersedes().size();
        }
        return characters;
    }

    private static Operations.Part piece(Operations.Part part, int from, int to) {
        return switch (part) {
            case Operations.Plain(List<Operation> list) -> new Operations.Plain(list.subList(from, to));
            case RecordBlock block -> block.part(from / block.fields().size(), to / block.fields().size());
        };
    }

    /** The same in one line and without columns, as a set was written before there were any. */
    static List<Operations.Part> old(List<Operation> operations) {
        return operations.isEmpty() ? List.of() : List.of(new Operations.Plain(operations));
    }
}
