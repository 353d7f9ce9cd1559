package vn.thucdia.ui.visit.field;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.ui.draft.FieldWords;
import vn.thucdia.ui.draft.QueuedLine;
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

    /** Keys of what an entered line belongs to. */
    private static final String VISIT = "visit";
    private static final String SITE = "site";
    private static final String ASPECT = "aspect";

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

    /** What the name of a site entered now belongs to. */
    Map<String, String> siteContext(String aspect) {
        return Map.of(VISIT, visit(), ASPECT, aspect.strip());
    }

    private String visit() {
        FieldContent content = model.contentProperty().get();
        return content == null ? "" : content.visit().id().toString();
    }

    /** Records the name of a site. */
    void recordSite(QueuedLine entered, Runnable saved, Consumer<String> failed) {
        Id<Visit> visit = Id.parse(entered.context(VISIT).isEmpty() ? visit() : entered.context(VISIT));
        desk.record(() -> visits.addSite(new Id<>(entered.id()), visit, entered.text(), entered.context(ASPECT)),
                made -> {
                    model.revealLater(made.id());
                    model.reload();
                }, saved, failed);
    }

    /** Whether an entered name is a site already. Not on the toolkit's thread. */
    boolean isSite(UUID line) {
        return visits.site(new Id<>(line)).isPresent();
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

    /** What the name of a dossier entered now belongs to: the selected site. */
    Map<String, String> dossierContext() {
        Row<SiteView> row = model.siteProperty().get();
        Site site = row == null ? null : row.value().site();
        return Map.of(VISIT, visit(), SITE, site == null ? "" : site.id().toString());
    }

    /** Records the name of a dossier. */
    void recordDossier(QueuedLine entered, Runnable saved, Consumer<String> failed) {
        Id<Visit> visit = Id.parse(entered.context(VISIT).isEmpty() ? visit() : entered.context(VISIT));
        Id<Site> site = entered.context(SITE).isEmpty() ? null : Id.parse(entered.context(SITE));
        desk.record(() -> visits.addDossier(new Id<>(entered.id()), visit, site, entered.text()),
                made -> model.reload(), saved, failed);
    }

    /** Whether an entered name is a dossier already. Not on the toolkit's thread. */
    boolean isDossier(UUID line) {
        return visits.dossier(new Id<>(line)).isPresent();
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

    /** What is typed in a field of a site or dossier. */
    FieldWords words(String field) {
        return drafts.words(field);
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
