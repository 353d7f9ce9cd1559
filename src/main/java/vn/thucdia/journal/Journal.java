package vn.thucdia.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Problem;

/**
 * All chains of a data folder. This laptop appends to its own; the others' are received whole lines at a time, each verified and
 * following the one before. Safe for use by several threads.
 */
public final class Journal implements AutoCloseable {

    private final Path folder;
    private final Path quarantine;
    private final ChangeSetFormat format = new ChangeSetFormat();
    private final Map<Origin, Chain> chains = new TreeMap<>();

    private Journal(Path folder, Path quarantine) {
        this.folder = folder;
        this.quarantine = quarantine;
    }

    /**
     * Opens the chains, cutting unfinished last lines.
     *
     * @param folder made when absent
     * @param quarantine where cut bytes are kept
     */
    public static Journal open(Path folder, Path quarantine) {
        Journal journal = new Journal(folder, quarantine);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> names = Files.list(folder)) {
                for (Path chain : names.filter(Files::isDirectory).sorted().toList()) {
                    Origin origin = Origin.parse(chain.getFileName().toString());
                    journal.chains.put(origin, Chain.open(folder, origin, journal.format, quarantine));
                }
            }
            return journal;
        } catch (IOException e) {
            throw failure(e, "problem.journal.open");
        }
    }

    /** What was found wrong in opening, over all chains. */
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
        chains.forEach((origin, chain) -> positions.put(origin, chain.tail()));
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
        try {
            Chain chain = chain(origin);
            ChangeSet set = new ChangeSet(new ChangeSetId(origin, chain.tail().seq() + 1), time, actor, action,
                    relation,
                    operations);
            JournalLine line = JournalLine.of(format.write(set, chain.tail().hash()));
            chain.append(List.of(line), new Position(set.id().seq(), line.hash(), time));
            return set;
        } catch (IOException e) {
            throw failure(e, "problem.journal.write");
        }
    }

    /**
     * Takes lines of another origin: those already held are skipped, the others must follow without a gap. Nothing is written when
     * any of them is wrong.
     *
     * @return the change sets that are new here
     */
    public synchronized List<ChangeSet> receive(Origin origin, List<JournalLine> lines) {
        try {
            Chain chain = chain(origin);
            List<JournalLine> fresh = new ArrayList<>();
            List<ChangeSet> sets = new ArrayList<>();
            Position tail = chain.tail();
            for (JournalLine line : lines) {
                ChangeSetFormat.Linked linked = format.read(line.body());
                ChangeSet set = linked.set();
                if (!set.id().origin().equals(origin)) {
                    throw new Problem("problem.journal.foreign", origin);
                }
                if (set.id().seq() <= chain.tail().seq()) {
                    continue;
                }
                if (set.id().seq() != tail.seq() + 1) {
                    throw new Problem("problem.journal.gap", origin, tail.seq() + 1);
                }
                if (!linked.previousHash().equals(tail.hash())) {
                    throw new Problem("problem.journal.fork", origin, set.id().seq());
                }
                tail = new Position(set.id().seq(), line.hash(), set.time());
                fresh.add(line);
                sets.add(set);
            }
            if (!fresh.isEmpty()) {
                chain.append(fresh, tail);
            }
            return sets;
        } catch (IOException e) {
            throw failure(e, "problem.journal.write");
        }
    }

    /** Reads the readable lines of a chain after a sequence number, in order. */
    public synchronized void read(Origin origin, long afterSeq, BiConsumer<JournalLine, ChangeSet> reader) {
        Chain chain = chains.get(origin);
        if (chain != null) {
            try {
                chain.read(afterSeq, reader);
            } catch (IOException e) {
                throw failure(e, "problem.journal.open");
            }
        }
    }

    /** Reads every line of every chain against its hash and its neighbours. */
    public synchronized List<Damage> verify() {
        try {
            List<Damage> damages = new ArrayList<>();
            for (Chain chain : chains.values()) {
                damages.addAll(chain.verify());
            }
            return damages;
        } catch (IOException e) {
            throw failure(e, "problem.journal.open");
        }
    }

    private Chain chain(Origin origin) throws IOException {
        Chain chain = chains.get(origin);
        if (chain == null) {
            chain = Chain.open(folder, origin, format, quarantine);
            chains.put(origin, chain);
        }
        return chain;
    }

    /** The sentence for a failed file: a full disk and a read-only folder have their own, all others the given one. */
    private static Problem failure(IOException e, String otherwise) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return new Problem(e, keyFor(e, reason, otherwise));
    }

    private static String keyFor(IOException e, @Nullable String reason, String otherwise) {
        String text = reason == null ? "" : reason;
        if (text.contains("No space left") || text.contains("not enough space") || text.contains("quota")) {
            return "problem.disk.full";
        }
        if (e instanceof AccessDeniedException || text.contains("Read-only file system")
                || text.contains("write protected")) {
            return "problem.folder.readonly";
        }
        return otherwise;
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
    }
}
