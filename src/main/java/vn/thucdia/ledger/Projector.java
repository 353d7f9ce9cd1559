package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.Directories;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Damage;
import vn.thucdia.journal.Hole;
import vn.thucdia.journal.Journal;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.language.Problem;
import vn.thucdia.store.Condition;
import vn.thucdia.store.Schema;
import vn.thucdia.store.Store;
import vn.thucdia.store.StoreException;
import vn.thucdia.store.StoreFolder;

/**
 * Keeps the store in step with the journal: opens it when it can be trusted, rebuilds it when not, and falls back to one in memory
 * when the disk cannot take it, so that work can go on.
 */
final class Projector implements AutoCloseable {

    /** Change sets, and operations, from which on a transaction ends when catching up. */
    private static final int BATCH = 500;
    private static final int BATCH_OPERATIONS = 50_000;

    private final DataFolder folder;
    private final Schema schema;
    private final StoreFolder files;
    private final Journal journal;
    private final Clock clock;
    private final List<Problem> notices = new ArrayList<>();
    private final Map<Origin, Position> lost = new TreeMap<>();
    private int healed;
    private boolean knew;
    private @Nullable String kept;
    /** Where the store of the last start lies. */
    private Path old;
    private volatile Store store;
    private boolean closed;
    /** Whether the disk has refused the store since the start. */
    private boolean failed;

    Projector(DataFolder folder, Schema schema, Journal journal, Clock clock) {
        this.folder = folder;
        this.schema = schema;
        this.files = new StoreFolder(folder.store(), schema);
        this.journal = journal;
        this.clock = clock;
        this.old = files.file();
        this.store = openOrRebuild();
        store.failover(this::mended);
    }

    Store store() {
        return store;
    }

    synchronized List<Problem> takeNotices() {
        List<Problem> all = List.copyOf(notices);
        notices.clear();
        return all;
    }

