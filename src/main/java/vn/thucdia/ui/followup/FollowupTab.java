package vn.thucdia.ui.followup;

import java.util.List;
import java.util.Set;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.FollowupKinds;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Later;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.VisitTab;
import vn.thucdia.visit.Visit;

/** Kết luận & kiến nghị: what a visit leaves to be done. */
public final class FollowupTab implements VisitTab {

    private final Desk desk;
    private final FollowupModel model;
    private final FollowupSaving saving;
    private final Later<FxmlViews.View<FollowupController>> view;

    /** The parts are known to no other screen, so they are registered beside the views given; loaded when first shown. */
    public FollowupTab(Desk desk, VisitLinks links, FxmlViews views) {
        this.desk = desk;
        this.model = new FollowupModel(desk);
        this.saving = new FollowupSaving(model);
        FxmlViews own = new FxmlViews(views.messages())
                .register(FollowupController.class, () -> new FollowupController(model))
                .register(FollowupInspectorController.class,
                        () -> new FollowupInspectorController(model, saving, links::reveal))
                .register(FollowupAssignmentController.class, () -> new FollowupAssignmentController(model, saving));
        this.view = new Later<>(() -> own.load(FollowupController.class));
    }

    @Override
    public String titleKey() {
        return "followup.tab";
    }

    @Override
    public Ikon icon() {
        return Feather.CHECK_SQUARE;
    }

    @Override
    public Node node() {
        return view.get().node();
    }

    @Override
    public void show(Visit visit) {
        saving.drafts().retry();
        model.show(visit);
    }

    @Override
    public void hide() {
        view.get().controller().flush();
        saving.drafts().retry();
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FollowupKinds.CONCLUSION.name(), FollowupKinds.PETITION.name());
    }

    @Override
    public boolean reveal(Id<?> record) {
        return model.reveal(record);
    }

    @Override
    public String keyHints() {
        return desk.messages().get("followup.keys");
    }

    @Override
    public List<KeyRow> keys() {
        Messages messages = desk.messages();
        return List.of(new KeyRow("↑ ↓", messages.get("followup.key.select")),
                new KeyRow("Enter", messages.get("followup.key.open")),
                new KeyRow("D", messages.get("followup.key.deadline")),
                new KeyRow("Del", messages.get("followup.key.remove")),
                new KeyRow("Ctrl .", messages.get("followup.key.pane")));
    }
}
