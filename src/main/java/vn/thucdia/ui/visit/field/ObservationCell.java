package vn.thucdia.ui.visit.field;

import java.time.LocalDate;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.DateInput;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.line.CardCell;
import vn.thucdia.ui.visit.line.Clip;
import vn.thucdia.ui.visit.line.KindCell;
import vn.thucdia.ui.visit.line.Row;

/** A line of a site: code, kind, what it belongs to, its words; selected, the card to edit it. */
final class ObservationCell extends CardCell<Row<ObservationView>> {

    private final Messages messages;
    private final VisitLinks links;
    private final Formats formats;
    private final CodeTag code = new CodeTag();
    private final Chip kind = new Chip();
    private final Chip missing = new Chip();
    private final Label sector = new Label();
    private final Label dossier = new Label();
    private final Label bodies = new Label();
    private final Label due = new Label();
    private final Label editing = new Label();
    private final FlowPane head = new FlowPane(8, 4);
    private final Label text = new Label();
    private final StackPane place = new StackPane();
    private final HBox whole;

    ObservationCell(Messages messages, FxmlViews.View<ObservationCardController> card, VisitLinks links,
            Formats formats) {
        super(card.node());
        this.messages = messages;
        this.links = links;
        this.formats = formats;
        code.setOnAction(event -> open());
        code.setFocusTraversable(false);
        missing.show(ChipKind.MISSING, messages.get("field.missing.direction"));
        sector.getStyleClass().add("text-secondary");
        dossier.getStyleClass().addAll("text-secondary", "paper-link");
        dossier.setGraphic(FontIcon.of(Feather.PAPERCLIP));
        bodies.getStyleClass().addAll("text-secondary", "line-bodies");
        bodies.setGraphic(FontIcon.of(Feather.AT_SIGN));
        due.getStyleClass().addAll("text-secondary", "line-due");
        due.setGraphic(FontIcon.of(Feather.CALENDAR));
        editing.setText(messages.get("field.editing"));
        editing.getStyleClass().add("text-secondary");
        editing.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("text-record");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        HBox top = new HBox(8, head, editing);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(4, top, text, place);
        HBox.setHgrow(body, Priority.ALWAYS);
        StackPane tag = new StackPane(code);
        tag.setAlignment(Pos.TOP_LEFT);
        tag.setMinWidth(54);
        tag.setPrefWidth(54);
        whole = new HBox(8, tag, body);
        whole.getStyleClass().add("line-row");
    }

    private void open() {
        if (getItem() != null) {
            links.reveal(getItem().id());
        }
    }

    @Override
    protected @Nullable Node content(@Nullable Row<ObservationView> row) {
        if (row == null) {
            return null;
        }
        follow(row.valueProperty().subscribe(this::show));
        return whole;
    }

    private void show(ObservationView view) {
        code.setText(view.code().toString());
        code.setWarning(view.line().lacksDetail());
        kind.show(KindCell.chip(view.kind()), messages);
        head.getChildren().setAll(kind);
        if (view.line().lacksDetail()) {
            head.getChildren().add(missing);
        }
        if (view.line().notItemised()) {
            head.getChildren().add(new Chip(ChipKind.MISSING, messages.get("line.notItemised")));
        }
        sector.setText(view.sector());
        dossier.setText(Clip.line(view.dossier()));
        if (!view.sector().isEmpty()) {
            head.getChildren().add(sector);
        }
        if (!view.dossier().isEmpty()) {
            head.getChildren().add(dossier);
        }
        bodies.setText(Clip.line(String.join("; ", view.bodies())));
        if (!view.bodies().isEmpty()) {
            head.getChildren().add(bodies);
        }
        LocalDate day = view.due();
        if (day != null) {
            due.setText(view.early() ? messages.get("entry.due.early", formats.date(day)) : formats.date(day));
            head.getChildren().add(due);
        } else if (!view.dueText().isBlank()) {
            due.setText(Clip.line(DateInput.isNoDay(view.dueText())
                    ? messages.get("entry.due.unclear", view.dueText())
                    : view.dueText()));
            head.getChildren().add(due);
        }
        text.setText(Clip.few(view.line().words("\n")));
        setAccessibleText(view.code() + " " + kind.getText() + ". " + text.getText());
    }

    @Override
    protected void card(boolean shown, Node card) {
        text.setVisible(!shown);
        text.setManaged(!shown);
        editing.setVisible(shown);
        place.getChildren().setAll(shown ? List.of(card) : List.of());
    }
}
