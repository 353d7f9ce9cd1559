package vn.thucdia.ui.visit.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import vn.thucdia.ui.control.Leaving;
import vn.thucdia.ui.control.LinesField;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.draft.EntryQueue;
import vn.thucdia.ui.draft.WaitingLines;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.visit.Dossier;

/** The dossiers that were viewed: one card each. */
public final class DossiersController {

    private final FieldModel model;
    private final SiteEdits edits;
    private final VisitLinks links;
    private final Map<Row<Dossier>, DossierCard> shown = new HashMap<>();

    @FXML
    private PaneHeader header;
    @FXML
    private LinesField name;
    @FXML
    private VBox cards;
    @FXML
    private Label none;

    private EntryQueue queue;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    DossiersController(FieldModel model, SiteEdits edits, VisitLinks links) {
        this.model = model;
        this.edits = edits;
        this.links = links;
    }

    @FXML
    private void initialize() {
        queue = model.desk().queue("dossiers", edits::recordDossier);
        Pane pane = (Pane) name.getParent();
        pane.getChildren().add(pane.getChildren().indexOf(name), new WaitingLines(queue, model.desk().messages()));
        show(name, false);
        name.textProperty().subscribe(text -> queue.typed(text, name.getCaretPosition(), edits.dossierContext()));
        name.setOnLines(lines -> lines.forEach(each -> queue.enter(each, edits.dossierContext())));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                name.clear();
                show(name, false);
                model.focusLine();
                event.consume();
            }
        });
        Leaving.of(name, () -> {
            take();
            show(name, false);
        });
        model.dossiers().addListener((ListChangeListener<Row<Dossier>>) change -> fill());
        model.contentProperty().subscribe(content -> {
            if (content != null) {
                queue.openForm(model.desk().tasks(), content.visit().id().toString(), edits::isDossier);
                List<DossierCard> all = List.copyOf(shown.values());
                all.forEach(card -> card.choices(content));
            }
        });
        fill();
    }

    private void fill() {
        shown.keySet().retainAll(model.dossiers());
        cards.getChildren().setAll(model.dossiers().stream()
                .map(row -> shown.computeIfAbsent(row, each -> new DossierCard(each, model, edits, links))).toList());
        header.setCount(String.valueOf(model.dossiers().size()));
        show(none, model.dossiers().isEmpty());
    }

    @FXML
    private void add() {
        show(name, true);
        name.requestFocus();
    }

    /** Enter: the name is taken, and the field is ready for the next; without a name it goes. */
    @FXML
    private void create() {
        if (!take()) {
            show(name, false);
            model.focusLine();
        }
    }

    private boolean take() {
        boolean taken = queue.enter(name.getText(), edits.dossierContext());
        if (taken) {
            name.clear();
        }
        return taken;
    }

    void flush() {
        shown.values().forEach(DossierCard::flush);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
