package vn.thucdia.visit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Repository;

/**
 * Visits and what belongs to them. Each method that changes something is one action: one undo, one line of the journal. Lines of
 * sites and session, which may give rise to petitions and conclusions, are recorded by the room followup.
 */
public final class Visits {

    private static final String IN_ORDER = "\"position\", \"id\"";

    private final Ledger ledger;
    private final Ids ids;
    private final Numbering numbering;
    private final Repository<Visit> visits;
    private final Repository<Participant> participants;
    private final Repository<Site> sites;
    private final Repository<Dossier> dossiers;
    private final Repository<Observation> observations;
    private final Repository<Statement> statements;
    private final Repository<VisitIndicator> indicators;

    public Visits(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
        this.numbering = new Numbering(ledger);
        this.visits = new Repository<>(ledger, VisitKinds.VISIT);
        this.participants = new Repository<>(ledger, VisitKinds.PARTICIPANT);
        this.sites = new Repository<>(ledger, VisitKinds.SITE);
        this.dossiers = new Repository<>(ledger, VisitKinds.DOSSIER);
        this.observations = new Repository<>(ledger, VisitKinds.OBSERVATION);
        this.statements = new Repository<>(ledger, VisitKinds.STATEMENT);
        this.indicators = new Repository<>(ledger, VisitKinds.VISIT_INDICATOR);
    }

    /** Saves a new visit. Only unit and date are required, for without them nobody finds it again. */
    public void create(Visit visit) {
        create(visit, List.of());
    }

    /** Saves a new visit together with those who are known to take part, as one action. */
    public void create(Visit visit, List<Participant> present) {
        if (visit.unit() == null || visit.date() == null) {
            throw new Problem("problem.visit.unitanddate");
        }
        List<Change> changes = new ArrayList<>(Change.create(VisitKinds.VISIT, visit));
        present.forEach(one -> changes.addAll(Change.create(VisitKinds.PARTICIPANT, one)));
        ledger.commit("visit.create", changes);
    }

    public Optional<Visit> find(Id<Visit> id) {
        return visits.find(id);
    }

    public Visit require(Id<Visit> id) {
        return visits.require(id);
    }

    /** All visits, the latest first. */
    public List<Visit> all() {
        return visits.list("\"date\" DESC, \"id\" DESC");
    }

    public void edit(Visit before, Visit after) {
        visits.edit("visit.edit", before, after);
    }

    public void delete(Id<Visit> id) {
        visits.delete("visit.delete", id);
    }

    /** How many lines were recorded in a visit. */
    public int entries(Id<Visit> id) {
        return observations.listBy("visit", id, IN_ORDER).size() + statements.listBy("visit", id, IN_ORDER).size();
    }

    /** How many lines were recorded in each visit that has any; for lists of visits. */
    public Map<Id<Visit>, Integer> entries() {
        Map<Id<Visit>, Integer> entries = observations.countBy("visit");
        statements.<Visit>countBy("visit").forEach((visit, count) -> entries.merge(visit, count, Integer::sum));
        return entries;
    }

    /** Who takes part in each of many visits, read at once. */
    public Map<Id<Visit>, List<Participant>> participants(Collection<Id<Visit>> all) {
        Map<Id<Visit>, List<Participant>> byVisit = new HashMap<>();
        participants.listByAny("visit", all, IN_ORDER).forEach(
                each -> byVisit.computeIfAbsent(Objects.requireNonNull(each.visit()), id -> new ArrayList<>())
                        .add(each));
        return byVisit;
    }

    public List<Participant> participants(Id<Visit> visit) {
        return participants.listBy("visit", visit, IN_ORDER);
    }

    /** Adds a participant at the end of the list; id, visit and position are given here. */
    public Participant addParticipant(Id<Visit> visit, Side side, ParticipantRole role, String name, String title) {
        return addParticipant(ids.create(), visit, side, role, name, title);
    }

