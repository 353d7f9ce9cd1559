package vn.thucdia.ui.visit;

import java.util.Locale;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Later;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.visit.Visit;

/** What belongs to a visit as a whole, over the right side of its workspace: its own fields and who took part. */
final class VisitSheet extends VBox {

    private static final double WIDTH = 440;
    /** Room left above a field that is brought into sight. */
    private static final double ABOVE = 90;

    private final VisitDetailsModel details;
    private final ParticipantsModel participants;
    private final VisitForm form;
    private final Later<Node> page;
    private final ScrollPane scroll = new ScrollPane();
    private Runnable close = () -> {};

    /**
     * @param changed something in the sheet was saved
     * @param deleted the visit is gone
     * @param open    goes to another visit
     */
    VisitSheet(Desk desk, FxmlViews views, Runnable changed, Runnable deleted, Consumer<Id<Visit>> open) {
        Messages messages = desk.messages();
        details = new VisitDetailsModel(desk, changed, deleted);
        participants = new ParticipantsModel(desk, changed);
        form = new VisitForm(details);
        views.register(VisitWhenController.class, () -> new VisitWhenController(details, form, desk, open));
        views.register(VisitWhatController.class, () -> new VisitWhatController(details, form, desk));
        views.register(ParticipantsController.class, () -> new ParticipantsController(participants, desk));
        page = new Later<>(() -> {
            VBox made = new VBox(views.load(VisitWhenController.class).node(),
                    views.load(ParticipantsController.class).node(), views.load(VisitWhatController.class).node());
            scroll.setContent(made);
            form.refresh();
            return made;
        });
        scroll.getStyleClass().add("form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button cross = new Button(null, FontIcon.of(Feather.X));
        cross.getStyleClass().addAll("icon-button", "flat");
        cross.setId("sheet-close");
        cross.setAccessibleText(messages.get("visit.details.close"));
        cross.setTooltip(new Tooltip(messages.get("visit.details.close") + " (Esc)"));
        cross.setOnAction(event -> close.run());
        PaneHeader header = new PaneHeader();
        header.getStyleClass().add("large");
        header.setTitle(messages.get("visit.details"));
        header.getActions().add(cross);
        getChildren().setAll(header, scroll);
        getStyleClass().addAll("visit-sheet", "pane");
        setMaxWidth(WIDTH);
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    /** Opens the sheet, or takes it away. Its fields are loaded when it is first opened: many visits are worked on without it. */
    void setOpen(boolean open) {
        if (open) {
            page.get();
        }
        setVisible(open);
        setManaged(open);
    }

    void setOnClose(Runnable action) {
        close = action;
    }

    /** Shows a visit; what was typed and not saved yet stays. */
    void show(Visit visit) {
        details.show(visit);
        participants.show(visit.id());
    }

    void flush() {
        form.flush();
    }

    /** Brings a field into sight and puts the caret into it. */
    void focus(VisitLinks.Detail detail) {
        Node made = page.get();
        Node field = made.lookup("#sheet-" + detail.name().toLowerCase(Locale.ROOT));
        applyCss();
        layout();
        Bounds within = made.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double room = made.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp((within.getMinY() - ABOVE) / room, 0, 1));
        }
        field.requestFocus();
    }

    void focus() {
        page.get().lookup("#sheet-unit").requestFocus();
    }
}
