package vn.thucdia.ui.visit.session;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.screen.UnitWords;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.visit.EntryKind;

/** The petitions of the inspected unit beside the proceedings, and which matters still lack their items. */
public final class PetitionsController {

    private final SessionModel model;
    private final VisitLinks links;
    private final Messages messages;
    private Runnable quickEntry = () -> {};

    @FXML
    private PaneHeader header;
    @FXML
    private VBox cards;
    @FXML
    private Node missing;
    @FXML
    private Label missingWhich;
    @FXML
    private EmptyState none;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    PetitionsController(SessionModel model, VisitLinks links) {
        this.model = model;
        this.links = links;
        this.messages = model.desk().messages();
    }

    /** How to put the caret into the quick-entry line. */
    void onQuickEntry(Runnable focus) {
        quickEntry = focus;
    }

    @FXML
    private void initialize() {
        model.contentProperty().subscribe(this::show);
        model.linkedProperty().subscribe(id -> show(model.contentProperty().get()));
        model.typingProperty().subscribe(kind -> show(model.contentProperty().get()));
    }

    private void show(@Nullable SessionContent content) {
        if (content == null) {
            return;
        }
        header.setTitle(messages.get("session.petitions", UnitWords.kind(content.unit(), messages)));
        header.setCount(String.valueOf(content.petitions().size()));
        String linked = model.link().map(PetitionView::code).orElse("");
        cards.getChildren().setAll(content.petitions().stream()
                .map(view -> new PetitionCard(view, view.code().equals(linked), messages, links, this::begin))
                .toList());
        List<Said> bare = content.withoutItems();
        show(missing, !bare.isEmpty());
        String codes = String.join(messages.get("session.and"), bare.stream().map(Said::code).toList());
        missingWhich.setText(messages.get("session.missing.which", codes));
        show(none, content.petitions().isEmpty() && bare.isEmpty());
    }

    /** Ties the line to be typed to a petition, as an answer or as an assignment. */
    private void begin(PetitionView view, EntryKind kind) {
        model.begin(view.item().record(), kind);
        quickEntry.run();
    }

    /** Lets the items be typed one by one by the same speaker, with the general statement open for its mark to be taken off. */
    @FXML
    private void addDetail() {
        SessionContent content = model.contentProperty().get();
        if (content != null && !content.withoutItems().isEmpty()) {
            Said first = content.withoutItems().getFirst();
            model.reveal(first.id());
            model.speakers().stream().filter(row -> row.id().equals(first.statement().speaker())).findFirst()
                    .ifPresent(model.speakerProperty()::set);
            model.typingProperty().set(first.kind());
            quickEntry.run();
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
