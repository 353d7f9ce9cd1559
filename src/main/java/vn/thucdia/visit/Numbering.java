package vn.thucdia.visit;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.ledger.Ledger;

/** Gives the next number of a series in a visit. A number once given is never given again, also when its record was deleted. */
public final class Numbering {

    private final Ledger ledger;

    public Numbering(Ledger ledger) {
        this.ledger = ledger;
    }

    public int next(Id<Visit> visit, EntityKind<?> kind) {
        return 1 + ledger.store().read(handle -> handle.createQuery("""
                SELECT COALESCE(MAX(CAST(n.val AS INTEGER)), 0) FROM operation n
                WHERE n.field = 'number' AND n.kind = :kind AND n.val IS NOT NULL AND n.entity IN (
                    SELECT v.entity FROM operation v WHERE v.field = 'visit' AND v.kind = :kind AND v.val = :visit)""")
                .bind("kind", kind.name()).bind("visit", visit.toString()).mapTo(Integer.class).one());
    }
}
