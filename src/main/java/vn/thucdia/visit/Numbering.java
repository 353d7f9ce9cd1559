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
        return 1 + ledger.store().lastNumber(kind, visit);
    }
}
