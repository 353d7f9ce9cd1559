package vn.thucdia.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Walks along the lines of a chain, keeps the place of the last good one and notes what does not follow. */
final class Walk {

    private final Origin origin;
    private final List<Damage> damages = new ArrayList<>();
    private Position tail = Position.EMPTY;
    /** Whether {@link #tail} is the line right before the next one; not so after an unreadable one. */
    private boolean adjacent;

    private Walk(Origin origin, boolean fromStart) {
        this.origin = origin;
        this.adjacent = fromStart;
    }

    /** A walk from the first line, which must follow nothing. */
    static Walk fromStart(Origin origin) {
        return new Walk(origin, true);
    }

    /** A walk that begins at any line. */
    static Walk fromAnywhere(Origin origin) {
        return new Walk(origin, false);
    }

    /** Takes the next line. */
    void take(Path file, Segment.Line line) {
        ChangeSetFormat.Linked linked = line.linked();
        if (linked == null || line.content() == null) {
            note(file, line, Damage.Kind.UNREADABLE_LINE);
            adjacent = false;
            return;
        }
        if (!line.terminated()) {
            note(file, line, Damage.Kind.UNREADABLE_LINE);
        }
        ChangeSet set = linked.set();
        boolean follows = adjacent
                ? set.id().seq() == tail.seq() + 1 && linked.previousHash().equals(tail.hash())
                : set.id().seq() > tail.seq();
        if (!follows || !set.id().origin().equals(origin)) {
            note(file, line, Damage.Kind.BROKEN_CHAIN);
        }
        if (set.id().seq() > tail.seq() && set.id().origin().equals(origin)) {
            tail = new Position(set.id().seq(), line.content().hash(), set.time());
            adjacent = true;
        }
    }

    void note(Path file, Segment.Line line, Damage.Kind kind) {
        damages.add(new Damage(file, line.number(), kind));
    }

    Position tail() {
        return tail;
    }

    List<Damage> damages() {
        return List.copyOf(damages);
    }
}
