package vn.thucdia.ui.catalogue;

import java.util.List;

import javafx.scene.Node;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;

/** Danh mục chỉ tiêu. */
public final class CatalogueScreen implements Screen {

    private final CatalogueModel model;
    private final ScreenFrame frame;
    private final FxmlViews.View<CatalogueController> view;

    /** @param above the screen it was opened from: its section and the way back */
    public CatalogueScreen(Desk desk, String section, ScreenFrame.Crumb above) {
        Messages messages = desk.messages();
        model = new CatalogueModel(desk);
        FxmlViews own = new FxmlViews(messages)
                .register(CatalogueController.class, () -> new CatalogueController(model))
                .register(EntryController.class, () -> new EntryController(model))
                .register(PaceController.class, () -> new PaceController(model))
                .register(CutOffController.class, () -> new CutOffController(model))
                .register(SectorController.class, () -> new SectorController(model));
        view = own.load(CatalogueController.class);
        frame = new ScreenFrame(section, messages.get("catalogue.title"));
        frame.crumbsProperty().set(List.of(above));
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void onShow() {
        model.load();
    }
}
