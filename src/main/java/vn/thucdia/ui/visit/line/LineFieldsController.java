package vn.thucdia.ui.visit.line;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.language.NameRanking;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.GrowingTextArea;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.SuggestField;
import vn.thucdia.ui.control.SuggestionSource;
import vn.thucdia.ui.draft.FieldWords;
import vn.thucdia.visit.CauseKind;
import vn.thucdia.visit.EntryKind;

/** Kind, sector, cause and whether the items were recorded, on the card of a line. */
public final class LineFieldsController {

    private final Messages messages;

    @FXML
    private Pane row;
    @FXML
    private Pane causeRow;
    @FXML
    private ChoiceField<EntryKind> kind;
    @FXML
    private FieldBox sectorBox;
    @FXML
    private SuggestField<Choice<Id<Sector>>> sector;
    @FXML
    private GrowingTextArea cause;
    @FXML
    private SegmentBar<Optional<CauseKind>> causeKind;
    @FXML
    private CheckBox notItemised;
    private AutosavedText<Id<?>> causeText;
    private List<Choice<Id<Sector>>> sectors = List.of();
    private @Nullable Id<?> shown;
    private boolean showing;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    public LineFieldsController(Messages messages) {
        this.messages = messages;
    }

    /** Gives the kinds to choose from, and where changes go. To be called once. */
    public void open(List<EntryKind> kinds, FieldWords causeWords, LineValues.Editor editor) {
        kind.setCellFactory(list -> new KindCell(messages));
        kind.setButtonCell(new KindCell(messages));
        kind.getItems().setAll(kinds);
        causeKind.getSegments().setAll(List.of(Pick.of(Optional.empty(), messages.get("line.cause.unknown")),
                Pick.of(Optional.of(CauseKind.OBJECTIVE), messages.get("line.cause.objective")),
                Pick.of(Optional.of(CauseKind.SUBJECTIVE), messages.get("line.cause.subjective"))));
        causeText = new AutosavedText<>(cause, causeWords, editor::cause);
        kind.valueProperty().subscribe((was, is) -> {
            if (!showing && is != null) {
                editor.kind(is);
            }
        });
        sector.setSource(SuggestionSource.of(() -> NameRanking.by(Choice::label), () -> sectors));
        sector.setLabel(Choice::label);
        sector.setOpenName(messages.get("line.sector.open"));
        sector.setPromptText(messages.get("line.none"));
        // Words that name no sector take the recorded one away from nobody.
        sector.unknownProperty()
                .subscribe(wrong -> sectorBox.setError(wrong ? messages.get("line.sector.unknown") : ""));
        sector.valueProperty().subscribe((was, is) -> {
            if (!showing && !sector.unknownProperty().get()) {
                editor.sector(is == null ? null : is.value());
            }
        });
        causeKind.chosenProperty().subscribe((was, is) -> {
            if (!showing && is != null) {
                editor.causeKind(is.orElse(null));
            }
        });
        notItemised.selectedProperty().subscribe((was, is) -> {
            if (!showing) {
                editor.notItemised(is);
            }
        });
    }

    public void show(LineValues values, String causeTyped, List<Choice<Id<Sector>>> known) {
        showing = true;
        kind.setValue(values.kind());
        sectors = known;
        Id<Sector> its = values.sector();
        if (!Selection.holdsFocus(sector) || !values.id().equals(shown)) {
            sector.setValue(its == null ? null : Choice.of(known, its));
        }
        shown = values.id();
        causeText.show(values.id(), causeTyped);
        causeKind.setChosen(Optional.ofNullable(values.causeKind()));
        notItemised.setSelected(values.notItemised());
        show(causeRow, values.hasCause());
        show(notItemised, values.hasItems());
        showing = false;
    }

    /** Chooses a kind, as a person does in the list. */
    public void choose(EntryKind chosen) {
        kind.setValue(chosen);
    }

    /** Puts further fields before kind and sector, and behind them. */
    public void add(List<? extends Node> before, List<? extends Node> behind) {
        row.getChildren().addAll(2, behind);
        row.getChildren().addAll(0, before);
    }

    /** Saves what is typed. */
    public void flush() {
        causeText.flush();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
