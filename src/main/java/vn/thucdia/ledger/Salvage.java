package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetFormat;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Hole;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.store.Store;
import vn.thucdia.store.StoreException;

/**
 * Writes lines that the journal lost anew from the look-up file, which holds everything they said. Only what comes out with the very
 * hash that the lost line had is a line; whether the file itself can be trusted does not matter then.
 */
final class Salvage {

    private Salvage() {}

    static List<JournalLine> from(Store store, List<Hole> holes) {
        List<JournalLine> all = new ArrayList<>();
        for (Hole hole : holes) {
            try {
                all.addAll(from(store, hole));
            } catch (StoreException | IllegalArgumentException unreadable) {
                // A look-up file that cannot tell is no help; another copy may be.
            }
        }
        return all;
    }

    private static List<JournalLine> from(Store store, Hole hole) {
        List<JournalLine> lines = from(store, hole, false);
        return lines.isEmpty() ? from(store, hole, true) : lines;
    }

    /** @param old whether the lines may be of a version that wrote them otherwise */
    private static List<JournalLine> from(Store store, Hole hole, boolean old) {
        ChangeSetFormat format = new ChangeSetFormat();
        List<JournalLine> lines = new ArrayList<>();
        String previous = hole.before();
        for (long seq = hole.first(); seq <= hole.last(); seq = hole.first() + lines.size()) {
            Optional<ChangeSet> set = store.changeSetAt(new ChangeSetId(hole.origin(), seq));
            if (set.isEmpty()) {
                return List.of();
            }
            List<JournalLine> some = format.again(set.get(), previous, seq, old);
            if (some.isEmpty()) {
                return List.of();
            }
            for (JournalLine line : some) {
                if (hole.first() + lines.size() <= hole.last()) {
                    lines.add(line);
                    previous = line.hash();
                }
            }
        }
        return previous.equals(hole.after()) ? lines : List.of();
    }
}
