package vn.thucdia.ui.visit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.settings.LiveSettings;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;
import vn.thucdia.visit.Visit;

/** The list of visits of a year, and the pane for a new one. */
public final class VisitListScreen implements Screen {

    /** Id of the rail item. */
    public static final String SECTION = "visits";

    private final VisitListModel model;
    private final NewVisitModel newVisit;
    private final ScreenFrame frame;
    private final FxmlViews.View<VisitListController> view;

    /**
     * @param open   opens a visit of the list
     * @param made   opens a visit that was just made
     * @param sample records the sample visit and opens it; {@code null} when that is not offered
     */
    public VisitListScreen(Desk desk, FxmlViews views, LiveSettings settings, Consumer<Id<Visit>> open,
            Consumer<Id<Visit>> made, @Nullable Runnable sample) {
        Messages messages = desk.messages();
        model = new VisitListModel(desk);
        newVisit = new NewVisitModel(desk, settings, () -> model.overviewProperty().get());
        views.register(VisitListController.class, () -> new VisitListController(model, newVisit, desk, open));
        views.register(NewVisitController.class,
                () -> new NewVisitController(newVisit, desk, made, open, () -> controller().closePane()));
        view = views.load(VisitListController.class);
        frame = new ScreenFrame(SECTION, messages.get("visit.list"));
        frame.keyHintsProperty().set(messages.get("visit.list.hints"));
        frame.keysProperty().set(List.of(new KeyRow("↑ ↓", messages.get("visit.key.choose")),
                new KeyRow("Enter", messages.get("visit.key.open")),
                new KeyRow("Ctrl Alt N", messages.get("visit.key.new")),
                new KeyRow("Ctrl Enter", messages.get("visit.key.create")),
                new KeyRow("Ctrl F", messages.get("visit.key.find")),
                new KeyRow("Ctrl .", messages.get("visit.key.pane"))));
        model.overviewProperty().subscribe(read -> frame.noteProperty()
                .set(read.year() == 0 ? "" : messages.get("visit.year", Integer.toString(read.year()))));
        if (sample != null) {
            Button show = new Button(messages.get("settings.sample"));
            show.setId("visit-sample");
            show.getStyleClass().add("soft");
            show.setOnAction(event -> sample.run());
            controller().empty().setAction(show);
        }
    }

    private VisitListController controller() {
        return Objects.requireNonNull(view).controller();
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
        newVisit.load();
        controller().focusTable();
    }
}