    /** How far the store of the last start had come in chains of which the journal holds less. */
    Map<Origin, Position> lost() {
        return lost.entrySet().stream()
                .filter(chain -> chain.getValue().seq() > journal.position(chain.getKey()).seq())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Chains whose end was missing when the folder was opened, whatever came back since. */
    Set<Origin> cut() {
        return Set.copyOf(lost.keySet());
    }

    /** Whether there was a store that said how far the chains went. */
    boolean knew() {
        return knew;
    }

    /** How many lines the journal got back from the look-up file. */
    int healed() {
        return healed;
    }

    /** Where that store was put, seen from the data folder. */
    Optional<String> kept() {
        return Optional.ofNullable(kept);
    }

    private Store openOrRebuild() {
        Condition condition = inspect();
        if (condition == Condition.UNCLEAN || condition == Condition.OTHER_SCHEMA) {
            noteLost(files.positions());
        }
        if (condition != Condition.SOUND && !(lost().isEmpty() && whole())) {
            files.look(old, this::heal);
        }
        if (condition == Condition.SOUND) {
            boolean leftOpen = files.leftOpen();
            try {
                Store opened = files.open();
                if (caughtUp(opened)) {
                    if (leftOpen) {
                        notices.add(new Problem("notice.store.unclean"));
                    }
                    return opened;
                }
                opened.abandon();
            } catch (RuntimeException damaged) {
                // Replaced like one whose bytes are wrong.
            }
            return replace(Condition.DAMAGED);
        }
        return replace(condition);
    }

    private boolean caughtUp(Store opened) {
        try {
            noteLost(opened.positions());
            heal(opened);
            if (!follows(opened)) {
                return false;
            }
            catchUp(opened);
            return true;
        } catch (StoreException e) {
            opened.abandon();
            throw e;
        }
    }

    private Condition inspect() {
        try {
            return files.inspect();
        } catch (IOException unreadable) {
            return Condition.DAMAGED;
        }
    }

    /** Whether the store holds nothing that the journal does not. The facts every laptop is born with come back by themselves. */
    private boolean follows(Store opened) {
        return opened.positions().entrySet().stream()
                .allMatch(entry -> entry.getValue().hash()
                        .equals(journal.hash(new ChangeSetId(entry.getKey(), entry.getValue().seq())))
                        || entry.getKey().equals(Origin.GENESIS)
                                && journal.position(Origin.GENESIS).seq() < entry.getValue().seq());
    }

    /** Notes what a store holds beyond the journal. The facts every laptop is born with are never lost. */
    private void noteLost(Map<Origin, Position> held) {
        knew |= !held.isEmpty();
        held.forEach((origin, position) -> {
            if (position.seq() > journal.position(origin).seq() && !origin.equals(Origin.GENESIS)) {
                lost.put(origin, position);
            }
        });
    }

    /** Gives the journal back what it lost and this store still holds. */
    private boolean heal(Store from) {
        if (lost().isEmpty() && whole() || foreign(from)) {
            return false;
        }
        int mended = journal.mend(Salvage.from(from, journal.holes(lost())), lost().keySet());
        healed += mended;
        return mended > 0;
    }

    /** Whether it is the store of another ledger, which somebody put here: it knows nothing of what this journal holds. */
    private boolean foreign(Store other) {
        Map<Origin, Position> there = other.positions();
        Set<Origin> own = new TreeSet<>(journal.positions().keySet());
        own.remove(Origin.GENESIS);
        return !own.isEmpty() && own.stream().noneMatch(there::containsKey);
    }

    /** Whether nothing wrong was met in the journal so far. A half-written last line was never acknowledged. */
    private boolean whole() {
        return journal.damages().stream().allMatch(damage -> damage.kind() == Damage.Kind.TORN_TAIL);
    }

    /** Whether the store holds everything that the journal does. */
    private boolean complete(Store rebuilt) {
        Map<Origin, Position> there = rebuilt.positions();
        return journal.positions().entrySet().stream().allMatch(entry -> there
                .getOrDefault(entry.getKey(), Position.EMPTY).hash().equals(entry.getValue().hash()));
    }

    private Store replace(Condition condition) {
        boolean fresh = condition == Condition.ABSENT && journal.positions().isEmpty();
        try {
            if (!lost().isEmpty()) {
                Path place = folder.quarantine().resolve("lost-" + label() + ".mv.db");
                files.keep(place);
                old = place;
                kept = folder.root().relativize(place).toString();
            } else if (condition == Condition.DAMAGED || condition == Condition.OTHER_SCHEMA) {
                old = files.quarantine(folder.quarantine(), label());
            }
            Store rebuilt = rebuilt();
            if (!fresh) {
                notices.add(new Problem("notice.store." + name(condition)));
            }
            return rebuilt;
        } catch (StoreException | IOException e) {
            return inMemory(e);
        }
    }

    private Store rebuilt() throws IOException {
        boolean[] again = {false};
        Store rebuilt = files.rebuild(fresh -> {
            catchUp(fresh);
            again[0] = keepWhatIsLost();
        });
        if (again[0]) {
            rebuilt.abandon();
            rebuilt = files.rebuild(this::catchUp);
        }
        if (!complete(rebuilt)) {
            rebuilt.abandon();
            throw new StoreException("incomplete after rebuilding");
        }
        return rebuilt;
    }

    /**
     * Before an old store goes: gives the journal back what it lost, and keeps the store where it holds more than the journal.
     *
     * @return whether the journal has become longer
     */
    private boolean keepWhatIsLost() {
        if (whole()) {
            return false;
        }
        boolean mended = files.look(old, this::heal).orElse(false);
        List<Hole> left = journal.holes(Map.of());
        if (!left.isEmpty() && kept == null && files.look(old, store -> holdsAny(store, left)).orElse(true)) {
            keepCopy();
        }
        return mended;
    }

    private static boolean holdsAny(Store old, List<Hole> holes) {
        return holes.stream().anyMatch(hole -> old.changeSet(new ChangeSetId(hole.origin(), hole.first())).isPresent());
    }

    private void keepCopy() {
        Path place = folder.quarantine().resolve("lost-" + label() + ".mv.db");
        try {
            if (Files.exists(old)) {
                Directories.create(folder.quarantine());
                Files.copy(old, place, StandardCopyOption.REPLACE_EXISTING);
                kept = folder.root().relativize(place).toString();
            }
        } catch (IOException e) {
            // Better no new store than one that lets go of what only the old one holds.
            throw new StoreException("the old store could not be kept");
        }
    }

    private Store inMemory(Exception cause) {
        Store memory = Store.inMemory(schema);
        catchUp(memory);
        notices.add(new Problem(cause, "notice.store.memory"));
        return memory;
    }

    private String label() {
        return DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC).format(clock.instant());
    }

