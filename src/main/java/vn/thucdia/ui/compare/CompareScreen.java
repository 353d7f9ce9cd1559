package vn.thucdia.ui.compare;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vn.thucdia.chart.Page;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Messages;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.FileAsk;
import vn.thucdia.ui.screen.NewFileDialog;
import vn.thucdia.ui.screen.PagePrinter;
import vn.thucdia.ui.screen.ScreenKeys;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;

/** So sánh: what is chosen stays chosen as long as the window lives. */
public final class CompareScreen implements Screen {

    /** Id of the rail item. */
    public static final String SECTION = "compare";

    private final CompareModel model;
    private final CompareOut out;
    private final ScreenFrame frame;
    private final FxmlViews.View<CompareController> view;
    private boolean asked;

    /**
     * @param workbook writes XLSX; without it the program offers none
     * @param source opens what a figure was taken from
     */
    public CompareScreen(Desk desk, FxmlViews views, CompareOut.@Nullable Workbook workbook,
            Consumer<SourceTag> source) {
        this(desk, views, desk.files() == null ? null : desk.files().saving(), PagePrinter.ofMachine(), workbook,
                source);
    }

    /** @param where where files go; {@code null} for the machine's own dialog */
    CompareScreen(Desk desk, FxmlViews views, @Nullable FileAsk where, PagePrinter printer,
            CompareOut.@Nullable Workbook workbook, Consumer<SourceTag> source) {
        Messages messages = desk.messages();
        model = new CompareModel(desk);
        out = new CompareOut(desk, model,
                where == null ? new NewFileDialog(messages.get("compare.title"), this::window) : where, printer,
                workbook);
        CompareButtons buttons = new CompareButtons(messages, desk.width(), out,
                model.patternsProperty());
        views.register(CompareController.class, () -> new CompareController(model, buttons, source));
        views.register(CompareChoicesController.class, () -> new CompareChoicesController(model));
        view = views.load(CompareController.class);
        frame = new ScreenFrame(SECTION, messages.get("compare.title"));
        frame.keyHintsProperty().set(messages.get("compare.keys"));
        frame.keysProperty().set(List.of(new KeyRow("Space", messages.get("compare.key.tick")),
                new KeyRow("Ctrl C", messages.get("compare.key.copy")),
                new KeyRow("Ctrl .", messages.get("compare.key.pane"))));
        frame.printProperty().set(out::print);
        frame.exportProperty().set(out.writesWorkbooks() ? out::saveWorkbook : out::savePdf);
        model.pageProperty().subscribe(this::describe);
        ScreenKeys.listen(view.node(), this::key);
    }

    private void describe(@Nullable Page page) {
        frame.noteProperty().set(page == null ? "" : page.subtitle());
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.C && !(event.getTarget() instanceof TextInputControl)) {
            out.copy();
            event.consume();
        } else if (event.getCode() == KeyCode.PERIOD) {
            view.controller().togglePane();
            event.consume();
        }
    }

    private @Nullable Window window() {
        Scene scene = view.node().getScene();
        return scene == null ? null : scene.getWindow();
    }

    /** Chooses a unit, indicators and a period beside the same one a year before; to be called before the screen is opened. */
    public void choose(Id<AdminUnit> unit, @Nullable Period period, List<Id<Indicator>> indicators) {
        asked = true;
        model.open(unit, period, indicators);
    }

    CompareModel model() {
        return model;
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
        if (!asked) {
            model.reload();
        }
        asked = false;
        view.controller().focus();
    }
}
