package vn.thucdia;

import java.time.Clock;

import vn.thucdia.entity.Ids;
import vn.thucdia.followup.FollowupList;
import vn.thucdia.followup.Followups;
import vn.thucdia.followup.Recording;
import vn.thucdia.genesis.Genesis;
import vn.thucdia.indicator.Figures;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.OpenLedger;
import vn.thucdia.people.People;
import vn.thucdia.place.Places;
import vn.thucdia.visit.Programmes;
import vn.thucdia.visit.Visits;

/**
 * The services over one open data folder. The only place that wires subjects together; window and command line are given this.
 */
public record AppContext(OpenLedger open, Clock clock, Places places, People people, Figures figures, Visits visits,
        Programmes programmes, Followups followups, FollowupList followupList, Recording recording)
        implements
            AutoCloseable {

    /** Locks and opens a data folder; a new one gets the facts every laptop is born with. */
    public static AppContext open(DataFolder folder, Clock clock) {
        OpenLedger open = OpenLedger.open(folder, Kinds.ALL, clock);
        try {
            Ledger ledger = open.ledger();
            Genesis.ensure(ledger);
            Ids ids = new Ids();
            Visits visits = new Visits(ledger, ids);
            Followups followups = new Followups(ledger, ids);
            return new AppContext(open, clock, new Places(ledger, ids), new People(ledger, ids), new Figures(ledger),
                    visits,
                    new Programmes(ledger, ids), followups, new FollowupList(visits, followups),
                    new Recording(ledger, ids, visits, followups));
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    public Ledger ledger() {
        return open.ledger();
    }

    @Override
    public void close() {
        open.close();
    }
}
