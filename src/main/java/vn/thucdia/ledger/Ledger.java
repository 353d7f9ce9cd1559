package vn.thucdia.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetFormat;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Hole;
import vn.thucdia.journal.HybridClock;
import vn.thucdia.journal.Identity;
import vn.thucdia.journal.Journal;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.JournalSnapshot;
import vn.thucdia.journal.Operations;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.journal.Relation;
import vn.thucdia.language.Problem;
import vn.thucdia.store.Head;
import vn.thucdia.store.RecordState;
import vn.thucdia.store.Store;
import vn.thucdia.store.StoreException;

/**
 * Commits changes, takes them back, answers for history. A commit is durable when it returns. Safe for use by several threads; one
 * action at a time is written.
 */
public final class Ledger implements AutoCloseable {

    /** The actor of what is written before anybody is named. */
    public static final String NOBODY = "-";

    private final Journal journal;
    private final Identity identity;
    private final Projector projector;
    private final Gaps gaps;
    private final HybridClock clock;
    private final UndoList undoList = new UndoList();
    private final List<Problem> notices = new ArrayList<>();
    private volatile String actor = NOBODY;
    private boolean told;

    /** @param found what a person should be told of the state in which the folder was found */
    Ledger(Journal journal, Identity identity, Projector projector, Gaps gaps, Clock wall, List<Problem> found) {
        this.journal = journal;
        this.identity = identity;
        this.projector = projector;
        this.gaps = gaps;
        this.clock = new HybridClock(wall);
        journal.positions().values().forEach(position -> clock.observe(position.time()));
        notices.addAll(found);
        projector.store().actions(identity.origin(), UndoList.LIMIT * 2)
                .forEach(action -> undoList.add(action.id(), action.name(), action.relation()));
    }

    /** Names the person who acts from now on; the id of a person, or {@link #NOBODY}. */
    public void actsFor(String person) {
        this.actor = person;
    }

    public Origin origin() {
        return identity.origin();
    }

    /** The store to read from. Ask each time: it may have been rebuilt. */
    public Store store() {
        return projector.store();
    }

    /** What a person should be told since the last call, such as that the store was rebuilt. */
    public synchronized List<Problem> takeNotices() {
        List<Problem> all = new ArrayList<>(projector.takeNotices());
        all.addAll(notices);
        notices.clear();
        if (!told) {
            told = true;
            all.addAll(JournalNotices.missing(gaps, projector.kept()));
        }
        return all;
    }

    /** What was saved once and is missing from the journal, as long as nobody has settled it. */
    public List<Gap> missing() {
        return gaps.open();
    }

    /** Whether nothing says if lines are missing at the end of the chains. */
    public boolean unknown() {
        return gaps.unknown();
    }

    /** The person wants it as it is, for instance after an older state was put back. */
    public void settle() {
        gaps.settle();
    }

    /** Another witness, such as a copy, holds a chain up to here. */
    public void witnessed(Origin origin, Position position) {
        gaps.known();
        if (position.seq() > journal.position(origin).seq() && !origin.equals(Origin.GENESIS)) {
            gaps.reached(origin, position);
        }
    }

    /** What is missing, as it lies in the journal. Reads everything. */
    public List<Hole> holes() {
        return journal.holes(gaps.cut());
    }

    /**
     * Puts back what is missing, from lines that somebody else holds; only those whose hashes fit exactly are taken.
     *
     * @param source gives lines that might fill these holes
     * @return how many were put back
     */
    public synchronized int heal(Function<List<Hole>, Collection<JournalLine>> source) {
        List<Hole> holes = holes();
        int healed = journal.mend(holes.isEmpty() ? List.of() : source.apply(holes), gaps.cut().keySet());
        if (healed > 0) {
            projector.rebuild();
            notices.removeIf(notice -> notice.key().equals("notice.journal.healed"));
            notices.add(new Problem("notice.journal.healed", healed));
        }
        gaps.found(journal.holes(Map.of()));
        return healed;
    }

    /**
     * Saves changes as one action. Changes that say what is already so are left out; when none remains, nothing is written.
     *
     * @param action dotted name such as {@code visit.observe}
     * @return the change set, or empty when there was nothing to save
     * @throws Problem when it could not be forced to the disk; then nothing was saved
     */
    public Optional<ChangeSet> commit(String action, List<Change> changes) {
        return commit(action, Relation.PLAIN, List.of(), changes);
    }

    /** The same with many records of which at most a few are known here. */
    public Optional<ChangeSet> commit(String action, NewRecords records, List<Change> changes) {
        return commit(action, Relation.PLAIN, List.of(records), changes);
    }

    private synchronized Optional<ChangeSet> commit(String action, Relation relation, List<NewRecords> records,
            List<Change> changes) {
        Operations operations = new OperationsOfChanges(store()).of(records, changes);
        if (operations.isEmpty() && relation instanceof Relation.Plain) {
            return Optional.empty();
        }
        ChangeSet set = journal.append(identity.origin(), clock.next(), actor, action, relation, operations);
        // From here on it is saved: nothing below may say otherwise.
        identity.advance(set.id().seq());
        undoList.add(set.id(), action, relation);
        projector.apply(set, journal.position(identity.origin()).hash());
        return Optional.of(set);
    }

