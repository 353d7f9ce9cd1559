package vn.thucdia.app;

import java.util.List;

import vn.thucdia.backup.Contents;
import vn.thucdia.entity.EntityKind;
import vn.thucdia.followup.FollowupKinds;
import vn.thucdia.indicator.IndicatorKinds;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.visit.VisitKinds;

/** What a ledger holds, in numbers that a person knows it by. */
final class Counts {

    private Counts() {}

    static Contents of(Ledger ledger) {
        return new Contents(count(ledger, List.of(VisitKinds.VISIT)), count(ledger, List.of(VisitKinds.OBSERVATION,
                VisitKinds.STATEMENT, FollowupKinds.ASSIGNMENT)), count(ledger, List.of(IndicatorKinds.FIGURE)));
    }

    private static int count(Ledger ledger, List<EntityKind<?>> kinds) {
        return kinds.stream().mapToInt(kind -> ledger.store().read(handle -> handle
                .createQuery("SELECT COUNT(*) FROM \"" + kind.name() + "\"").mapTo(Integer.class).one())).sum();
    }
}
