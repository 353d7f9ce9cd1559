package vn.thucdia.backup;

import java.util.Set;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.ledger.Ledger;

/**
 * What a copy holds, in numbers that a person knows their ledger by.
 *
 * @param lines observations, statements and conclusions together
 */
public record Contents(int visits, int lines, int figures) {

    /** Counts what stands in the ledger, by the kinds that are told of. */
    public static Contents of(Ledger ledger, Set<EntityKind<?>> visits, Set<EntityKind<?>> lines,
            Set<EntityKind<?>> figures) {
        return new Contents(count(ledger, visits), count(ledger, lines), count(ledger, figures));
    }

    private static int count(Ledger ledger, Set<EntityKind<?>> kinds) {
        return kinds.stream().mapToInt(kind -> ledger.store().read(handle -> handle
                .createQuery("SELECT COUNT(*) FROM \"" + kind.name() + "\"").mapTo(Integer.class).one())).sum();
    }
}
