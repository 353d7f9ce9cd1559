package vn.thucdia.ui.visit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.control.GrowingTextArea;
import vn.thucdia.ui.control.Spoken;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.line.AutosavedText;
import vn.thucdia.ui.visit.line.Choice;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.Site;

/** A dossier: code and name, where it was viewed, its number, what was remarked. Every field is edited in place. */
final class DossierCard extends VBox {

    private final Row<Dossier> row;
    private final SiteEdits edits;
    private final Messages messages;
    private final CodeTag code = new CodeTag();
    private final ChoiceField<Choice<Id<Site>>> site = new ChoiceField<>();
    private final TextField reference = new TextField();
    private final GrowingTextArea name = new GrowingTextArea();
    private final GrowingTextArea remarks = new GrowingTextArea();
    private final List<AutosavedText<Id<Dossier>>> texts = new ArrayList<>();
    private final List<Runnable> refresh = new ArrayList<>();
    private boolean showing;

    DossierCard(Row<Dossier> row, FieldModel model, SiteEdits edits, VisitLinks links) {
        this.row = row;
        this.edits = edits;
        this.messages = model.desk().messages();
        getStyleClass().addAll("card", "dossier-card");
        code.setOnAction(event -> links.reveal(row.id()));
        Button remove = new Button(null, FontIcon.of(Feather.TRASH_2));
        remove.getStyleClass().addAll("icon-button", "flat");
        remove.setAccessibleText(messages.get("field.dossier.remove"));
        remove.setTooltip(new Tooltip(messages.get("field.dossier.remove")));
        remove.setOnAction(event -> edits.removeDossier(row.value().id()));
        name.getStyleClass().addAll("quiet", "dossier-name");
        Spoken.setName(name, messages.get("field.dossier"));
        remarks.getStyleClass().addAll("quiet", "small");
        reference.getStyleClass().addAll("quiet", "small");
        site.getStyleClass().addAll("quiet", "small");
        site.setMaxWidth(Double.MAX_VALUE);
        // Otherwise its forty columns would squeeze the code.
        name.setPrefColumnCount(5);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(8, code, name, remove);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(head, grid());
        bind("name", name, Dossier::name, Dossier::named);
        bind("reference", reference, Dossier::reference, Dossier::withReference);
        bind("remarks", remarks, Dossier::remarks, Dossier::withRemarks);
        site.valueProperty().subscribe((was, is) -> {
            if (!showing && is != null) {
                edits.editDossier(row.value().id(), fresh -> fresh.at(is.value()));
            }
        });
        FieldContent content = model.contentProperty().get();
        if (content != null) {
            choices(content);
        }
        row.valueProperty().subscribe(value -> refresh.forEach(Runnable::run));
    }

    private Node grid() {
        GridPane grid = new GridPane();
        grid.setHgap(4);
        ColumnConstraints labels = new ColumnConstraints(60);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, fields);
        field(grid, 0, "field.dossier.site", site);
        field(grid, 1, "field.dossier.reference", reference);
        field(grid, 2, "field.dossier.remarks", remarks);
        reference.setPromptText(messages.get("line.notRecorded"));
        remarks.setPromptText(messages.get("line.notRecorded"));
        return grid;
    }

    private void field(GridPane grid, int at, String key, Node field) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("text-secondary");
        label.setLabelFor(field);
        grid.add(label, 0, at);
        grid.add(field, 1, at);
    }

    private void bind(String field, TextInputControl control, Function<Dossier, String> stored,
            BiFunction<Dossier, String, Dossier> change) {
        AutosavedText<Id<Dossier>> saved = new AutosavedText<>(control, edits.words(field),
                (id, text) -> edits.dossierText(id, field, text, fresh -> change.apply(fresh, text)));
        texts.add(saved);
        refresh.add(() -> saved.show(row.value().id(),
                edits.text(row.id(), field, stored.apply(row.value()))));
    }

    /** Shows its code and the sites to choose from, after a reading. */
    void choices(FieldContent content) {
        showing = true;
        code.setText(String.valueOf(content.dossierCodes().get(row.id())));
        List<Choice<Id<Site>>> sites = new ArrayList<>();
        sites.add(new Choice<>(null, messages.get("line.notRecorded")));
        content.sites().forEach(view -> {
            if (view.site() != null) {
                sites.add(new Choice<>(view.site().id(), view.site().name()));
            }
        });
        site.getItems().setAll(sites);
        site.setValue(Choice.of(sites, row.value().site()));
        showing = false;
    }

    /** Saves what is typed. */
    void flush() {
        texts.forEach(AutosavedText::flush);
    }
}
