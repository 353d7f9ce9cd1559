package vn.thucdia.ui.visit.field;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.Leaving;
import vn.thucdia.ui.control.LinesField;
import vn.thucdia.ui.draft.EntryQueue;
import vn.thucdia.ui.draft.WaitingLines;
import vn.thucdia.ui.screen.ScreenKeys;

/**
 * The form below the list in which sites are named, one after the other: Enter takes a site and leaves the form ready for the next,
 * leaving the form takes it too, Esc gives it up. It stands outside of the list, whose rows come and go while somebody types.
 */
final class NewSiteForm extends VBox {

    private final FieldModel model;
    private final SiteEdits edits;
    private final EntryQueue queue;
    private final LinesField name = new LinesField();
    private final TextField aspect = new TextField();
    private final VBox fields = new VBox(6, name, aspect);

    NewSiteForm(FieldModel model, SiteEdits edits) {
        this.model = model;
        this.edits = edits;
        this.queue = model.desk().queue("sites", edits::recordSite);
        Messages messages = model.desk().messages();
        SiteNameForm.dress(name, "site-name", messages.get("field.site.name"));
        SiteNameForm.dress(aspect, "site-aspect", messages.get("field.site.aspect"));
        getStyleClass().add("new-site");
        getChildren().setAll(new WaitingLines(queue, messages), fields);
        name.textProperty().subscribe(
                text -> queue.typed(text, name.getCaretPosition(), edits.siteContext(aspect.getText())));
        name.setOnLines(lines -> lines.forEach(each -> queue.enter(each, edits.siteContext(""))));
        fields.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Leaving.of(fields, () -> {
            if (model.addingProperty().get()) {
                take();
                model.addingProperty().set(false);
            }
        });
        model.addingProperty().subscribe(this::show);
        model.contentProperty().subscribe(content -> {
            if (content != null) {
                queue.openForm(model.desk().tasks(), content.visit().id().toString(), edits::isSite);
            }
        });
    }

    private void show(boolean adding) {
        fields.setVisible(adding);
        fields.setManaged(adding);
        if (adding) {
            ScreenKeys.focus(name);
        }
    }

    /** Puts the caret into the name, also when the form is open already. */
    void focus() {
        name.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (!take()) {
                close();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** Whether there was a name to take. */
    private boolean take() {
        boolean taken = queue.enter(name.getText(), edits.siteContext(aspect.getText()));
        if (taken) {
            name.clear();
            aspect.clear();
            if (fields.isFocusWithin()) {
                name.requestFocus();
            }
        }
        return taken;
    }

    private void close() {
        name.clear();
        aspect.clear();
        model.addingProperty().set(false);
        model.focusLine();
    }
}
