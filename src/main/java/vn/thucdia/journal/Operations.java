package vn.thucdia.journal;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** The operations of a change set in their order: a list made of parts, so that those of an import need not be objects one by one. */
public final class Operations extends AbstractList<Operation> implements RandomAccess {

    private final List<Part> parts;
    private final int[] ends;

    /** A run of operations. */
    public sealed interface Part permits Plain, RecordBlock {

        int size();

        Operation get(int index);
    }

    /** Operations of any kind, one by one. */
    public record Plain(List<Operation> list) implements Part {

        public Plain {
            list = List.copyOf(list);
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public Operation get(int index) {
            return list.get(index);
        }
    }

    private Operations(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.ends = new int[parts.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end = Math.addExact(end, parts.get(i).size());
            ends[i] = end;
        }
    }

    public static Operations of(List<Operation> list) {
        return list instanceof Operations operations
                ? operations
                : new Operations(list.isEmpty() ? List.of() : List.of(new Plain(list)));
    }

    public static Operations ofParts(List<? extends Part> parts) {
        List<Part> kept = new ArrayList<>();
        parts.stream().filter(part -> part.size() > 0).forEach(kept::add);
        return new Operations(kept);
    }

    public List<Part> parts() {
        return parts;
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public Operation get(int index) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index < ends[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        return parts.get(low).get(index - (low == 0 ? 0 : ends[low - 1]));
    }
}
