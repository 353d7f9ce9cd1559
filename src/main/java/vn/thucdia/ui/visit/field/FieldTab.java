package vn.thucdia.ui.visit.field;

import java.util.List;
import java.util.Set;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.VisitTab;
import vn.thucdia.ui.visit.line.LineFieldsController;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitKinds;

/** The tab of the sites of a visit: picture 03. */
public final class FieldTab implements VisitTab {

    private final Messages messages;
    private final FieldModel model;
    private final FieldEdits edits;
    private final FxmlViews.View<FieldController> view;

    public FieldTab(Desk desk, VisitLinks links, FxmlViews views) {
        this.messages = desk.messages();
        this.model = new FieldModel(desk);
        this.edits = new FieldEdits(model);
        SiteEdits sites = new SiteEdits(model, edits.drafts());
        // A registry of its own: the workspace makes these parts anew for every window.
        FxmlViews own = new FxmlViews(views.messages());
        own.register(LineFieldsController.class, () -> new LineFieldsController(messages))
                .register(ObservationCardController.class, () -> new ObservationCardController(model, edits))
                .register(SitesController.class, () -> new SitesController(model, sites))
                .register(LinesController.class, () -> new LinesController(model, edits, sites, links, own))
                .register(DossiersController.class, () -> new DossiersController(model, sites, links))
                .register(FieldController.class, () -> new FieldController(model));
        this.view = own.load(FieldController.class);
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
    public Node node() {
        return view.node();
    }

    @Override
    public Node aside() {
        return view.controller().aside();
    }

    @Override
    public void show(Visit visit) {
        edits.drafts().retry();
        model.show(visit);
    }

    @Override
    public void hide() {
        view.controller().flush();
        edits.drafts().retry();
    }

    @Override
    public Set<String> kinds() {
        return Set.of(VisitKinds.SITE.name(), VisitKinds.OBSERVATION.name(), VisitKinds.DOSSIER.name());
    }

    @Override
    public boolean reveal(Id<?> record) {
        return model.reveal(record);
    }

    @Override
    public String keyHints() {
        return messages.get("field.hints");
    }

    @Override
    public List<KeyRow> keys() {
        return List.of("type", "site", "move", "remove", "rename", "side", "back").stream()
                .map(name -> new KeyRow(messages.get("field.key." + name), messages.get("field.key." + name + ".does")))
                .toList();
    }

    @Override
    public @Nullable Runnable quickEntry() {
        return view.controller()::focusEntry;
    }
}
