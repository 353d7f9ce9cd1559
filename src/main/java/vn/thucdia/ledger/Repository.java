package vn.thucdia.ledger;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;

/**
 * The records of one kind: reads from the store, writes through the ledger.
 *
 * @param <R> the record type
 */
public final class Repository<R extends Record> {

    private final Ledger ledger;
    private final EntityKind<R> kind;

    public Repository(Ledger ledger, EntityKind<R> kind) {
        this.ledger = ledger;
        this.kind = kind;
    }

    public Optional<R> find(Id<R> id) {
        return ledger.store()
                .read(handle -> handle.createQuery("SELECT * FROM \"" + kind.name() + "\" WHERE \"id\" = :id")
                        .bind("id", id).mapTo(kind.type()).findOne());
    }

    public R require(Id<R> id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(kind + " " + id));
    }

    /** All visible records, in the order of the SQL {@code order}. */
    public List<R> list(String order) {
        return ledger.store()
                .read(handle -> handle.createQuery("SELECT * FROM \"" + kind.name() + "\" ORDER BY " + order)
                        .mapTo(kind.type()).list());
    }

    /** The visible records whose column refers to another record, in the order of the SQL {@code order}. */
    public List<R> listBy(String column, Id<?> reference, String order) {
        if (kind.indexes().stream().noneMatch(index -> index.getFirst().column().equals(column))) {
            throw new IllegalArgumentException(kind + " is not indexed by " + column);
        }
        return ledger.store().read(handle -> handle
                .createQuery(
                        "SELECT * FROM \"" + kind.name() + "\" WHERE \"" + column + "\" = :reference ORDER BY " + order)
                .bind("reference", reference).mapTo(kind.type()).list());
    }

    public void create(String action, R value) {
        ledger.commit(action, Change.create(kind, value));
    }

    /** Saves the fields in which the two differ; fields that others changed meanwhile stay as they are. */
    public void edit(String action, R before, R after) {
        ledger.commit(action, Change.edit(kind, before, after));
    }

    public void delete(String action, Id<R> id) {
        ledger.commit(action, List.of(Change.delete(kind, id)));
    }

    public EntityKind<R> kind() {
        return kind;
    }
}
