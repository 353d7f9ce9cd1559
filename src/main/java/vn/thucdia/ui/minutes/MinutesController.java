package vn.thucdia.ui.minutes;

import java.util.Arrays;
import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.Source;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.MessageBar;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.VisitLinks;

/** Outline, pages and what is to settle, side by side; in a narrow window the right pane takes the place of the outline. */
final class MinutesController {

    private static final double[] WIDE = {0.211, 0.754};
    private static final double LEFT = 0.24;
    private static final double RIGHT = 0.68;

    private final Desk desk;
    private final MinutesModel model;
    private final PaperOut out;
    private final PagesView pages;
    private final VisitLinks links;
    private final BooleanProperty settling = new SimpleBooleanProperty(this, "settling", true);

    @FXML
    private SplitPane split;
    @FXML
    private BorderPane left;
    @FXML
    private TreeView<OutlineRow> outline;
    @FXML
    private BorderPane middle;
    @FXML
    private VBox notices;
    @FXML
    private StackPane centre;
    @FXML
    private EmptyState waiting;
    @FXML
    private ToggleButton fit;
    @FXML
    private Button nearer;
    @FXML
    private Button farther;
    @FXML
    private Label percent;
    @FXML
    private Label place;
    @FXML
    private SettleController settleController;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    MinutesController(Desk desk, MinutesModel model, PaperOut out, VisitLinks links) {
        this.desk = desk;
        this.model = model;
        this.out = out;
        this.links = links;
        this.pages = new PagesView(desk.tasks(), new PageSlot.Touch(model.selectedProperty()::set, this::open));
    }

    @FXML
    private void initialize() {
        OutlineTree tree = new OutlineTree(outline, desk.messages(), model.selectedProperty(), this::open);
        centre.getChildren().addFirst(pages);
        pages.setId("minutes-pages");
        pages.setAccessibleText(desk.messages().get("minutes.pages"));
        model.draftProperty().subscribe(draft -> {
            tree.show(draft == null ? null : draft.outline());
            pages.show(draft == null ? null : draft.layout());
            pages.setVisible(draft != null);
            waiting.setVisible(draft == null);
        });
        model.selectedProperty().subscribe(pages::select);
        fit.selectedProperty().bindBidirectional(pages.fitWidthProperty());
        pages.zoomProperty().subscribe(zoom -> percent.setText(Math.round(zoom.doubleValue() * 100) + " %"));
        pages.pageProperty().subscribe(page -> where());
        model.draftProperty().subscribe(value -> where());
        out.writtenProperty().subscribe(this::written);
        desk.width().narrowProperty().subscribe(narrow -> {
            settling.set(!narrow);
            arrange();
        });
        settling.subscribe(value -> arrange());
    }

    private void open(Source source) {
        links.reveal(Id.parse(source.id()));
    }

    private void where() {
        Draft draft = model.draft();
        place.setText(draft == null
                ? ""
                : desk.messages().get("minutes.page", pages.pageProperty().get(), draft.layout().sizes().size()));
    }

    private void arrange() {
        boolean open = settling.get();
        Node right = settleController.node();
        if (!desk.width().isNarrow()) {
            panes("minutes", open ? List.of(left, middle, right) : List.of(left, middle), WIDE);
        } else if (open) {
            panes("minutes-settling", List.of(middle, right), RIGHT);
        } else {
            panes("minutes-narrow", List.of(left, middle), LEFT);
        }
    }

    /** Positions first and panes second, so that positions a person chose, which are put back when panes come, win. */
    private void panes(String id, List<Node> panes, double... positions) {
        split.getItems().clear();
        split.setId(id);
        split.setDividerPositions(Arrays.copyOf(positions, panes.size() - 1));
        split.getItems().setAll(panes);
    }

    private void written(PaperOut.@Nullable Written written) {
        notices.getChildren().clear();
        if (written != null) {
            Messages messages = desk.messages();
            MessageBar bar = new MessageBar(MessageBar.Kind.SUCCESS, messages.get("minutes.written", written.file()));
            bar.setId("minutes-written");
            if (written.openable()) {
                Button folder = new Button(messages.get("minutes.folder"));
                folder.getStyleClass().add("compact");
                folder.setMinWidth(Button.USE_PREF_SIZE);
                folder.setOnAction(event -> out.openFolder());
                bar.getChildren().add(folder);
            }
            bar.setOnDismiss(out::dismiss, messages.get("shell.dismiss"));
            notices.getChildren().add(bar);
        }
    }

    @FXML
    private void nearer() {
        pages.zoom(true);
    }

    @FXML
    private void farther() {
        pages.zoom(false);
    }

    /** Whether the pane of what is to settle is open. */
    BooleanProperty settlingProperty() {
        return settling;
    }

    void nextIssue() {
        settling.set(true);
        // A pane that opens now has its cards in the window only after this.
        split.applyCss();
        split.layout();
        settleController.next();
    }

    void flush() {
        settleController.flush();
    }
}
