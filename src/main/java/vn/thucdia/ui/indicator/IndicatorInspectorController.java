package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.input.CellInput;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.ui.control.Autosave;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.KeyHint;
import vn.thucdia.ui.control.Tint;
import vn.thucdia.ui.control.WhyNot;

/** Below the table: the cell, where its number comes from, and what belongs to its row. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class IndicatorInspectorController {

    private static final double LIST_HEIGHT = 256;
    private static final double FIELDS_HEIGHT = 186;
    private static final double ANSWER_HEIGHT = 132;
    private static final double FIELDS_WIDTH = 656;
    private static final double KINDS_WIDTH = 330;
    /** A code on a second line stays clear of the words above it. */
    private static final double LINE_GAP = 4;
    /** As many letters of a source as its field shows beside the arrow. */
    private static final int SOURCE_LETTERS = 20;

    private final Grid grid;
    private final InspectorModel model;
    private final RankModel ranks;
    private final FigureListModel figures;

    @FXML
    private HBox root;
    @FXML
    private ScrollPane whyPart;
    @FXML
    private ScrollPane detailsPart;
    @FXML
    private HBox figureList;
    @FXML
    private ToggleButton all;
    @FXML
    private ToggleButton more;
    @FXML
    private Label where;
    @FXML
    private HBox number;
    @FXML
    private Label value;
    @FXML
    private Label unit;
    @FXML
    private Label problem;
    @FXML
    private Label hint;
    @FXML
    private FlowPane choices;
    @FXML
    private VBox reasons;
    @FXML
    private Label whyHead;
    @FXML
    private FlowPane kinds;
    @FXML
    private VBox why;
    @FXML
    private Label kindHead;
    @FXML
    private HBox kindRow;
    @FXML
    private VBox fields;
    @FXML
    private HBox rank;
    @FXML
    private ChoiceField<InspectorModel.Option> period;
    @FXML
    private ChoiceField<InspectorModel.Option> source;
    @FXML
    private FieldBox periodBox;
    @FXML
    private FieldBox sourceBox;
    @FXML
    private FieldBox labelBox;
    @FXML
    private FieldBox printedBox;
    @FXML
    private Button remove;
    @FXML
    private FieldBox rankedByBox;
    @FXML
    private FieldBox outOfBox;
    @FXML
    private FieldBox streakBox;
    @FXML
    private TextField outOf;
    @FXML
    private TextField streak;
    @FXML
    private TextField rankedBy;
    @FXML
    private TextField printed;
    @FXML
    private TextField label;

    private final List<Filler> fillers = new ArrayList<>();
    private GridRow.@Nullable Line typedIn;
    private boolean filling;
    /** Whether the cursor stands in a row of an indicator, and whether that is a rank. */
    private boolean standing;
    private boolean ranked;

    IndicatorInspectorController(Grid grid, InspectorModel model, RankModel ranks, FigureListModel figures) {
        this.figures = figures;
        this.grid = grid;
        this.ranks = ranks;
        this.model = model;
    }

    @FXML
    void initialize() {
        grid.model().cursorProperty().subscribe(this::show);
        grid.model().rows().subscribe(this::show);
        grid.editing().cellProperty().subscribe(this::show);
        grid.editing().meaningProperty().subscribe(this::show);
        grid.editing().refusedProperty().subscribe(this::show);
        grid.editing().drafts().subscribe(this::show);
        all.selectedProperty().bindBidirectional(figures.openProperty());
        figures.openProperty().subscribe(this::arrange);
        more.selectedProperty().subscribe(this::arrange);
        grid.model().desk().width().narrowProperty().subscribe(this::arrange);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && more.isSelected() && isFolding()) {
                more.setSelected(false);
                grid.focus();
                event.consume();
            }
        });
        if (!grid.isOfVisit()) {
            // Without the fields of a visit's row a part of its own would be empty.
            reasons.getChildren().add(kinds);
        }
        source.setButtonCell(new SourceFace());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(printed.textProperty());
        printed.textProperty().subscribe(text -> printed.setTooltip(text.isBlank() ? null : whole));
        figures.rows().subscribe(this::count);
        count();
        period.setOnAction(event -> changed(() -> model.period(period.getValue())));
        source.setOnAction(event -> changed(() -> model.source(source.getValue())));
        arrange();
        own(label, "label", line -> line.row().label(), model::label);
        own(printed, "printed", line -> line.row().asPrinted(), model::printed);
        own(outOf, "outof", ranks::outOf, (line, text, done) -> outOfBox.setError(ranks.outOf(line, text, done)));
        own(streak, "streak", ranks::streak,
                (line, text, done) -> streakBox.setError(ranks.streak(line, text, done)));
        own(rankedBy, "rankedby", ranks::rankedBy, ranks::rankedBy);
    }

    /** A text of the row under the cursor saves itself, to the row in which it was typed. */
    private void own(TextField field, String name, Function<GridRow.Line, String> recorded, Write write) {
        Autosave saving = new Autosave(field, grid.model().desk().words("row-" + name), (text, done) -> {
            GridRow.Line line = typedIn;
            if (line != null) {
                write.save(line, text, done);
            }
        });
        fillers.add(new Filler(saving, recorded));
    }

    /** Saves a text of a row; whoever is done says whether it is on disk. */
    private interface Write {
        void save(GridRow.Line line, String text, Consumer<Boolean> done);
    }

    /** A text field of the row. */
    private record Filler(Autosave saving, Function<GridRow.Line, String> recorded) {}

    private void count() {
        all.setText(grid.messages().get("figures.open", figures.rows().size()));
    }

    /** Takes the row out of the visit's table; its figures stay known. */
    @FXML
    void remove() {
        grid.model().line(grid.model().cursorProperty().get()).ifPresent(grid.saving()::remove);
    }

    /** In a narrow window the fields are there on demand, in place of where the number comes from. */
    private boolean isFolding() {
        return grid.isNarrow() && grid.isOfVisit();
    }

    /** All figures of the row stand in place of where one number comes from. */
    private void arrange() {
        boolean list = figures.openProperty().get();
        boolean folded = isFolding() && !more.isSelected();
        boolean wide = grid.isOfVisit() && !folded;
        show(whyPart, standing && !list && !(isFolding() && more.isSelected()));
        show(detailsPart, standing && !list && (grid.isOfVisit() || ranked));
        show(figureList, list);
        show(more, isFolding());
        show(fields, !folded);
        show(remove, grid.isOfVisit() && !folded);
        HBox.setHgrow(detailsPart, whyPart.isManaged() ? Priority.NEVER : Priority.ALWAYS);
        detailsPart.setMinWidth(wide ? FIELDS_WIDTH : KINDS_WIDTH);
        detailsPart.setPrefWidth(wide ? FIELDS_WIDTH : KINDS_WIDTH);
        root.setMinHeight(list ? LIST_HEIGHT : wide ? FIELDS_HEIGHT : ANSWER_HEIGHT);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void changed(Runnable action) {
        if (!filling) {
            action.run();
        }
    }

    private void show() {
        CellRef at = grid.model().cursorProperty().get();
        GridRow.Line line = grid.model().line(at).orElse(null);
        standing = line != null;
        ranked = line != null && ranks.isRank(line);
        arrange();
        show(all, line != null && line.period() != null);
        choices.getChildren().clear();
        why.getChildren().clear();
        if (at == null || line == null) {
            fill(where, grid.messages().get("indicator.inspector.pick"));
            List.of(value, unit, problem, hint).forEach(label -> fill(label, ""));
            show(number, false);
            return;
        }
        GridRow.Line shown = model.previewed(line);
        cell(at, line, shown);
        model.why(shown, at.column()).forEach(each -> why.getChildren().add(line(each)));
        filling = true;
        kinds(line, at.column());
        fields(line);
        filling = false;
    }

    private void cell(CellRef at, GridRow.Line line, GridRow.Line shown) {
        Messages messages = grid.messages();
        boolean editing = at.equals(grid.editing().cellProperty().get());
        CellEditing.Draft draft = grid.editing().shown(at);
        boolean wrong = draft != null && draft.problem() != null;
        fill(where, messages.get("indicator.inspector.where", line.name(), messages.get(at.column().titleKey())));
        Reading.Value number = shown.value(at.column());
        CellText text = grid.texts().of(shown, at.column());
        boolean figure = at.column().isEditable() || at.column() == GridColumn.SHARE;
        fill(value, figure && !wrong ? text.figure() : "");
        fill(unit, !figure || wrong || number == null ? "" : model.unitOf(shown, at.column()));
        fill(problem, wrong && draft != null && draft.problem() != null ? draft.problem().sentence(messages) : "");
        show(this.number, value.isManaged());
        boolean asked = draft != null && !draft.choices().isEmpty();
        // What is to be chosen comes first, and is seen without scrolling.
        List.of(whyHead, why).forEach(part -> show(part, !asked || !grid.isNarrow()));
        fill(hint, !at.column().isEditable() || asked
                ? ""
                : messages
                        .get(editing || wrong ? "indicator.inspector.keys.editing" : "indicator.inspector.keys.ready"));
        if (draft != null) {
            for (int n = 1; n <= draft.choices().size(); n++) {
                choices.getChildren().add(choice(draft.choices().get(n - 1), n));
            }
        }
    }

    private Button choice(CellInput.Choice choice, int number) {
        Button button = new Button(model.words(choice), new KeyHint("Alt " + number));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.getStyleClass().add("compact");
        button.setId("choice-" + number);
        button.setFocusTraversable(false);
        button.setOnAction(event -> grid.choose(number));
        return button;
    }

    private HBox line(WhyLine each) {
        FontIcon icon = FontIcon.of(switch (each.sign()) {
            case SOURCE -> Feather.CORNER_DOWN_RIGHT;
            case TREND -> Feather.TRENDING_UP;
            case NOTE -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
        });
        javafx.scene.text.Text said = new javafx.scene.text.Text(each.text() + (each.code().isEmpty() ? "" : " "));
        TextFlow words = new TextFlow(said);
        words.setLineSpacing(LINE_GAP);
        if (!each.code().isEmpty()) {
            words.getChildren()
                    .add(new CodeTag(each.code(), () -> grid.open(Objects.requireNonNull(each.record()))));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, icon, words);
        row.getStyleClass().addAll("why-line", each.sign() == WhyLine.Sign.WARNING ? "why-warning" : "why-plain");
        return row;
    }

    private void kinds(GridRow.Line line, GridColumn column) {
        kindRow.getChildren().clear();
        List<InspectorModel.Kind> offered = model.kinds(line, column);
        show(kindRow, !offered.isEmpty());
        show(kindHead, !offered.isEmpty());
        for (InspectorModel.Kind kind : offered) {
            ToggleButton pick = new ToggleButton(grid.messages().get(kind.key()));
            pick.getStyleClass().add("pick");
            Tint.ACCENT.dress(pick);
            pick.setSelected(kind.chosen());
            if (kind.chosen()) {
                pick.setGraphic(FontIcon.of(Feather.CHECK));
            }
            WhyNot.grey(pick, kind.choose() == null ? grid.messages().get("indicator.kind.derived.why") : "");
            pick.setOnAction(event -> {
                pick.setSelected(kind.chosen());
                if (kind.choose() != null && !kind.chosen()) {
                    kind.choose().run();
                }
            });
            kindRow.getChildren().add(pick);
        }
    }

    private void fields(GridRow.Line line) {
        offer(period, model.periods(line), model.chosenPeriod(line));
        offer(source, model.sources(), model.chosenSource(line));
        label.setPromptText(grid.messages().get("indicator.inspector.label.prompt"));
        for (Node own : List.of(periodBox, sourceBox, labelBox, printedBox)) {
            show(own, line.isOfVisit());
        }
        show(rank, ranked);
        show(rankedByBox, ranked);
        GridRow.Line before = typedIn;
        boolean other = before == null || !before.row().id().equals(line.row().id());
        if (other) {
            fillers.forEach(each -> each.saving().flush());
            List.of(outOfBox, streakBox).forEach(box -> box.setError(""));
        }
        typedIn = line;
        for (Filler each : fillers) {
            String recorded = each.recorded().apply(line);
            if (other) {
                each.saving().reset(line.row().id(), recorded);
            } else {
                each.saving().show(line.row().id(), recorded);
            }
        }
    }

    private static void offer(ChoiceField<InspectorModel.Option> box, List<InspectorModel.Option> options,
            InspectorModel.@Nullable Option chosen) {
        if (!box.getItems().equals(options)) {
            box.getItems().setAll(options);
        }
        box.setValue(chosen);
    }

    private static void fill(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    /** The chosen source: its code and as many whole words as there is room for; the list has more of it. */
    private static final class SourceFace extends ListCell<InspectorModel.Option> {

        @Override
        protected void updateItem(InspectorModel.@Nullable Option item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : Text.shorten(item.label(), SOURCE_LETTERS));
        }
    }
}
