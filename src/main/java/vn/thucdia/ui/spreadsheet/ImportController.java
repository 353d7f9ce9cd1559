package vn.thucdia.ui.spreadsheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.spreadsheet.FigureKey;
import vn.thucdia.spreadsheet.ImportPreview;
import vn.thucdia.spreadsheet.ImportPreview.Refusal;
import vn.thucdia.spreadsheet.ImportPreview.State;
import vn.thucdia.spreadsheet.Mapping;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.Leaving;
import vn.thucdia.ui.control.MessageBar;
import vn.thucdia.ui.control.WhyNot;
import vn.thucdia.ui.spreadsheet.ImportModel.Opened;

/** Import.fxml: the file and its header above, the columns at the left, the rows with what becomes of them at the right. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class ImportController {

    /** More are read as proposed, or with a mapping file on the command line. */
    private static final int MOST_COLUMNS = 60;

    private final ImportModel model;
    private final Messages messages;
    private final KeyWords words;
    private final Supplier<@Nullable Path> ask;

    @FXML
    private Label file;
    @FXML
    private ChoiceField<String> sheet;
    @FXML
    private TextField firstHeader;
    @FXML
    private TextField lastHeader;
    @FXML
    private MessageBar bar;
    @FXML
    private EmptyState nothing;
    @FXML
    private Node choices;
    @FXML
    private Node panes;
    @FXML
    private Node foot;
    @FXML
    private TextField unit;
    @FXML
    private TextField period;
    @FXML
    private VBox columns;
    @FXML
    private TableView<PreviewRow> table;
    @FXML
    private CheckBox wrongOnly;
    @FXML
    private VBox detail;
    @FXML
    private Label summary;
    @FXML
    private Button save;

    private boolean filling;

    /** @param ask where the person picks a file */
    ImportController(ImportModel model, Supplier<@Nullable Path> ask) {
        this.model = model;
        this.messages = model.desk().messages();
        this.words = new KeyWords(messages.language(), model.desk().app().places().units());
        this.ask = ask;
    }

    @FXML
    void initialize() {
        table.setItems(model.rows());
        table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        wrongOnly.selectedProperty().bindBidirectional(model.wrongOnlyProperty());
        sheet.valueProperty().subscribe(name -> {
            if (!filling && name != null) {
                model.choose(name);
            }
        });
        for (TextField field : new TextField[]{firstHeader, lastHeader, unit, period}) {
            field.setOnAction(event -> typed());
            Leaving.of(field, this::typed);
        }
        model.openedProperty().subscribe(this::show);
        model.problemProperty().subscribe(() -> say());
        model.doneProperty().subscribe(() -> say());
        model.savingProperty().subscribe(() -> ready());
        say();
    }

    private void show(@Nullable Opened now) {
        for (Node part : new Node[]{choices, panes, foot}) {
            part.setVisible(now != null);
            part.setManaged(now != null);
        }
        nothing.setVisible(now == null);
        nothing.setManaged(now == null);
        if (now == null) {
            return;
        }
        filling = true;
        Mapping mapping = now.mapping();
        file.setText(now.sheet().file());
        sheet.getItems().setAll(now.file().sheets());
        sheet.setValue(now.sheet().name());
        firstHeader.setText(Integer.toString(mapping.headerRow()));
        lastHeader.setText(Integer.toString(mapping.lastHeaderRow()));
        unit.setText(words.unit(Objects.requireNonNullElse(mapping.given().unit(), "")));
        period.setText(words.period(Objects.requireNonNullElse(mapping.given().period(), "")));
        show(mapping.columns().stream().filter(column -> !column.header().isEmpty()).limit(MOST_COLUMNS).toList());
        table.getColumns().setAll(new PreviewColumns(messages, words).of(mapping));
        filling = false;
        ready();
        PreviewRow first = model.rows().stream().filter(row -> !row.refusals().isEmpty()).findFirst().orElse(null);
        if (first == null) {
            explain(null);
        } else {
            table.getSelectionModel().select(first);
        }
    }

    private void show(List<Mapping.Column> shown) {
        while (columns.getChildren().size() < shown.size()) {
            columns.getChildren().add(new ColumnPane(messages, words, this::change));
        }
        columns.getChildren().remove(shown.size(), columns.getChildren().size());
        for (int at = 0; at < shown.size(); at++) {
            ((ColumnPane) columns.getChildren().get(at)).fill(shown.get(at));
        }
    }

    private void change(Mapping.Column column) {
        Opened now = model.openedProperty().get();
        if (now != null) {
            model.take(now.mapping().with(column));
        }
    }

    private void ready() {
        Opened now = model.openedProperty().get();
        ImportPreview preview = now == null ? null : now.preview();
        save.setText(messages.get("spreadsheet.import.save", model.news()));
        WhyNot.grey(save, model.savingProperty().get()
                ? messages.get("spreadsheet.import.saving")
                : model.news() > 0
                        ? ""
                        : messages.get(
                                preview == null ? "spreadsheet.import.nocolumn" : "spreadsheet.import.nothing"));
        summary.setText(preview == null
                ? ""
                : messages.get("spreadsheet.import.summary", preview.count(State.ADDED), preview.count(State.CHANGED),
                        preview.count(State.UNCHANGED), preview.refusedRows()));
    }

    /** The sentence across the screen: why it cannot go on, or what was done. */
    private void say() {
        Problem problem = model.problemProperty().get();
        ImportPreview done = model.doneProperty().get();
        bar.setKind(problem == null ? MessageBar.Kind.SUCCESS : MessageBar.Kind.WARNING);
        bar.setText(problem != null
                ? problem.sentence(messages)
                : done == null
                        ? ""
                        : messages.get("spreadsheet.import.done", done.count(State.ADDED) + done.count(State.CHANGED)));
        bar.setVisible(!bar.getText().isEmpty());
        bar.setManaged(bar.isVisible());
    }

    /** What is wrong with the row under the cursor, with what may have been meant. */
    private void explain(@Nullable PreviewRow row) {
        detail.getChildren().clear();
        for (Refusal refusal : row == null ? List.<Refusal>of() : row.refusals()) {
            Label sentence = new Label(messages.get("spreadsheet.import.refused", Integer.toString(refusal.row()),
                    refusal.problem().sentence(messages)));
            sentence.setWrapText(true);
            sentence.getStyleClass().add("cell-problem");
            detail.getChildren().add(sentence);
            if (!refusal.suggestions().isEmpty() && refusal.problem().key().equals("problem.sheet.indicator")) {
                FlowPane buttons = new FlowPane(8, 8);
                refusal.suggestions().forEach(meant -> {
                    Button button = new Button(messages.get("spreadsheet.import.meant", meant.name()));
                    button.setOnAction(event -> model.take(refusal, meant));
                    buttons.getChildren().add(button);
                });
                detail.getChildren().add(buttons);
            }
        }
        if (row != null && !row.refusals().isEmpty()) {
            table.scrollToColumnIndex(row.refusals().getFirst().column() + PreviewColumns.BEFORE);
        }
        detail.setVisible(!detail.getChildren().isEmpty());
        detail.setManaged(detail.isVisible());
    }

    private void typed() {
        Opened now = model.openedProperty().get();
        if (now == null || filling) {
            return;
        }
        FigureKey before = now.mapping().given();
        String place = word(unit);
        String when = word(period);
        boolean samePlace = place != null && before.unit() != null && place.equals(words.unit(before.unit()));
        FigureKey given = before.withUnit(samePlace ? before.unit() : place)
                .withPeriod(when == null ? null : words.key(when));
        int first = number(firstHeader, now.mapping().headerRow());
        int last = number(lastHeader, now.mapping().lastHeaderRow());
        if (first != now.mapping().headerRow() || last != now.mapping().lastHeaderRow()) {
            model.header(first, Math.max(first, last));
        } else {
            model.take(now.mapping().withGiven(given));
        }
    }

    private static @Nullable String word(TextField field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }

    private static int number(TextField field, int otherwise) {
        String typed = field.getText().strip();
        return typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : otherwise;
    }

    @FXML
    void chooseFile() {
        Path chosen = ask.get();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    @FXML
    void save() {
        model.save();
    }
}
