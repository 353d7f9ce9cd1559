package vn.thucdia.ui.visit.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.followup.AssignmentParty;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.followup.Petition;
import vn.thucdia.language.Language;
import vn.thucdia.people.Person;
import vn.thucdia.ui.visit.line.Names;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Code.Numbered;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitKinds;

/** Everything the tab shows, read in one go. */
record FieldContent(Visit visit, LocalDate day, List<SiteView> sites, List<ObservationView> lines,
        List<Dossier> dossiers, Map<Id<?>, Code> dossierCodes, Names names, String nextCode, String head) {

    /** Reads; away from the toolkit's thread. */
    static FieldContent read(AppContext app, Visit visit, LocalDate today, Language language) {
        LocalDate day = visit.date() == null ? today : visit.date();
        List<Dossier> dossiers = app.visits().dossiers(visit.id());
        Map<Id<?>, Code> dossierCodes = Code.of(Code.Series.DOSSIER,
                dossiers.stream().map(each -> new Numbered(each.id(), each.number())).toList());
        Names names = Names.read(app, visit, app.visits().participants(visit.id()), day, language);
        List<Observation> all = app.visits().observations(visit.id());
        List<ObservationView> lines = lines(app, all, dossiers, dossierCodes, names,
                app.followups().petitions(visit.id()), day);
        int next = app.visits().nextNumber(visit.id(), VisitKinds.OBSERVATION);
        Id<Person> head = visit.head();
        return new FieldContent(visit, day, sites(visit, app.visits().sites(visit.id()), all, dossiers), lines,
                dossiers, dossierCodes, names, new Code(Code.Series.SITE, next, "").toString(),
                head == null ? "" : app.people().person(head).map(Person::name).orElse(""));
    }

    private static List<ObservationView> lines(AppContext app, List<Observation> all, List<Dossier> dossiers,
            Map<Id<?>, Code> dossierCodes, Names names, List<Petition> petitions, LocalDate day) {
        Map<Id<?>, Code> codes = Code.of(Code.Series.SITE,
                all.stream().map(each -> new Numbered(each.id(), each.number())).toList());
        Map<Id<?>, Assigned> directed = assigned(app, all);
        Map<Id<?>, String> addressed = new HashMap<>();
        petitions.stream().filter(each -> each.source() != null && !each.addressee().isBlank())
                .forEach(each -> addressed.put(Objects.requireNonNull(each.source()), each.addressee()));
        return all.stream().map(line -> {
            Assigned assigned = directed.get(line.id());
            LocalDate due = assigned == null ? null : assigned.assignment().dueDate();
            String dossier = dossiers.stream().filter(each -> each.id().equals(line.dossier()))
                    .map(each -> dossierCodes.get(each.id()) + " " + each.name()).findFirst().orElse("");
            return new ObservationView(line, Objects.requireNonNull(codes.get(line.id())),
                    names.sectorName(line.sector()), dossier, assigned != null
                            ? bodies(assigned)
                            : Optional.ofNullable(addressed.get(line.id())).stream().toList(),
                    due, assigned == null ? "" : assigned.assignment().dueText(),
                    due != null && due.isBefore(day));
        }).toList();
    }

    /** The first assignment that rests on each direction, with its parties. */
    private static Map<Id<?>, Assigned> assigned(AppContext app, List<Observation> all) {
        Map<Id<?>, Assigned> first = new HashMap<>();
        List<Id<Observation>> directions = all.stream().filter(line -> line.kind() == EntryKind.DIRECTION)
                .map(Observation::id).toList();
        app.followups().assigned(app.followups().assignmentsOf(directions)).forEach(each -> first
                .putIfAbsent(Objects.requireNonNull(each.assignment().observation()), each));
        return first;
    }

    private static List<String> bodies(Assigned assigned) {
        return assigned.parties().stream().filter(party -> party.role() != PartyRole.REPORT_TO)
                .map(AssignmentParty::name).toList();
    }

    private static List<SiteView> sites(Visit visit, List<Site> sites, List<Observation> lines,
            List<Dossier> dossiers) {
        List<SiteView> views = new ArrayList<>();
        Set<Id<?>> known = new HashSet<>();
        for (Site site : sites) {
            known.add(site.id());
            views.add(new SiteView(site.id(), site, views.size() + 1,
                    (int) lines.stream().filter(line -> site.id().equals(line.site())).count(),
                    (int) dossiers.stream().filter(dossier -> site.id().equals(dossier.site())).count(), false));
        }
        // A site deleted on one laptop may have got lines on another: they stay in sight.
        int loose = (int) lines.stream().filter(line -> line.site() == null || !known.contains(line.site())).count();
        if (loose > 0) {
            views.add(new SiteView(visit.id(), null, views.size() + 1, loose, 0, false));
        }
        return views;
    }

    /** The lines of a site, in order. */
    List<ObservationView> linesOf(SiteView site) {
        return lines.stream().filter(view -> site.site() == null
                ? sites.stream().noneMatch(other -> other.holds(view.line().site()))
                : site.holds(view.line().site())).toList();
    }

    String dossierLabel(Dossier dossier) {
        return dossierCodes.get(dossier.id()) + " " + dossier.name();
    }
}
