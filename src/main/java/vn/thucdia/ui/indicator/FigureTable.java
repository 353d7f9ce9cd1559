package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Later;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.FileAsk;
import vn.thucdia.ui.screen.NewFileDialog;

/** A table of figures with its inspector, put together; loaded when it is first shown. */
final class FigureTable {

    private final IndicatorModel model;
    private final CellEditing editing;
    private final Grid grid;
    private final Later<Parent> node;

    /**
     * @param links opens a record that figures were taken from
     * @param ofVisit whether the rows are recorded with a visit: they have a flag, a source and a name of their own
     * @param commands buttons above the table
     */
    FigureTable(Desk desk, FxmlViews views, Consumer<Id<?>> links, boolean ofVisit, List<Button> commands) {
        model = new IndicatorModel(desk);
        RowSaving saving = new RowSaving(model);
        CellTexts texts = new CellTexts(desk.messages(), desk.formats());
        editing = new CellEditing(model, saving, texts);
        grid = new Grid(model, editing, texts, saving, links, ofVisit);
        InspectorModel inspector = new InspectorModel(model, editing, saving,
                new Explanations(desk.messages(), desk.formats()));
        FigureListModel figures = new FigureListModel(model, saving,
                new FigureWords(desk.messages(), desk.formats(), texts));
        grid.setOnAll(() -> figures.openProperty().set(!figures.openProperty().get()));
        FileAsk where = desk.files() == null
                ? new NewFileDialog(desk.messages().get("indicator.tab"), this::window)
                : desk.files().saving();
        TableExport out = new TableExport(model, where);
        // The parts are known to no other screen, so they are registered beside the views given.
        FxmlViews own = new FxmlViews(views.messages())
                .register(IndicatorGridController.class,
                        () -> new IndicatorGridController(grid, out, commands))
                .register(IndicatorInspectorController.class,
                        () -> new IndicatorInspectorController(grid, inspector, new RankModel(model, saving),
                                figures))
                .register(FigureListController.class, () -> new FigureListController(figures))
                .register(FigureFormController.class, () -> new FigureFormController(figures, inspector, desk));
        node = new Later<>(() -> own.load(IndicatorGridController.class).node());
    }

    private @Nullable Window window() {
        return node.get().getScene() == null ? null : node.get().getScene().getWindow();
    }

    IndicatorModel model() {
        return model;
    }

    CellEditing editing() {
        return editing;
    }

    /** Gives the table the keys. */
    void focus() {
        node.get();
        grid.focus();
    }

    Parent node() {
        return node.get();
    }
}
