package vn.thucdia.app;

import java.time.Clock;
import java.util.Set;

import vn.thucdia.backup.Backups;
import vn.thucdia.backup.Contents;
import vn.thucdia.backup.LossWords;
import vn.thucdia.entity.Ids;
import vn.thucdia.followup.FollowupKinds;
import vn.thucdia.followup.FollowupList;
import vn.thucdia.followup.Followups;
import vn.thucdia.followup.Recording;
import vn.thucdia.genesis.Genesis;
import vn.thucdia.indicator.FigureColumns;
import vn.thucdia.indicator.Figures;
import vn.thucdia.indicator.IndicatorKinds;
import vn.thucdia.indicator.PaceRules;
import vn.thucdia.insight.Comparisons;
import vn.thucdia.insight.Narratives;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.OpenLedger;
import vn.thucdia.minutes.Snapshots;
import vn.thucdia.people.People;
import vn.thucdia.place.Places;
import vn.thucdia.spreadsheet.Imports;
import vn.thucdia.visit.Programmes;
import vn.thucdia.visit.VisitKinds;
import vn.thucdia.visit.VisitNames;
import vn.thucdia.visit.Visits;

/**
 * The services over one open data folder. The only place that wires subjects together; window and command line are given this.
 */
public record AppContext(OpenLedger open, Clock clock, Places places, People people, Figures figures, Visits visits,
        Programmes programmes, Followups followups, FollowupList followupList, Recording recording,
        Snapshots snapshots, Comparisons comparisons, Narratives narratives, Imports imports, Backups backups)
        implements
            AutoCloseable {

    /** Locks and opens a data folder; a new one gets the facts every laptop is born with. */
    public static AppContext open(DataFolder folder, Clock clock) {
        OpenLedger open = OpenLedger.open(folder, Kinds.ALL, clock);
        try {
            Ledger ledger = open.ledger();
            Backups backups = new Backups(ledger, folder, clock, () -> counted(ledger));
            backups.heal();
            Genesis.ensure(ledger);
            Ids ids = new Ids();
            Visits visits = new Visits(ledger, ids);
            Followups followups = new Followups(ledger, ids);
            FollowupList list = new FollowupList(visits, followups);
            Places places = new Places(ledger, ids);
            People people = new People(ledger, ids);
            Figures figures = new Figures(ledger);
            Comparisons comparisons = new Comparisons(places, figures, new FigureColumns(ledger));
            return new AppContext(open, clock, places, people, figures, visits, new Programmes(ledger, ids), followups,
                    list, new Recording(ledger, ids, visits, followups),
                    new Snapshots(places, people, figures, visits, followups, list),
                    comparisons, new Narratives(comparisons, places, figures, new PaceRules(ledger), visits),
                    new Imports(ledger, places, figures),
                    backups);
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private static Contents counted(Ledger ledger) {
        return Contents.of(ledger, Set.of(VisitKinds.VISIT),
                Set.of(VisitKinds.OBSERVATION, VisitKinds.STATEMENT, FollowupKinds.ASSIGNMENT),
                Set.of(IndicatorKinds.FIGURE));
    }

    /** What is told of lines that the journal lost. */
    public LossWords losses(Messages messages) {
        return new LossWords(ledger(), messages,
                new VisitNames(visits, places, Formats.of(messages.language()))::anyOf);
    }

    public Ledger ledger() {
        return open.ledger();
    }

    @Override
    public void close() {
        open.close();
    }
}
