package vn.thucdia.ui.visit.field;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.ui.control.Leaving;
import vn.thucdia.ui.control.Spoken;
import vn.thucdia.ui.visit.line.AutosavedText;
import vn.thucdia.visit.Site;

/** Name and aspect of a site, changed in its row: Enter or leaving takes them over. */
final class SiteNameForm {

    private final FieldModel model;
    private final SiteEdits edits;
    private final TextField name = new TextField();
    private final TextField aspect = new TextField();
    private final VBox box = new VBox(6, name, aspect);
    private final AutosavedText<Id<Site>> savedName;
    private final AutosavedText<Id<Site>> savedAspect;
    private final Runnable back;
    private @Nullable Site site;

    /** @param back takes the focus when the form goes: the list the site stands in */
    SiteNameForm(FieldModel model, SiteEdits edits, Runnable back) {
        this.model = model;
        this.edits = edits;
        this.back = back;
        var messages = model.desk().messages();
        dress(name, "site-rename", messages.get("field.site.name"));
        dress(aspect, "site-reaspect", messages.get("field.site.aspect"));
        savedName = new AutosavedText<>(name, edits.words("name"), edits::nameSite);
        savedAspect = new AutosavedText<>(aspect, edits.words("aspect"), edits::aspectSite);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Leaving.of(box, this::finish);
    }

    /** How the fields of a site look, wherever they stand. */
    static void dress(TextField field, String id, String prompt) {
        field.setPromptText(prompt);
        Spoken.setName(field, prompt);
        field.setId(id);
        field.getStyleClass().add("compact");
    }

    Node of(Site shown) {
        boolean same = site != null && site.id().equals(shown.id());
        site = shown;
        savedName.show(shown.id(), edits.text(shown.id(), "name", shown.name()));
        savedAspect.show(shown.id(), edits.text(shown.id(), "aspect", shown.aspect()));
        if (!same) {
            Platform.runLater(name::requestFocus);
        }
        return box;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            finish();
            back.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            back.run();
        }
        // The list must not move while a name is typed.
        event.consume();
    }

    private void finish() {
        if (site != null) {
            savedName.flush();
            savedAspect.flush();
            close();
        }
    }

    private void close() {
        site = null;
        model.renamingProperty().set(null);
    }
}