    private static String name(Condition condition) {
        return switch (condition) {
            case SOUND, UNCLEAN -> "unclean";
            case ABSENT, DELETED -> "deleted";
            case DAMAGED -> "damaged";
            case OTHER_SCHEMA -> "schema";
        };
    }

    /**
     * Applies one change set; when the store cannot take it, a new store is made. Never throws, for the change set is already saved:
     * in the worst case the next use of the store tries again.
     */
    synchronized void apply(ChangeSet set, String hash) {
        try {
            store.apply(set, hash);
        } catch (StoreException e) {
            store.abandon();
            try {
                mended();
            } catch (RuntimeException later) {
                notices.add(new Problem(later, "notice.store.memory"));
            }
        }
    }

    /** The store, made anew if it has failed: once on the disk, where a fresh file is smaller, and then in memory. */
    private synchronized Store mended() {
        if (closed || store.usable()) {
            return store;
        }
        boolean damaged = store.damaged();
        store.abandon();
        try {
            if (damaged) {
                files.quarantine(folder.quarantine(), label());
            } else {
                files.discard();
            }
            if (failed) {
                throw new StoreException("failed before");
            }
            failed = true;
            use(rebuilt());
            notices.add(new Problem(damaged ? "notice.store.damaged" : "notice.store.renewed"));
        } catch (StoreException | IOException e) {
            use(inMemory(e));
        }
        return store;
    }

    private void use(Store next) {
        next.failover(this::mended);
        store = next;
    }

    /** Applies what the journal holds and the store does not. */
    synchronized void catchUp() {
        try {
            catchUp(store);
        } catch (StoreException e) {
            store.abandon();
            mended();
        }
    }

    private void catchUp(Store target) {
        Map<Origin, Position> applied = target.positions();
        for (Map.Entry<Origin, Position> chain : journal.positions().entrySet()) {
            Origin origin = chain.getKey();
            if (applied.getOrDefault(origin, Position.EMPTY).seq() >= chain.getValue().seq()) {
                continue;
            }
            List<Map.Entry<ChangeSet, String>> batch = new ArrayList<>();
            journal.read(origin, applied.getOrDefault(origin, Position.EMPTY).seq(), (line, set) -> {
                batch.add(Map.entry(set, line.hash()));
                if (batch.size() == BATCH || operations(batch) >= BATCH_OPERATIONS) {
                    target.applyAll(batch);
                    batch.clear();
                }
            });
            target.applyAll(batch);
        }
    }

    private static int operations(List<Map.Entry<ChangeSet, String>> batch) {
        return batch.stream().mapToInt(entry -> entry.getKey().operations().size()).sum();
    }

    /** Builds the store anew, back on the disk if it was in memory. */
    synchronized void rebuild() {
        if (!journal.verify().isEmpty()) {
            journal.mend(Salvage.from(store, journal.holes(Map.of())), Set.of());
        }
        store.abandon();
        failed = false;
        try {
            use(rebuilt());
        } catch (StoreException | IOException e) {
            use(inMemory(e));
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        store.close();
    }
}