    /** As above, with the id it was given when it was entered. */
    public Participant addParticipant(Id<Participant> id, Id<Visit> visit, Side side, ParticipantRole role,
            String name, String title) {
        Participant added = new Participant(id, visit,
                OrderKey.atEnd(participants(visit), Participant::position), side,
                role,
                null, null, name.strip(), title.strip(), null, false);
        participants.create("visit.participant", added);
        return added;
    }

    /** Adds a participant who is offered among the speakers of the session. */
    public Participant addSpeaker(Id<Visit> visit, Side side, ParticipantRole role, String name, String title) {
        return addSpeaker(ids.create(), visit, side, role, name, title);
    }

    /** As above, with the id it was given when it was entered. */
    public Participant addSpeaker(Id<Participant> id, Id<Visit> visit, Side side, ParticipantRole role, String name,
            String title) {
        Participant added = new Participant(id, visit,
                OrderKey.atEnd(participants(visit), Participant::position), side,
                role, null, null, name.strip(), title.strip(), null, true);
        participants.create("visit.participant", added);
        return added;
    }

    public Optional<Participant> participant(Id<Participant> id) {
        return participants.find(id);
    }

    public void editParticipant(Participant before, Participant after) {
        participants.edit("visit.participant.edit", before, after);
    }

    /** Puts a participant between two others; {@code null} stands for the end of the list on that side. */
    public void moveParticipant(Participant one, @Nullable OrderKey after, @Nullable OrderKey before) {
        participants.edit("visit.participant.move", one, one.at(OrderKey.between(after, before)));
    }

    public void removeParticipant(Id<Participant> id) {
        participants.delete("visit.participant.remove", id);
    }

    public List<Site> sites(Id<Visit> visit) {
        return sites.listBy("visit", visit, IN_ORDER);
    }

    public Site addSite(Id<Visit> visit, String name, String aspect) {
        return addSite(ids.create(), visit, name, aspect);
    }

    /** As above, with the id it was given when it was entered. */
    public Site addSite(Id<Site> id, Id<Visit> visit, String name, String aspect) {
        Site site = new Site(id, visit, OrderKey.atEnd(sites(visit), Site::position), name.strip(),
                aspect.strip(), null,
                "",
                true, "");
        sites.create("visit.site", site);
        return site;
    }

    public void editSite(Site before, Site after) {
        sites.edit("visit.site.edit", before, after);
    }

    /** Removes a site together with what was recorded on it, as one action. */
    public void removeSite(Id<Site> id) {
        List<Change> changes = new ArrayList<>();
        Site site = sites.require(id);
        observations(Objects.requireNonNull(site.visit())).stream().filter(line -> id.equals(line.site()))
                .forEach(line -> changes.add(Change.delete(VisitKinds.OBSERVATION, line.id())));
        changes.add(Change.delete(VisitKinds.SITE, id));
        ledger.commit("visit.site.remove", changes);
    }

    /** Puts a site between two others; {@code null} stands for the end of the list on that side. */
    public void moveSite(Site site, @Nullable OrderKey after, @Nullable OrderKey before) {
        sites.edit("visit.site.move", site,
                new Site(site.id(), site.visit(), OrderKey.between(after, before), site.name(),
                        site.aspect(), site.unit(), site.locality(), site.beforeSession(), site.note()));
    }

    public Optional<Site> site(Id<Site> id) {
        return sites.find(id);
    }

    public Optional<Dossier> dossier(Id<Dossier> id) {
        return dossiers.find(id);
    }

    public List<Dossier> dossiers(Id<Visit> visit) {
        return dossiers.listBy("visit", visit, "\"number\", \"id\"");
    }

    public Dossier addDossier(Id<Visit> visit, @Nullable Id<Site> site, String name) {
        return addDossier(ids.create(), visit, site, name);
    }

