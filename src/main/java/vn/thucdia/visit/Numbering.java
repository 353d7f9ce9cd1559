package vn.thucdia.visit;

import java.util.UUID;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;
import vn.thucdia.entity.Id;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.store.Head;

/** Gives the next number of a series in a visit. A number once given is never given again, also when its record was deleted. */
public final class Numbering {

    private final Ledger ledger;

    public Numbering(Ledger ledger) {
        this.ledger = ledger;
    }

    public int next(Id<Visit> visit, EntityKind<?> kind) {
        Field number = kind.fields().stream().filter(field -> field.name().equals("number")).findFirst().orElseThrow();
        int last = 0;
        for (UUID record : ledger.store().everSaid(kind.name(), "visit", visit.toString())) {
            for (Head said : ledger.store().history(record)) {
                if (said.field().equals(number.name()) && number.decode(said.value()) instanceof Integer given) {
                    last = Math.max(last, given);
                }
            }
        }
        return 1 + last;
    }
}
