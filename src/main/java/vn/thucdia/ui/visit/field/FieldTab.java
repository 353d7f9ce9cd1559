package vn.thucdia.ui.visit.field;

import java.util.List;
import java.util.Set;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.entity.Id;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.line.Drafts;
import vn.thucdia.ui.visit.line.LineFieldsController;
import vn.thucdia.ui.visit.line.LinesTab;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitKinds;

/** The tab of the sites of a visit: picture 03. */
public final class FieldTab extends LinesTab {

    private final FieldModel model;
    private final FieldEdits edits;
    private final FxmlViews own;

    public FieldTab(Desk desk, VisitLinks links, FxmlViews views) {
        super(desk.messages(), "field.hints", "field.key.",
                List.of("type", "site", "move", "remove", "rename", "side", "back"));
        this.model = new FieldModel(desk);
        this.edits = new FieldEdits(model);
        SiteEdits sites = new SiteEdits(model, edits.drafts());
        // A registry of its own: the workspace makes these parts anew for every window.
        own = new FxmlViews(views.messages());
        own.register(LineFieldsController.class, () -> new LineFieldsController(desk.messages()))
                .register(ObservationCardController.class, () -> new ObservationCardController(model, edits))
                .register(SitesController.class, () -> new SitesController(model, sites))
                .register(LinesController.class, () -> new LinesController(model, edits, sites, links, own))
                .register(DossiersController.class, () -> new DossiersController(model, sites, links))
                .register(FieldController.class, () -> new FieldController(model));
    }

    @Override
    protected FxmlViews.View<FieldController> load() {
        return own.load(FieldController.class);
    }

    @Override
    protected Drafts drafts() {
        return edits.drafts();
    }

    @Override
    protected void read(Visit visit) {
        model.show(visit);
    }

    @Override
    public String titleKey() {
        return "field.title";
    }

    @Override
    public Ikon icon() {
        return Feather.MAP_PIN;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(VisitKinds.SITE.name(), VisitKinds.OBSERVATION.name(), VisitKinds.DOSSIER.name());
    }

    @Override
    public boolean reveal(Id<?> record) {
        return model.reveal(record);
    }
}
