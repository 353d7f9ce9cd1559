package vn.thucdia.ui.visit.field;

import java.util.List;
import java.util.function.UnaryOperator;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.line.Drafts;
import vn.thucdia.ui.visit.line.Drafts.Key;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.Visits;

/** What a person changes on the sites and on the dossiers viewed there. */
final class SiteEdits {

    private final Desk desk;
    private final FieldModel model;
    private final Visits visits;
    private final Drafts drafts;

    SiteEdits(FieldModel model, Drafts drafts) {
        this.desk = model.desk();
        this.model = model;
        this.visits = desk.app().visits();
        this.drafts = drafts;
    }

    void addSite(String name, String aspect) {
        model.addingProperty().set(false);
        FieldContent content = model.contentProperty().get();
        if (content != null && !name.isBlank()) {
            Id<Visit> visit = content.visit().id();
            desk.saving().save(() -> visits.addSite(visit, name, aspect), made -> {
                model.revealLater(made.id());
                model.reload();
            });
        }
    }

    void nameSite(Id<Site> id, String name) {
        draft(id, "name", name, () -> visits.site(id)
                .ifPresent(site -> visits.editSite(site, site.named(name.strip(), site.aspect()))));
    }

    void aspectSite(Id<Site> id, String aspect) {
        draft(id, "aspect", aspect, () -> visits.site(id)
                .ifPresent(site -> visits.editSite(site, site.named(site.name(), aspect.strip()))));
    }

    void seenBeforeSession(Id<Site> id, boolean before) {
        save(() -> visits.site(id).ifPresent(site -> visits.editSite(site, site.seenBeforeSession(before))));
    }

    void removeSite(Site site) {
        save(() -> visits.removeSite(site.id()));
    }

    /** Puts a site at a place among the sites, counted from 0. */
    void moveSite(Site site, int to) {
        List<Site> others = model.sites().stream().map(row -> row.value().site()).filter(Site.class::isInstance)
                .map(Site.class::cast).filter(other -> !other.id().equals(site.id())).toList();
        if (to >= 0 && to <= others.size()) {
            OrderKey before = to == 0 ? null : others.get(to - 1).position();
            OrderKey after = to == others.size() ? null : others.get(to).position();
            save(() -> visits.moveSite(site, before, after));
        }
    }

    void addDossier(String name) {
        FieldContent content = model.contentProperty().get();
        Row<SiteView> row = model.siteProperty().get();
        Site site = row == null ? null : row.value().site();
        if (content != null && !name.isBlank()) {
            save(() -> visits.addDossier(content.visit().id(), site == null ? null : site.id(), name));
        }
    }

    void editDossier(Id<Dossier> id, UnaryOperator<Dossier> change) {
        save(() -> visits.dossier(id).ifPresent(dossier -> visits.editDossier(dossier, change.apply(dossier))));
    }

    void dossierText(Id<Dossier> id, String field, String text, UnaryOperator<Dossier> change) {
        draft(id, field, text,
                () -> visits.dossier(id).ifPresent(dossier -> visits.editDossier(dossier, change.apply(dossier))));
    }

    void removeDossier(Id<Dossier> id) {
        save(() -> visits.removeDossier(id));
    }

    /** The text to show for a field of a site or dossier. */
    String text(Id<?> record, String field, String stored) {
        return drafts.text(record, field, stored);
    }

    private void save(Runnable work) {
        desk.saving().save(work, model::reload);
    }

    private void draft(Id<?> id, String field, String text, Runnable write) {
        drafts.save(new Key(id, field), text, write, model::reload);
    }
}
