package vn.thucdia.journal;

import java.util.Optional;

/**
 * Who writes a chain of change sets: one laptop in one unbroken life of its data folder. A folder that was copied or restored goes
 * on under another epoch, so that no change-set id is ever given twice.
 *
 * @param replica sixteen hexadecimal digits, drawn once when a data folder is made
 * @param epoch 1 for a new folder; a random positive number after a copy or a restore
 */
public record Origin(String replica, int epoch) implements Comparable<Origin> {

    /** The chain of facts every laptop is born with (units, agencies); identical everywhere. */
    public static final Origin GENESIS = new Origin("0000000000000000", 1);

    public Origin {
        if (!replica.matches("[0-9a-f]{16}") || epoch < 1) {
            throw new IllegalArgumentException("not an origin: " + replica + "-" + epoch);
        }
    }

    /** From the form {@code replica-epoch}, which is also the name of the chain's folder. */
    public static Origin parse(String text) {
        int dash = text.indexOf('-');
        return new Origin(text.substring(0, Math.max(dash, 0)), Integer.parseInt(text.substring(dash + 1)));
    }

    /** The origin of that form, if the text is one. */
    static Optional<Origin> find(String text) {
        try {
            Origin origin = parse(text);
            return origin.toString().equals(text) ? Optional.of(origin) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Origin other) {
        int byReplica = replica.compareTo(other.replica);
        return byReplica != 0 ? byReplica : Integer.compare(epoch, other.epoch);
    }

    @Override
    public String toString() {
        return replica + "-" + epoch;
    }
}
