package vn.thucdia.ui.minutes;

import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Later;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.FileAsk;
import vn.thucdia.ui.screen.PagePrinter;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.VisitTab;
import vn.thucdia.visit.Visit;

/** The minutes of a visit: outline, real pages, what is to settle, export and print. */
public final class MinutesTab implements VisitTab {

    private final Messages messages;
    private final MinutesModel model;
    private final Later<FxmlViews.View<MinutesController>> view;
    private final Later<PaperButtons> buttons;
    private final Map<KeyCombination, Runnable> keys;
    private @Nullable Scene listening;
    private boolean shown;

    public MinutesTab(Desk desk, VisitLinks links, FxmlViews views) {
        this(desk, links, views, desk.files() == null ? null : desk.files().saving(), PagePrinter.ofMachine());
    }

    /**
     * @param ask where files go; {@code null} for the machine's own dialog
     */
    MinutesTab(Desk desk, VisitLinks links, FxmlViews views, @Nullable FileAsk ask, PagePrinter printer) {
        messages = desk.messages();
        model = new MinutesModel(desk, links::visitChanged);
        PaperOut out = new PaperOut(desk, model, ask == null ? new SaveDialog(messages, this::window) : ask, printer);
        views.register(MinutesController.class, () -> new MinutesController(desk, model, out, links));
        views.register(SettleController.class, () -> new SettleController(desk, model, links));
        view = new Later<>(() -> load(views));
        buttons = new Later<>(() -> new PaperButtons(desk, model, controller(), out));
        keys = Map.of(new KeyCodeCombination(KeyCode.F8), () -> controller().nextIssue(),
                new KeyCodeCombination(KeyCode.PERIOD, KeyCombination.CONTROL_DOWN),
                () -> controller().settlingProperty().set(!controller().settlingProperty().get()));
    }

    /** Loaded when first shown. */
    private FxmlViews.View<MinutesController> load(FxmlViews views) {
        FxmlViews.View<MinutesController> loaded = views.load(MinutesController.class);
        // The tab may be told to show before its node stands in the window.
        loaded.node().sceneProperty().subscribe(scene -> listen(shown ? scene : null));
        return loaded;
    }

    private MinutesController controller() {
        return view.get().controller();
    }

    private @Nullable Window window() {
        Scene scene = node().getScene();
        return scene == null ? null : scene.getWindow();
    }

    @Override
    public String titleKey() {
        return "minutes.title";
    }

    @Override
    public Ikon icon() {
        return Feather.FILE_TEXT;
    }

    @Override
    public Node node() {
        return view.get().node();
    }

    @Override
    public Node aside() {
        return buttons.get().node();
    }

    @Override
    public void show(Visit visit) {
        shown = true;
        model.show(visit.id());
        listen(node().getScene());
    }

    /** Accelerators reach us wherever in the window the focus is; they are ours only while the tab is shown. */
    private void listen(@Nullable Scene scene) {
        if (listening != null) {
            listening.getAccelerators().keySet().removeAll(keys.keySet());
        }
        listening = scene;
        if (scene != null) {
            scene.getAccelerators().putAll(keys);
        }
    }

    @Override
    public void hide() {
        shown = false;
        controller().flush();
        model.hide();
        listen(null);
    }

    @Override
    public String keyHints() {
        return messages.get("minutes.hints");
    }

    @Override
    public List<KeyRow> keys() {
        return List.of(new KeyRow("F8", messages.get("minutes.key.next")),
                new KeyRow("Enter", messages.get("minutes.key.open")),
                new KeyRow("Ctrl .", messages.get("minutes.key.settle")));
    }

    @Override
    public Runnable export() {
        return () -> buttons.get().exportMinutes();
    }

    @Override
    public Runnable print() {
        return () -> buttons.get().printMinutes();
    }
}
