package vn.thucdia.journal;

/**
 * The place of a change set in its chain.
 *
 * @param seq counts from 1 without a gap
 */
public record ChangeSetId(Origin origin, long seq) implements Comparable<ChangeSetId> {

    public static ChangeSetId parse(String text) {
        int dot = text.lastIndexOf('.');
        return new ChangeSetId(Origin.parse(text.substring(0, Math.max(dot, 0))),
                Long.parseLong(text.substring(dot + 1)));
    }

    @Override
    public int compareTo(ChangeSetId other) {
        int byOrigin = origin.compareTo(other.origin);
        return byOrigin != 0 ? byOrigin : Long.compare(seq, other.seq);
    }

    @Override
    public String toString() {
        return origin + "." + seq;
    }
}
