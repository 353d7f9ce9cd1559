package vn.thucdia.journal;

/**
 * The place of an operation: its change set and its index in it, from 0.
 */
public record OperationId(ChangeSetId set, int index) implements Comparable<OperationId> {

    public static OperationId parse(String text) {
        int dot = text.lastIndexOf('.');
        return new OperationId(ChangeSetId.parse(text.substring(0, Math.max(dot, 0))),
                Integer.parseInt(text.substring(dot + 1)));
    }

    @Override
    public int compareTo(OperationId other) {
        int bySet = set.compareTo(other.set);
        return bySet != 0 ? bySet : Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return set + "." + index;
    }
}
