package vn.thucdia.ledger;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.file.DiskFailure;
import vn.thucdia.journal.Damage;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Identity;
import vn.thucdia.journal.Journal;
import vn.thucdia.journal.Machine;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.journal.Witness;
import vn.thucdia.language.Problem;
import vn.thucdia.store.Schema;

/**
 * A data folder in use: its lock, its ledger. Close it to close both in order.
 *
 * @param damages what was wrong in the journal when it was opened
 */
public record OpenLedger(DataFolder folder, AppLock lock, Ledger ledger,
        List<Damage> damages) implements AutoCloseable {

    /**
     * Locks and opens a data folder, making it when absent.
     *
     * @throws Problem when another program uses it, a newer version wrote it, or it cannot be written
     */
    public static OpenLedger open(DataFolder folder, List<EntityKind<?>> kinds, Clock clock) {
        return open(folder, kinds, clock, Machine.here());
    }

    static OpenLedger open(DataFolder folder, List<EntityKind<?>> kinds, Clock clock, Machine machine) {
        if (folder.root().toAbsolutePath().toString().contains(";")) {
            // In the address of a database it would begin a setting.
            throw new Problem("problem.folder.name", folder.root());
        }
        Identity.refuseNewer(folder.root());
        AppLock lock = AppLock.take(folder);
        Journal journal = null;
        Projector projector = null;
        try {
            boolean exchanged = NextJournal.take(folder);
            journal = Journal.open(folder.journal(), folder.quarantine());
            projector = new Projector(folder, new Schema(kinds), journal, clock);
            Map<Origin, Position> witnessed = Witness.read(folder.witness());
            List<Map.Entry<Origin, Position>> found = new ArrayList<>(projector.lost().entrySet());
            found.addAll(beyond(witnessed, journal));
            Set<Origin> cut = new HashSet<>(projector.cut());
            found.forEach(each -> cut.add(each.getKey()));
            Identity identity = Identity.take(folder.root(), folder.marks(), journal, machine, cut);
            identity.lost().ifPresent(id -> found
                    .add(Map.entry(id.origin(), new Position(id.seq(), "", HybridTime.ZERO))));
            Gaps gaps = Gaps.of(folder, journal, found);
            if (!exchanged && !identity.remembered() && !projector.knew() && witnessed.isEmpty()
                    && journal.positions().keySet().stream().anyMatch(origin -> !origin.equals(Origin.GENESIS))) {
                gaps.cannotKnow();
            }
            journal.tell(Witness.begin(folder.witness(), journal.positions()));
            if (journal.damages().stream().anyMatch(damage -> damage.kind() != Damage.Kind.TORN_TAIL)) {
                gaps.found(journal.holes(Map.of()));
            }
            List<Problem> ofStore = projector.takeNotices().stream()
                    .filter(notice -> !exchanged || !notice.key().equals("notice.store.deleted")).toList();
            List<Problem> notices = JournalNotices.of(ofStore, journal.damages(), projector.healed(), gaps);
            List<Problem> all = new ArrayList<>(notices);
            all.addAll(ClockCheck.of(journal.positions(), clock));
            return new OpenLedger(folder, lock, new Ledger(journal, identity, projector, gaps, clock, all),
                    journal.damages());
        } catch (IOException e) {
            release(lock, journal, projector);
            throw DiskFailure.opening(e, folder.root(), "problem.folder.closed", folder.root());
        } catch (RuntimeException e) {
            release(lock, journal, projector);
            throw e;
        }
    }

    /** Chains that a witness saw further on than they are. */
    private static List<Map.Entry<Origin, Position>> beyond(Map<Origin, Position> witnessed, Journal journal) {
        return witnessed.entrySet().stream().filter(chain -> !chain.getKey().equals(Origin.GENESIS)
                && chain.getValue().seq() > journal.position(chain.getKey()).seq()).toList();
    }

    private static void release(AppLock lock, @Nullable Journal journal, @Nullable Projector projector) {
        if (projector != null) {
            projector.close();
        }
        if (journal != null) {
            journal.close();
        }
        lock.close();
    }

    @Override
    public void close() {
        ledger.close();
        lock.close();
    }
}
