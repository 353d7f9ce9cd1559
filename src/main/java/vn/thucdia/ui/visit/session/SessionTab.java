package vn.thucdia.ui.visit.session;

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

/** The tab of the working session: pictures 04 and 12. */
public final class SessionTab extends LinesTab {

    private final SessionModel model;
    private final SessionEdits edits;
    private final FxmlViews own;

    public SessionTab(Desk desk, VisitLinks links, FxmlViews views) {
        super(desk.messages(), "session.hints", "session.key.",
                List.of("speaker", "type", "link", "move", "remove", "edit", "side", "back"));
        this.model = new SessionModel(desk);
        this.edits = new SessionEdits(model);
        // A registry of its own: the workspace makes these parts anew for every window.
        own = new FxmlViews(views.messages());
        own.register(LineFieldsController.class, () -> new LineFieldsController(desk.messages()))
                .register(StatementCardController.class, () -> new StatementCardController(model, edits))
                .register(SpeakersController.class, () -> new SpeakersController(model, edits, links))
                .register(LogController.class, () -> new LogController(model, edits, links, own))
                .register(PetitionsController.class, () -> new PetitionsController(model, links))
                .register(SessionController.class, () -> new SessionController(model));
    }

    @Override
    protected FxmlViews.View<SessionController> load() {
        return own.load(SessionController.class);
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
        return "session.title";
    }

    @Override
    public Ikon icon() {
        return Feather.MESSAGE_SQUARE;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(VisitKinds.STATEMENT.name());
    }

    @Override
    public boolean reveal(Id<?> record) {
        return model.reveal(record);
    }
}
