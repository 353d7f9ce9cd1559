package vn.thucdia.ui.visit.session;

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

/** The tab of the working session: pictures 04 and 12. */
public final class SessionTab implements VisitTab {

    private final Messages messages;
    private final SessionModel model;
    private final SessionEdits edits;
    private final FxmlViews.View<SessionController> view;

    public SessionTab(Desk desk, VisitLinks links, FxmlViews views) {
        this.messages = desk.messages();
        this.model = new SessionModel(desk);
        this.edits = new SessionEdits(model);
        // A registry of its own: the workspace makes these parts anew for every window.
        FxmlViews own = new FxmlViews(views.messages());
        own.register(LineFieldsController.class, () -> new LineFieldsController(messages))
                .register(StatementCardController.class, () -> new StatementCardController(model, edits))
                .register(SpeakersController.class, () -> new SpeakersController(model, edits, links))
                .register(LogController.class, () -> new LogController(model, edits, links, own))
                .register(PetitionsController.class, () -> new PetitionsController(model, links))
                .register(SessionController.class, () -> new SessionController(model));
        this.view = own.load(SessionController.class);
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
        return Set.of(VisitKinds.STATEMENT.name());
    }

    @Override
    public boolean reveal(Id<?> record) {
        return model.reveal(record);
    }

    @Override
    public String keyHints() {
        return messages.get("session.hints");
    }

    @Override
    public List<KeyRow> keys() {
        return List.of("speaker", "type", "link", "move", "remove", "edit", "side", "back").stream().map(
                name -> new KeyRow(messages.get("session.key." + name), messages.get("session.key." + name + ".does")))
                .toList();
    }

    @Override
    public @Nullable Runnable quickEntry() {
        return view.controller()::focusEntry;
    }
}
