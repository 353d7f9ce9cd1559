package vn.thucdia.ui.visit.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import vn.thucdia.ui.control.PaneHeader;
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
    private TextField name;
    @FXML
    private VBox cards;
    @FXML
    private Label none;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    DossiersController(FieldModel model, SiteEdits edits, VisitLinks links) {
        this.model = model;
        this.edits = edits;
        this.links = links;
    }

    @FXML
    private void initialize() {
        show(name, false);
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                name.clear();
                show(name, false);
                event.consume();
            }
        });
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                create();
            }
        });
        model.dossiers().addListener((ListChangeListener<Row<Dossier>>) change -> fill());
        model.contentProperty().subscribe(content -> {
            if (content != null) {
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

    @FXML
    private void create() {
        String typed = name.getText();
        name.clear();
        show(name, false);
        edits.addDossier(typed);
    }

    void flush() {
        shown.values().forEach(DossierCard::flush);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
