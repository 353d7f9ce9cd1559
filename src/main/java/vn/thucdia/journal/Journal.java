package vn.thucdia.journal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.Directories;
import vn.thucdia.file.DiskFailure;
import vn.thucdia.language.Problem;

/**
 * All chains of a data folder. This laptop appends to its own; the others' are received whole lines at a time, each verified and
 * following the one before. Safe for use by several threads.
 */
public final class Journal implements AutoCloseable {

    /** Why a chain could not be written: it is not where it was. */
    static final String GONE = "gone";

    private final Layout layout;
    private final Map<Origin, Chain> chains = new TreeMap<>();
    private @Nullable Witness witness;
    /** Whether the disk has failed under a save: what it says of later ones cannot be believed. */
    private boolean failed;

    private Journal(Layout layout) {
        this.layout = layout;
    }

    /**
     * Opens the chains, cutting unfinished last lines.
     *
     * @param folder made when absent
     * @param quarantine where cut bytes are kept
     */
    public static Journal open(Path folder, Path quarantine) {
        return open(Layout.of(folder, quarantine));
    }

    static Journal open(Layout layout) {
        Journal journal = new Journal(layout);
        try {
            Directories.create(layout.folder());
            try (Stream<Path> names = Files.list(layout.folder())) {
                for (Path name : names.filter(Files::isDirectory).sorted().toList()) {
                    Optional<Origin> origin = Origin.find(name.getFileName().toString());
                    if (origin.isPresent()) {
                        journal.chains.put(origin.get(), Chain.open(layout, origin.get()));
                    }
                }
            }
            return journal;
        } catch (IOException e) {
            throw DiskFailure.opening(e, layout.folder(), "problem.journal.open");
        }
    }

    /** From now on each save is told to a witness, which this journal closes. */
    public synchronized void tell(@Nullable Witness other) {
        witness = other;
    }

    private void note(Origin origin, Chain chain) {
        if (witness != null) {
            witness.note(origin, chain.tail());
        }
    }

    /** What was found wrong in opening and reading so far, over all chains. */
    public synchronized List<Damage> damages() {
        return chains.values().stream().flatMap(chain -> chain.damages().stream()).toList();
    }

    public synchronized List<Damage> damages(Origin origin) {
        Chain chain = chains.get(origin);
        return chain == null ? List.of() : chain.damages();
    }

    /** How far each chain goes: exactly what this folder holds. */
    public synchronized Map<Origin, Position> positions() {
        Map<Origin, Position> positions = new TreeMap<>();
        chains.forEach((origin, chain) -> {
            if (chain.tail().seq() > 0) {
                positions.put(origin, chain.tail());
            }
        });
        return positions;
    }

    public synchronized Position position(Origin origin) {
        Chain chain = chains.get(origin);
        return chain == null ? Position.EMPTY : chain.tail();
    }

