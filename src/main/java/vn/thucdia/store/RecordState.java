package vn.thucdia.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;

/**
 * The state of one record: a pure function of the heads of its fields. A field with several heads of different values is in
 * conflict; the one with the latest time is shown until somebody decides, and the others stay one click away.
 */
public final class RecordState {

    private final Map<String, List<Head>> heads = new TreeMap<>();
    private final boolean visible;
    private final boolean contested;

    /**
     * @param heads all heads of the record, in any order
     * @param seen what each deleting head had seen, by its id
     */
    public RecordState(Collection<Head> heads, Map<OperationId, Set<OperationId>> seen) {
        heads.stream().sorted(Head.SHOWN.reversed())
                .forEach(head -> this.heads.computeIfAbsent(head.field(), field -> new ArrayList<>()).add(head));
        List<Head> deletions = heads.stream()
                .filter(head -> head.field().equals(Operation.DELETED) && "true".equals(head.value()))
                .toList();
        Set<OperationId> others = new HashSet<>();
        heads.stream().filter(head -> !deletions.contains(head)).forEach(head -> others.add(head.id()));
        boolean deleted = deletions.stream()
                .anyMatch(head -> seen.getOrDefault(head.id(), Set.of()).containsAll(others));
        this.visible = !deleted;
        this.contested = !deleted && !deletions.isEmpty();
    }

    /** Whether the record is to be shown: not deleted, or edited by somebody who did not know of the deletion. */
    public boolean visible() {
        return visible;
    }

    /** Whether one person deleted the record while another edited it. */
    public boolean contested() {
        return contested;
    }

    /** The kind of the record; empty when nothing is known of it. */
    public Optional<String> kind() {
        return heads.values().stream().flatMap(List::stream).map(Head::kind).findFirst();
    }

    /** The value shown for a field. */
    public @Nullable String value(String field) {
        List<Head> list = heads.get(field);
        return list == null ? null : list.getFirst().value();
    }

    /** The heads of a field, the shown one first; empty when it never had a value. */
    public List<Head> heads(String field) {
        return List.copyOf(heads.getOrDefault(field, List.of()));
    }

    /** The kinds under which the record was written: one, unless a program was wrong. */
    public Set<String> kinds() {
        return heads.values().stream().flatMap(List::stream).map(Head::kind).collect(Collectors.toSet());
    }

    public Set<String> fields() {
        return Set.copyOf(heads.keySet());
    }

    /** Fields whose heads hold different values. */
    public List<String> conflicts() {
        return heads.entrySet().stream()
                .filter(entry -> entry.getValue().stream().map(head -> String.valueOf(head.value())).distinct()
                        .count() > 1)
                .map(Map.Entry::getKey).sorted(Comparator.naturalOrder()).toList();
    }
}
