package vn.thucdia.ui.catalogue;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.catalogue.CatalogueRow.OfSector;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.SuggestField;
import vn.thucdia.ui.control.SuggestionSource;

/** The form of a sector. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class SectorController {

    private final CatalogueModel model;
    private final Messages messages;

    @FXML
    private Label head;
    @FXML
    private FieldBox nameBox;
    @FXML
    private TextField nameVi;
    @FXML
    private TextField nameEn;
    @FXML
    private SuggestField<Sector> parent;
    @FXML
    private HBox moves;
    @FXML
    private Button remove;

    private @Nullable Sector shown;

    SectorController(CatalogueModel model) {
        this.model = model;
        this.messages = model.desk().messages();
    }

    @FXML
    void initialize() {
        parent.setSource(SuggestionSource.of(() -> Sector.ranking(messages.language()), model::sectors));
        parent.setLabel(each -> each.name(messages.language()));
        parent.setOpenName(messages.get("catalogue.sector"));
    }

    void show(OfSector row) {
        fill(row.sector(), model.sector(row.sector().parent()));
        visible(remove, row.entries() == 0);
    }

    /** An empty form for a sector below another. */
    void blank(@Nullable Sector under) {
        fill(null, under);
        visible(remove, false);
        nameVi.requestFocus();
    }

    private void fill(@Nullable Sector sector, @Nullable Sector above) {
        shown = sector;
        head.setText(messages.get(sector == null ? "catalogue.sector.new" : "catalogue.sector"));
        nameVi.setText(sector == null ? "" : sector.nameVi());
        nameEn.setText(sector == null ? "" : sector.nameEn());
        parent.setValue(above);
        nameBox.setError("");
        visible(moves, sector != null);
    }

    @FXML
    void save() {
        String name = nameVi.getText().strip();
        if (name.isEmpty()) {
            nameBox.setError(messages.get("problem.catalogue.blank"));
            return;
        }
        Sector above = parent.getValue();
        if (shown == null) {
            model.addSector(name, nameEn.getText().strip(), above == null ? null : above.id());
        } else if (above != null && isBelow(above, shown)) {
            nameBox.setError(messages.get("problem.catalogue.itself"));
        } else {
            model.editSector(shown, new Sector(shown.id(), shown.code(), name, nameEn.getText().strip(),
                    above == null ? null : above.id(), shown.position()));
        }
    }

    /** Whether a sector is the other one or below it. */
    private boolean isBelow(Sector sector, Sector other) {
        for (Sector at = sector; at != null; at = model.sector(at.parent())) {
            if (at.id().equals(other.id())) {
                return true;
            }
        }
        return false;
    }

    @FXML
    void up() {
        move(-1);
    }

    @FXML
    void down() {
        move(1);
    }

    private void move(int step) {
        if (shown != null) {
            model.moveSector(shown, step);
        }
    }

    @FXML
    void remove() {
        if (shown != null) {
            model.removeSector(shown);
        }
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