    /** As above, with the id it was given when it was entered. */
    public Dossier addDossier(Id<Dossier> id, Id<Visit> visit, @Nullable Id<Site> site, String name) {
        Dossier dossier = new Dossier(id, visit, site, numbering.next(visit, VisitKinds.DOSSIER),
                name.strip(), "",
                "");
        dossiers.create("visit.dossier", dossier);
        return dossier;
    }

    public void editDossier(Dossier before, Dossier after) {
        dossiers.edit("visit.dossier.edit", before, after);
    }

    public void removeDossier(Id<Dossier> id) {
        dossiers.delete("visit.dossier.remove", id);
    }

    /** All lines recorded on sites, in the order of their list; filter by site for one. */
    public List<Observation> observations(Id<Visit> visit) {
        return observations.listBy("visit", visit, IN_ORDER);
    }

    public Optional<Observation> observation(Id<Observation> id) {
        return observations.find(id);
    }

    public void editObservation(Observation before, Observation after) {
        observations.edit("visit.observation.edit", before, after);
    }

    /** All statements, in the order in which they were made. */
    public List<Statement> statements(Id<Visit> visit) {
        return statements.listBy("visit", visit, IN_ORDER);
    }

    public Optional<Statement> statement(Id<Statement> id) {
        return statements.find(id);
    }

    public void editStatement(Statement before, Statement after) {
        statements.edit("visit.statement.edit", before, after);
    }

    public List<VisitIndicator> indicators(Id<Visit> visit) {
        return indicators.listBy("visit", visit, IN_ORDER);
    }

    public Optional<VisitIndicator> indicator(Id<VisitIndicator> id) {
        return indicators.find(id);
    }

    /** Adds an indicator to the visit's table; one that is there already stays as it is. */
    public VisitIndicator addIndicator(Id<Visit> visit, Id<vn.thucdia.indicator.Indicator> indicator) {
        List<Change> changes = addingIndicators(visit, List.of(indicator));
        if (!changes.isEmpty()) {
            ledger.commit("visit.indicator", changes);
        }
        return indicators.require(VisitIndicator.idOf(visit, indicator));
    }

    /** What adds indicators to the visit's table, for an action that changes more; those that are there already stay as they are. */
    public List<Change> addingIndicators(Id<Visit> visit, List<Id<vn.thucdia.indicator.Indicator>> added) {
        List<VisitIndicator> rows = new ArrayList<>(indicators(visit));
        List<Change> changes = new ArrayList<>();
        int number = added.isEmpty() ? 0 : numbering.next(visit, VisitKinds.VISIT_INDICATOR);
        for (Id<vn.thucdia.indicator.Indicator> indicator : added) {
            Id<VisitIndicator> id = VisitIndicator.idOf(visit, indicator);
            if (rows.stream().noneMatch(row -> row.id().equals(id))) {
                VisitIndicator row = new VisitIndicator(id, visit, OrderKey.atEnd(rows, VisitIndicator::position),
                        number++, indicator, "", null, false, null, "");
                rows.add(row);
                changes.addAll(Change.create(VisitKinds.VISIT_INDICATOR, row));
                // The id is the natural key, so a removed row comes back as itself.
                changes.add(Change.restore(VisitKinds.VISIT_INDICATOR, id));
            }
        }
        return changes;
    }

    public void editIndicator(VisitIndicator before, VisitIndicator after) {
        indicators.edit("visit.indicator.edit", before, after);
    }

    /** Changes a row of the table together with figures, as one action. */
    public void editIndicator(VisitIndicator before, VisitIndicator after, List<Change> figures) {
        List<Change> changes = new ArrayList<>(Change.edit(VisitKinds.VISIT_INDICATOR, before, after));
        changes.addAll(figures);
        ledger.commit("visit.indicator.edit", changes);
    }

    public void removeIndicator(Id<VisitIndicator> id) {
        indicators.delete("visit.indicator.remove", id);
    }

    /** The next number of a series, for the rooms that record lines. */
    public int nextNumber(Id<Visit> visit, EntityKind<?> kind) {
        return numbering.next(visit, kind);
    }
}
