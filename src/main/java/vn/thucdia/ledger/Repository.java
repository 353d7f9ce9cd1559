package vn.thucdia.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

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

    /** The same for many other records at once; those that refer to the same one keep the order. */
    public List<R> listByAny(String column, Collection<? extends Id<?>> references, String order) {
        if (kind.indexes().stream().noneMatch(index -> index.getFirst().column().equals(column))) {
            throw new IllegalArgumentException(kind + " is not indexed by " + column);
        }
        UUID[] all = references.stream().map(Id::value).toArray(UUID[]::new);
        return all.length == 0
                ? List.of()
                : ledger.store()
                        .read(handle -> handle.createQuery("SELECT * FROM \"" + kind.name() + "\" WHERE \"" + column
                                + "\" = ANY(:references) ORDER BY " + order)
                                .bindByType("references", all, UUID[].class).mapTo(kind.type()).list());
    }

    /** How many visible records refer to each other record by a column, in one pass. */
    public <T> Map<Id<T>, Integer> countBy(String column) {
        return ledger.store().read(handle -> {
            Map<Id<T>, Integer> counts = new HashMap<>();
            handle.createQuery("SELECT \"" + column + "\", count(*) FROM \"" + kind.name() + "\" WHERE \"" + column
                    + "\" IS NOT NULL GROUP BY \"" + column + "\"")
                    .map((rows, context) -> counts.put(new Id<>(rows.getObject(1, UUID.class)), rows.getInt(2))).list();
            return counts;
        });
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