    /**
     * Appends an action to a chain of this laptop and forces it to the disk. When this returns, it is saved; when it throws, it is
     * not and nothing of it remains.
     */
    public synchronized ChangeSet append(Origin origin, HybridTime time, String actor, String action, Relation relation,
            List<Operation> operations) {
        requireSoundDisk();
        try {
            Chain chain = chain(origin);
            List<List<Operations.Part>> lines = Lines.of(operations);
            ChangeSet set = new ChangeSet(new ChangeSetId(origin, chain.tail().seq() + lines.size()), time, actor,
                    action,
                    relation, Operations.ofParts(lines.stream().flatMap(List::stream).toList()));
            chain.append(layout.format().lines(set, lines, 0, chain.tail().hash()), set.id().seq(), time);
            chains.put(origin, chain);
            note(origin, chain);
            return set;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Takes lines of another origin: those already held are skipped, the others must follow without a gap. Nothing is written when
     * any of them is wrong.
     *
     * @return the change sets that are new here
     * @throws Problem when a line is damaged or of another origin, when one is missing, when the origin has two histories, or when
     *     the disk does not take them
     */
    public List<ChangeSet> receive(Origin origin, List<JournalLine> lines) {
        return receive(origin, lines, false);
    }

    /**
     * Takes lines of another origin of which some are missing and cannot be had: the holes are those of the journal they come from.
     */
    public List<ChangeSet> receiveWithHoles(Origin origin, List<JournalLine> lines) {
        return receive(origin, lines, true);
    }

    private synchronized List<ChangeSet> receive(Origin origin, List<JournalLine> lines, boolean withHoles) {
        requireSoundDisk();
        try {
            Chain chain = chain(origin);
            Reception reception = new Reception(origin, chain, layout.format(), withHoles);
            for (JournalLine line : lines) {
                reception.take(line);
            }
            reception.compareWithHeld();
            if (!reception.lines().isEmpty()) {
                Position tail = reception.tail();
                chain.append(reception.lines().iterator(), tail.seq(), tail.time());
                chains.put(origin, chain);
                note(origin, chain);
            }
            return reception.sets();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Chain chain(Origin origin) throws IOException {
        Chain chain = chains.get(origin);
        return chain == null ? Chain.open(layout, origin) : chain;
    }

    /**
     * Reads the readable lines of a chain after a sequence number, in order: those held when it begins. Appending goes on meanwhile.
     */
    public void readLines(Origin origin, long afterSeq, BiConsumer<JournalLine, ChangeSetFormat.Linked> reader) {
        try {
            ChainReading reading = reading(origin);
            note(origin, reading.readLines(afterSeq, reader));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Reads the change sets of a chain after a sequence number that are whole, in order, each with its last line. */
    public void read(Origin origin, long afterSeq, BiConsumer<JournalLine, ChangeSet> reader) {
        try {
            ChainReading reading = reading(origin);
            note(origin, reading.read(afterSeq, reader));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The hash of the line of a change set; {@code null} when it is not held or not readable. */
    public @Nullable String hash(ChangeSetId id) {
        Position tail = position(id.origin());
        try {
            return tail.seq() == id.seq() ? tail.hash() : reading(id.origin()).hash(id.seq());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private synchronized ChainReading reading(Origin origin) throws IOException {
        Chain chain = chains.get(origin);
        return chain == null ? new ChainReading(List.of(), origin, layout.format()) : chain.reading();
    }

    private synchronized void note(Origin origin, List<Damage> found) {
        Chain chain = chains.get(origin);
        if (chain != null) {
            chain.note(found);
        }
    }

    /** All chains as they stand at this moment, to be read while appending goes on. */
    public synchronized JournalSnapshot snapshot() {
        try {
            Map<Origin, ChainReading> readings = new TreeMap<>();
            for (Map.Entry<Origin, Chain> chain : chains.entrySet()) {
                readings.put(chain.getKey(), chain.getValue().reading());
            }
            return new JournalSnapshot(layout, readings, positions());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Reads every line of every chain against its hash and its neighbours. Appending goes on meanwhile. */
    public List<Damage> verify() {
        return snapshot().verify();
    }

    /**
     * The holes of all chains. Everything is read; appending goes on meanwhile.
     *
     * @param reached how far chains are known to have gone, where somebody knows
     */
    public List<Hole> holes(Map<Origin, Position> reached) {
        try {
            List<Hole> holes = new ArrayList<>();
            Set<Origin> all = new TreeSet<>(positions().keySet());
            all.addAll(reached.keySet());
            for (Origin origin : all) {
                holes.addAll(new Mending(layout, reading(origin))
                        .holes(reached.getOrDefault(origin, Position.EMPTY)));
            }
            return holes;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Puts lines back that were lost; only where their hashes fit exactly. What stands around them is not touched.
     *
     * @param lines of any chains, in any order; those that fit nowhere are passed over
     * @param cut chains behind whose last line lines are missing too
     * @return how many were put back
     */
    public synchronized int mend(Collection<JournalLine> lines, Set<Origin> cut) {
        try {
            Map<Origin, List<JournalLine>> byOrigin = new TreeMap<>();
            for (JournalLine line : lines) {
                byOrigin.computeIfAbsent(layout.format().read(line.body()).set().id().origin(),
                        origin -> new ArrayList<>()).add(line);
            }
            // Where nothing is missing, damage between whole lines is cleared away all the same.
            chains.forEach((origin, chain) -> {
                if (chain.damages().stream().anyMatch(damage -> damage.kind() != Damage.Kind.TORN_TAIL)) {
                    byOrigin.putIfAbsent(origin, List.of());
                }
            });
            int mended = 0;
            for (Map.Entry<Origin, List<JournalLine>> each : byOrigin.entrySet()) {
                mended += mend(each.getKey(), each.getValue(), cut.contains(each.getKey()));
            }
            return mended;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private int mend(Origin origin, List<JournalLine> lines, boolean atEnd) throws IOException {
        Chain chain = chains.get(origin);
        if (chain != null) {
            chain.close();
        }
        try {
            return new Mending(layout, reading(origin)).mend(lines, atEnd);
        } finally {
            Chain again = Chain.open(layout, origin);
            if (again.tail().seq() > 0 || chain != null) {
                chains.put(origin, again);
                note(origin, again);
            }
        }
    }

    private void requireSoundDisk() {
        if (failed) {
            throw new Problem("problem.journal.readonly");
        }
    }

    /**
     * A full disk and a missing permission pass, and the save can be tried again. After any other failure nobody knows what the
     * system has dropped: nothing is written until the folder is opened and read again.
     */
    private Problem unwritable(IOException e) {
        if (e instanceof FileSystemException file && GONE.equals(file.getReason())) {
            return new Problem(e, "problem.folder.gone", layout.folder());
        }
        Problem problem = DiskFailure.of(e, layout.folder(), "problem.journal.readonly");
        failed |= problem.key().equals("problem.journal.readonly");
        return problem;
    }

    private Problem unreadable(IOException e) {
        return DiskFailure.opening(e, layout.folder(), "problem.journal.open");
    }

    @Override
    public synchronized void close() {
        for (Chain chain : chains.values()) {
            try {
                chain.close();
            } catch (IOException alreadyForced) {
                // Every acknowledged byte was forced when it was written; closing can lose nothing.
            }
        }
        if (witness != null) {
            witness.close();
        }
    }
}
