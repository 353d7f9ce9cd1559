package vn.thucdia.ui.minutes;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.document.Source;
import vn.thucdia.entity.Id;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.VisitLinks;

/** Outline, pages and what is to settle, side by side; in a narrow window the right pane takes the place of the outline. */
final class MinutesController {

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

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
    private Label percent;
    @FXML
    private Label place;
    @FXML
    private ToggleButton toggle;
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
        out.written().subscribe(() -> notices.getChildren().setAll(
                out.written().stream().map(written -> WrittenNotice.of(written, out, desk.messages())).toList()));
        toggle.selectedProperty().bindBidirectional(settling);
        toggle.managedProperty().bind(toggle.visibleProperty());
        toggle.visibleProperty().bind(desk.width().narrowProperty());
        model.draftProperty().subscribe(draft -> count(draft != null && model.issues().isEmpty()));
        ThreePanes panes = new ThreePanes(split, left, middle, settleController.node());
        desk.width().narrowProperty().subscribe(narrow -> {
            settling.set(!narrow);
            panes.arrange(narrow, settling.get());
        });
        settling.subscribe(open -> panes.arrange(desk.width().isNarrow(), open));
    }

    /** A tick and no number when nothing is left to settle. */
    private void count(boolean settled) {
        String words = desk.messages().get("minutes.settle");
        toggle.setText(settled ? words : words + " " + model.issues().size());
        toggle.setGraphic(FontIcon.of(settled ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE));
        toggle.pseudoClassStateChanged(GOOD, settled);
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
