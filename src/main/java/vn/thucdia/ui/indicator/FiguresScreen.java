package vn.thucdia.ui.indicator;

import javafx.scene.Node;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.catalogue.CatalogueScreen;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;

/** Số liệu: the figures of any unit in any period, whether or not it was visited. */
public final class FiguresScreen implements Screen {

    /** Id of the rail item. */
    public static final String SECTION = "figures";

    private final FigureTable table;
    private final FiguresModel model;
    private final ScreenFrame frame;
    private final FxmlViews.View<FiguresController> view;

    public FiguresScreen(Desk desk, FxmlViews views) {
        Messages messages = desk.messages();
        table = new FigureTable(desk, views, record -> {}, null);
        model = new FiguresModel(desk, table.model());
        FxmlViews own = new FxmlViews(messages).register(FiguresController.class,
                () -> new FiguresController(model, table, messages,
                        () -> desk.navigator().open(new CatalogueScreen(desk, SECTION,
                                new ScreenFrame.Crumb(messages.get("figures.title"), desk.navigator()::back)))));
        view = own.load(FiguresController.class);
        frame = new ScreenFrame(SECTION, messages.get("figures.title"));
        frame.keysProperty().set(IndicatorTab.keys(messages, false));
        table.editing().cellProperty().subscribe(cell -> frame.keyHintsProperty()
                .set(messages.get(cell == null ? "indicator.keys" : "indicator.keys.editing")));
    }

    FigureTable table() {
        return table;
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
        table.focus();
    }

    @Override
    public void onHide() {
        table.editing().leave();
    }
}
