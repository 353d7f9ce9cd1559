package vn.thucdia.ui.visit.field;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.line.Selection;
import vn.thucdia.visit.Site;

/** The list of the sites: choose, add, name, reorder, delete. */
public final class SitesController {

    private final FieldModel model;
    private final SiteEdits edits;

    @FXML
    private PaneHeader header;
    @FXML
    private Button add;
    @FXML
    private ListView<Row<SiteView>> list;
    private NewSiteForm form;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    SitesController(FieldModel model, SiteEdits edits) {
        this.model = model;
        this.edits = edits;
    }

    @FXML
    private void initialize() {
        add.setTooltip(new Tooltip(model.desk().messages().get("field.site.add") + " (Ctrl Alt N)"));
        list.setCellFactory(view -> new SiteCell(model, edits));
        list.setItems(model.sites());
        Selection.bind(list, model.siteProperty(), row -> !row.value().adder());
        model.contentProperty().subscribe(content -> header.setCount(
                content == null || content.sites().isEmpty() ? "" : String.valueOf(content.sites().size())));
        form = new NewSiteForm(model, edits);
        Pane pane = (Pane) list.getParent();
        pane.getChildren().add(pane.getChildren().indexOf(list) + 1, form);
    }

    @FXML
    void add() {
        model.addingProperty().set(true);
        form.focus();
    }

    boolean holdsFocus() {
        return Selection.holdsFocus(list);
    }

    /** Takes the keys of the list; whether it was one of them. */
    boolean key(KeyEvent event, boolean typing) {
        Row<SiteView> row = model.siteProperty().get();
        Site site = row == null ? null : row.value().site();
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && vertical) {
            move(site, event.getCode() == KeyCode.UP ? -1 : 1);
            return true;
        }
        if (typing) {
            return false;
        }
        Row<SiteView> chosen = list.getSelectionModel().getSelectedItem();
        boolean adder = chosen != null && chosen.value().adder();
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                if (!adder) {
                    return false;
                }
                add();
            }
            case F2 -> model.renamingProperty().set(adder ? null : row);
            case DELETE -> {
                if (site != null && !adder) {
                    edits.removeSite(site);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(@Nullable Site site, int by) {
        if (site != null) {
            Row<SiteView> row = model.siteProperty().get();
            edits.moveSite(site, list.getItems().indexOf(row) + by);
        }
    }
}
