package vn.thucdia.ui.minutes;

import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.entity.Id;
import vn.thucdia.minutes.Issue;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.VisitLinks;

/** What is still to settle, one card each. A card somebody is typing in stays until it is left. */
final class SettleController {

    /** How much of the card above stays in sight. */
    private static final double PEEK = 40;

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

    private final Desk desk;
    private final MinutesModel model;
    private final VisitLinks links;
    private final SessionFields fields;
    private final List<IssueCard> cards = new ArrayList<>();
    private @Nullable IssueCard current;

    @FXML
    private BorderPane settle;
    @FXML
    private PaneHeader header;
    @FXML
    private Label note;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox list;
    @FXML
    private EmptyState done;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    SettleController(Desk desk, MinutesModel model, VisitLinks links) {
        this.desk = desk;
        this.model = model;
        this.links = links;
        this.fields = new SessionFields(desk, model);
    }

    @FXML
    private void initialize() {
        model.draftProperty().subscribe(value -> refresh());
    }

    Node node() {
        return settle;
    }

    void flush() {
        fields.flush();
    }

    private void refresh() {
        Draft draft = model.draft();
        List<Issue> issues = model.issues();
        if (draft != null) {
            fields.show(draft.visit().visit(), draft.visit().unit());
        }
        List<IssueCard> next = new ArrayList<>();
        for (Issue issue : issues) {
            IssueCard card = cards.stream().filter(each -> each.issue().equals(issue)).findFirst()
                    .orElseGet(() -> card(issue));
            card.setSettled(false);
            next.add(card);
        }
        cards.stream().filter(card -> !next.contains(card) && card.isFocusWithin()).forEach(card -> {
            card.setSettled(true);
            next.add(Math.min(cards.indexOf(card), next.size()), card);
        });
        if (!next.equals(cards)) {
            cards.clear();
            cards.addAll(next);
            list.getChildren().setAll(cards);
        }
        header.setCount(issues.isEmpty() ? "" : String.valueOf(issues.size()));
        boolean settled = draft != null && issues.isEmpty();
        header.setIcon(settled ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE);
        header.pseudoClassStateChanged(GOOD, settled);
        note.setVisible(!settled);
        note.setManaged(!settled);
        done.setVisible(draft != null && cards.isEmpty());
        scroll.setVisible(!cards.isEmpty());
    }

    private IssueCard card(Issue issue) {
        Node content = switch (issue.kind()) {
            case ATTENDANCE, SECRETARY, CHAIR, CHAIR_POSITION -> attendance(issue.kind());
            case HOURS -> fields.hours();
            case PLACE -> fields.place();
            default -> null;
        };
        IssueCard card = new IssueCard(issue, desk.messages(), content, source -> links.reveal(Id.parse(source.id())));
        card.focusWithinProperty().subscribe((was, within) -> {
            if (within) {
                mark(card);
            } else {
                refresh();
            }
        });
        card.setOnMouseClicked(event -> go(card));
        return card;
    }

    private Button attendance(Issue.Kind kind) {
        Button button = new Button(
                desk.messages().get(kind == Issue.Kind.ATTENDANCE ? "minutes.attendance" : "minutes.choose"),
                FontIcon.of(Feather.USERS));
        button.getStyleClass().add("compact");
        button.setOnAction(event -> {
            switch (kind) {
                case SECRETARY -> links.edit(VisitLinks.Detail.SECRETARY);
                case CHAIR -> links.edit(VisitLinks.Detail.HEAD);
                default -> links.editAttendance();
            }
        });
        return button;
    }

    /** F8: on to the next card and its paragraph. */
    void next() {
        if (!cards.isEmpty()) {
            IssueCard card = cards.get((cards.indexOf(current) + 1) % cards.size());
            go(card);
            card.focusFirst();
            reveal(card);
        }
    }

    private void go(IssueCard card) {
        mark(card);
        Draft draft = model.draft();
        if (draft != null) {
            IssueSpot.of(draft.document(), card.issue()).ifPresent(model.selectedProperty()::set);
        }
    }

    private void mark(IssueCard card) {
        current = card;
        cards.forEach(each -> each.setCurrent(each == card));
    }

    private void reveal(IssueCard card) {
        Bounds bounds = card.getBoundsInParent();
        double room = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp((bounds.getMinY() - PEEK) / room, 0, 1));
        }
    }
}
