package vn.thucdia.backup;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.language.Formats;

/**
 * The ledger as it stood at one moment.
 *
 * @param reason   why it was made
 * @param chains   how far each chain goes in it
 * @param lacking  how many change sets were known to be missing from the journal then
 * @param contents in numbers
 */
public record Copy(Instant made, Reason reason, Map<Origin, Position> chains, long lacking, Contents contents,
        List<Part> parts) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss-SSS")
            .withZone(Formats.ZONE);

    public Copy {
        chains = Map.copyOf(chains);
        parts = List.copyOf(parts);
    }

    /** The name by which it is called: its time as it is read here. */
    public String name() {
        return NAME.format(made);
    }

    public long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    /** Whether everything that the other holds is in this one too, so that the other could go. */
    boolean covers(Copy other) {
        return lacking <= other.lacking && reaches(chains, other.chains);
    }

    /** Whether it is the state in which the chains are now, or a later one. */
    public boolean reaches(Map<Origin, Position> positions) {
        return reaches(chains, positions);
    }

    private static boolean reaches(Map<Origin, Position> mine, Map<Origin, Position> others) {
        return others.entrySet().stream().allMatch(other -> {
            Position here = mine.getOrDefault(other.getKey(), Position.EMPTY);
            Position there = other.getValue();
            return here.seq() > there.seq() || here.seq() == there.seq() && here.hash().equals(there.hash());
        });
    }
}
