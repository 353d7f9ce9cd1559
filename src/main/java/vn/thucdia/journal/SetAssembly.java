package vn.thucdia.journal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Puts change sets together that span several lines, as a chain is read line by line. A set of which a line is missing or out of its
 * place never comes about: all of it or nothing.
 */
public final class SetAssembly {

    private final List<Operations.Part> parts = new ArrayList<>();
    private ChangeSetFormat.@Nullable Linked before;

    /** Takes the next line; the change set that it completes, or {@code null}. */
    public @Nullable ChangeSet take(ChangeSetFormat.Linked line) {
        ChangeSet set = line.set();
        ChangeSetFormat.Linked last = before;
        before = null;
        if (line.of() == 1) {
            parts.clear();
            return set;
        }
        boolean begins = line.part() == 1;
        if (begins) {
            parts.clear();
        } else if (last == null || !follows(last, line)) {
            return null;
        }
        parts.addAll(set.parts());
        if (line.part() < line.of()) {
            before = line;
            return null;
        }
        return new ChangeSet(set.id(), set.time(), set.actor(), set.action(), set.relation(),
                Operations.ofParts(parts));
    }

    /** Whether lines were taken whose set is not complete. */
    boolean open() {
        return before != null;
    }

    private static boolean follows(ChangeSetFormat.Linked last, ChangeSetFormat.Linked line) {
        ChangeSetId one = last.set().id();
        ChangeSetId next = line.set().id();
        return line.part() == last.part() + 1 && line.of() == last.of() && next.origin().equals(one.origin())
                && next.seq() == one.seq() + 1;
    }
}
