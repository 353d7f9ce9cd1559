package vn.thucdia.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/** Brings what rests on lines into the order of the lines: a line that is moved takes its conclusion or petition along. */
public final class SourceOrder {

    private SourceOrder() {}

    /**
     * Sorts records by their source. One without a source stays behind the record it stood behind.
     *
     * @param lines ids of the lines in their order
     */
    public static <R> List<R> of(List<R> records, Function<R, @Nullable Id<?>> source, List<? extends Id<?>> lines) {
        Map<Id<?>, Integer> places = new HashMap<>();
        lines.forEach(line -> places.put(line, places.size()));
        Map<R, Integer> ranks = new HashMap<>();
        int last = -1;
        for (R record : records) {
            Id<?> from = source.apply(record);
            last = from == null ? last : places.getOrDefault(from, last);
            ranks.put(record, last);
        }
        List<R> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparing(ranks::get));
        return sorted;
    }
}
