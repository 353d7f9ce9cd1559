package vn.thucdia.ui.indicator;

import java.util.List;

import javafx.scene.Node;

import vn.thucdia.language.Messages;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.spreadsheet.FigureKey;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.catalogue.CatalogueScreen;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.spreadsheet.ImportScreen;

/** Số liệu: the figures of any unit in any period, whether or not it was visited. */
public final class FiguresScreen implements Screen {

    /** Id of the rail item. */
    public static final String SECTION = "figures";

    private final Desk desk;
    private final FigureTable table;
    private final FiguresModel model;
    private final ScreenFrame frame;
    private final FxmlViews.View<FiguresController> view;

    public FiguresScreen(Desk desk, FxmlViews views) {
        Messages messages = desk.messages();
        this.desk = desk;
        table = new FigureTable(desk, views, record -> {}, false,
                List.of(IndicatorTab.importButton(desk, this::importSheet)));
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

    /** Opens the import for the unit and period shown; going back leads here again. */
    private void importSheet() {
        AdminUnit unit = model.unitProperty().get();
        Period period = model.periodProperty().get();
        table.editing().leave();
        FigureKey context = FigureKey.NONE.withUnit(unit == null ? null : unit.code())
                .withPeriod(period == null ? null : period.toString());
        desk.navigator().open(new ImportScreen(desk, SECTION,
                new ScreenFrame.Crumb(desk.messages().get("figures.title"), desk.navigator()::back), context));
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