    /** The action that undo would take back. */
    public synchronized Optional<String> nextUndo() {
        return undoList.next().map(UndoList.Entry::action);
    }

    public synchronized Optional<String> nextRedo() {
        return undoList.nextRedo().map(UndoList.Entry::action);
    }

    /** Whether an action of this laptop has been taken back and could be done again. */
    public synchronized boolean isTakenBack(ChangeSetId action) {
        return undoList.isUndone(action);
    }

    /** Takes the last action of this laptop back. What somebody else has changed since stays theirs. */
    public synchronized Optional<ChangeSet> undo() {
        return undoList.next().flatMap(entry -> commit(entry.action(), new Relation.Undoes(entry.id()),
                List.of(), new Inversion(store()).of(entry.last())));
    }

    /** Does again what was last taken back. */
    public synchronized Optional<ChangeSet> redo() {
        return undoList.nextRedo().flatMap(entry -> commit(entry.action(), new Relation.Redoes(entry.id()),
                List.of(), new Inversion(store()).of(entry.last())));
    }

    /**
     * Takes in lines of another origin: the union of what both hold. Receiving again changes nothing.
     *
     * @return how many change sets were new
     */
    public int receive(Origin origin, List<JournalLine> lines) {
        return receive(origin, lines, false);
    }

    /** Takes in lines of a ledger whose journal was damaged; what it lacked is missing here too, and told. */
    public synchronized int receiveWithHoles(Origin origin, List<JournalLine> lines) {
        int fresh = receive(origin, lines, true);
        gaps.found(journal.holes(Map.of()));
        return fresh;
    }

    private synchronized int receive(Origin origin, List<JournalLine> lines, boolean withHoles) {
        List<ChangeSet> fresh = withHoles
                ? journal.receiveWithHoles(origin, lines)
                : journal.receive(origin, lines);
        fresh.forEach(set -> clock.observe(set.time()));
        if (origin.equals(identity.origin()) && !fresh.isEmpty()) {
            identity.advance(fresh.getLast().id().seq());
        }
        projector.catchUp();
        if (gaps.open().stream().anyMatch(gap -> gap.origin().equals(origin))) {
            heal(holes -> lines);
        }
        return fresh.size();
    }

    /** Every operation ever made on a record, oldest first. */
    public List<Head> history(Id<?> id) {
        return store().history(id.value());
    }

    /** Every operation ever made on a field, oldest first. */
    public List<Head> history(Id<?> id, String field) {
        return history(id).stream().filter(head -> head.field().equals(field)).toList();
    }

    public RecordState state(Id<?> id) {
        return store().state(id.value());
    }

    /** Reads all lines of a chain after a number; the form in which change sets travel. */
    public List<JournalLine> lines(Origin origin, long afterSeq) {
        List<JournalLine> lines = new ArrayList<>();
        journal.readLines(origin, afterSeq, (line, linked) -> lines.add(line));
        return lines;
    }

    /** Reads a chain line by line, in order, without holding it in memory. */
    public void readLines(Origin origin, long afterSeq, BiConsumer<JournalLine, ChangeSetFormat.Linked> reader) {
        journal.readLines(origin, afterSeq, reader);
    }

    /** How far a chain goes here. */
    public Position position(Origin origin) {
        return journal.position(origin);
    }

    /** Reads the change sets of a chain, in order, each with its last line. */
    public void read(Origin origin, long afterSeq, BiConsumer<JournalLine, ChangeSet> reader) {
        journal.read(origin, afterSeq, reader);
    }

    public List<Origin> origins() {
        return List.copyOf(journal.positions().keySet());
    }

    /** The journal as it stands at this moment, for whoever copies it or reads it whole. */
    public JournalSnapshot snapshot() {
        return journal.snapshot();
    }

    /** How many change sets are known to be missing from the journal. */
    public long lacking() {
        return gaps.open().stream().mapToLong(Gap::count).sum();
    }

    /** The hash of everything recorded, computed from the journal. Saving goes on meanwhile; what is saved then does not count. */
    public String contentHash() {
        return verifier().contentHash();
    }

    /** Reads the whole journal and compares the store with it. Saving goes on meanwhile. */
    public Verification verify() {
        Verification found = verifier().verify(gaps.open());
        if (found.damages().isEmpty()) {
            return found;
        }
        gaps.found(journal.holes(Map.of()));
        return found.with(gaps.open());
    }

    /** Synchronized, for between the journal and the store a change set is only in one of them. */
    private synchronized Verifier verifier() {
        return new Verifier(journal, store());
    }

    /** Builds the store anew from the journal. */
    public synchronized void rebuild() {
        projector.rebuild();
        if (!journal.damages().isEmpty()) {
            gaps.found(journal.holes(Map.of()));
        }
    }

    /** Closes store and journal in order. */
    @Override
    public synchronized void close() {
        try {
            projector.close();
        } catch (StoreException rebuiltNextTime) {
            notices.clear();
        }
        journal.close();
        identity.close();
    }
}
