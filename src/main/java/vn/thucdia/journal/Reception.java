package vn.thucdia.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Problem;

/** Checks lines that came from elsewhere against each other and against what a chain holds, before any of them is written. */
final class Reception {

    private final Origin origin;
    private final Chain chain;
    private final ChangeSetFormat format;
    private final boolean withHoles;
    private final List<JournalLine> lines = new ArrayList<>();
    private final List<ChangeSet> sets = new ArrayList<>();
    private Position tail;
    private @Nullable Position before;
    private @Nullable Position lastHeld;
    /** The last of the lines that wait for the rest of their change set; without it they are not taken. */
    private @Nullable Position ahead;
    private final List<JournalLine> waiting = new ArrayList<>();
    private final SetAssembly assembly = new SetAssembly();

    /** @param withHoles whether lines may be missing between the others, because nobody has them any more */
    Reception(Origin origin, Chain chain, ChangeSetFormat format, boolean withHoles) {
        this.withHoles = withHoles;
        this.origin = origin;
        this.chain = chain;
        this.format = format;
        this.tail = chain.tail();
    }

    void take(JournalLine line) {
        ChangeSetFormat.Linked linked = read(line);
        ChangeSet set = linked.set();
        long seq = set.id().seq();
        Position here = new Position(seq, line.hash(), set.time());
        if (!set.id().origin().equals(origin)) {
            throw new Problem("problem.journal.foreign", origin);
        }
        if (before != null) {
            follow(before, linked);
        }
        before = here;
        if (seq <= chain.tail().seq()) {
            lastHeld = here;
            return;
        }
        follow(ahead == null ? tail : ahead, linked);
        ahead = here;
        waiting.add(line);
        ChangeSet whole = assembly.take(linked);
        if (whole != null) {
            sets.add(whole);
        }
        if (linked.completes()) {
            tail = here;
            lines.addAll(waiting);
            waiting.clear();
        }
    }

    private ChangeSetFormat.Linked read(JournalLine line) {
        try {
            if (line.sound()) {
                return format.read(line.body());
            }
        } catch (IOException notAChangeSet) {
            throw new Problem(notAChangeSet, "problem.journal.damaged", origin);
        }
        throw new Problem("problem.journal.damaged", origin);
    }

    private void follow(Position last, ChangeSetFormat.Linked linked) {
        if (withHoles && linked.set().id().seq() > last.seq() + 1) {
            return;
        }
        if (linked.set().id().seq() != last.seq() + 1) {
            throw new Problem("problem.journal.gap", origin, last.seq() + 1);
        }
        if (!linked.previousHash().equals(last.hash())) {
            throw new Problem("problem.journal.fork", origin, linked.set().id().seq());
        }
    }

    /** The last line that was held before must be the same one; through the hashes it vouches for those before it. */
    void compareWithHeld() throws IOException {
        if (lastHeld != null) {
            String held = lastHeld.seq() == chain.tail().seq()
                    ? chain.tail().hash()
                    : chain.reading().hash(lastHeld.seq());
            if (held != null && !held.equals(lastHeld.hash())) {
                throw new Problem("problem.journal.fork", origin, lastHeld.seq());
            }
        }
    }

    /** The new lines, following each other and what is held. */
    List<JournalLine> lines() {
        return lines;
    }

    List<ChangeSet> sets() {
        return List.copyOf(sets);
    }

    Position tail() {
        return tail;
    }
}
