package vn.thucdia.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Relation;

/**
 * Which actions of this laptop can be taken back, and which done again: read off its own change sets, so it survives a restart.
 * Actions named {@code setup.…} are not taken back by Ctrl+Z: nobody expects that to undo the installation.
 */
final class UndoList {

    /**
     * One action and the name it had.
     *
     * @param last the change set that did it, undid it or did it again last: the one to take back next
     */
    record Entry(ChangeSetId id, String action, ChangeSetId last) {}

    static final int LIMIT = 500;
    private static final String SETUP = "setup.";

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();

    void add(ChangeSetId id, String action, Relation relation) {
        switch (relation) {
            case Relation.Plain() -> {
                undone.clear();
                if (!action.startsWith(SETUP)) {
                    done.push(new Entry(id, action, id));
                }
            }
            case Relation.Undoes(ChangeSetId target) -> move(done, undone, target, id);
            case Relation.Redoes(ChangeSetId target) -> move(undone, done, target, id);
        }
        while (done.size() > LIMIT) {
            done.removeLast();
        }
    }

    private static void move(Deque<Entry> from, Deque<Entry> to, ChangeSetId target, ChangeSetId by) {
        from.stream().filter(entry -> entry.id().equals(target)).findFirst().ifPresent(entry -> {
            from.remove(entry);
            to.push(new Entry(target, entry.action(), by));
        });
    }

    boolean isUndone(ChangeSetId id) {
        return undone.stream().anyMatch(entry -> entry.id().equals(id));
    }

    Optional<Entry> next() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Entry> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
