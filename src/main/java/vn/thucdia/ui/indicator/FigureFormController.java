package vn.thucdia.ui.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Givers;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.indicator.input.FigureEntry;
import vn.thucdia.indicator.input.FigureEntry.Field;
import vn.thucdia.language.DateInput;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.screen.Desk;

/** The form of one figure: everything that can be said of it, by its kind. Saved as one action by Enter or the button. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class FigureFormController {

    private final FigureListModel model;
    private final InspectorModel inspector;
    private final Desk desk;

    @FXML
    private VBox form;
    @FXML
    private Label head;
    @FXML
    private FieldBox valueBox;
    @FXML
    private TextField value;
    @FXML
    private FieldBox giverBox;
    @FXML
    private ChoiceField<String> giver;
    @FXML
    private FieldBox operatorBox;
    @FXML
    private ChoiceField<TargetOperator> operator;
    @FXML
    private FieldBox upperBox;
    @FXML
    private TextField upper;
    @FXML
    private FieldBox termBox;
    @FXML
    private TextField term;
    @FXML
    private FieldBox statusBox;
    @FXML
    private ChoiceField<FigureStatus> status;
    @FXML
    private TextField text;
    @FXML
    private FieldBox asOfBox;
    @FXML
    private DateField asOf;
    @FXML
    private FieldBox reportedOnBox;
    @FXML
    private DateField reportedOn;
    @FXML
    private FieldBox sourceBox;
    @FXML
    private ChoiceField<InspectorModel.Option> source;
    @FXML
    private TextField page;
    @FXML
    private TextField note;
    @FXML
    private Button remove;

    private FigureKind kind = FigureKind.RESULT;

    FigureFormController(FigureListModel model, InspectorModel inspector, Desk desk) {
        this.model = model;
        this.inspector = inspector;
        this.desk = desk;
    }

    @FXML
    void initialize() {
        giver.setEditable(true);
        words(operator, Arrays.asList(TargetOperator.values()), model.words()::operator);
        words(status, Arrays.asList(FigureStatus.values()), model.words()::status);
        date(asOf, asOfBox);
        date(reportedOn, reportedOnBox);
        operator.valueProperty().subscribe(now -> show(upperBox, now == TargetOperator.BETWEEN));
        model.entryProperty().subscribe(this::fill);
        for (TextField field : List.of(value, upper, term, text, page, note)) {
            field.setOnAction(event -> save());
        }
    }

    private static <T> void words(ChoiceField<T> box, List<T> values, Function<T, String> words) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null ? "" : Text.capitalised(words.apply(each));
            }

            @Override
            public @Nullable T fromString(String said) {
                return null;
            }
        });
    }

    private void date(DateField field, FieldBox box) {
        Messages messages = desk.messages();
        field.setMessages(messages);
        field.setParser(typed -> switch (DateInput.read(typed, desk.today())) {
            case DateInput.Read(var day) -> day;
            case DateInput.Wrong wrong -> throw wrong.problem();
            case DateInput.Empty _ -> throw new IllegalStateException("blank text is not read");
        });
        field.reportTo(box, messages);
    }

    private void fill(@Nullable FigureEntry entry) {
        show(form, entry != null);
        if (entry == null) {
            return;
        }
        kind = entry.kind();
        head.setText(model.words().kind(kind));
        value.setText(entry.value());
        List<String> usual = Givers.usual(model.unit());
        if (!giver.getItems().equals(usual)) {
            giver.getItems().setAll(usual);
        }
        giver.setValue(entry.giver());
        operator.setValue(entry.operator());
        upper.setText(entry.upper());
        term.setText(entry.term());
        status.setValue(entry.status());
        text.setText(entry.text());
        asOf.reset(entry.asOf());
        reportedOn.reset(entry.reportedOn());
        page.setText(entry.page());
        note.setText(entry.note());
        List<InspectorModel.Option> sources = inspector.sources();
        source.getItems().setAll(sources);
        source.setValue(sources.stream().filter(option -> Objects.equals(option.value(), entry.source()))
                .findFirst().orElse(sources.getFirst()));
        show(sourceBox, sources.size() > 1);
        boolean target = kind == FigureKind.TERM_TARGET;
        show(giverBox, target || kind == FigureKind.PLAN || kind == FigureKind.PLAN_SHARE);
        show(operatorBox, target);
        show(termBox, target);
        show(upperBox, entry.operator() == TargetOperator.BETWEEN);
        show(statusBox, kind == FigureKind.RESULT);
        List.of(valueBox, upperBox, termBox).forEach(box -> box.setError(""));
        show(remove, model.chosenProperty().get() != null);
    }

    @FXML
    void save() {
        asOf.read();
        reportedOn.read();
        if (asOf.problemProperty().get() != null || reportedOn.problemProperty().get() != null) {
            return;
        }
        Id<?> from = source.getValue() != null && source.getValue().value() instanceof Id<?> id ? id : null;
        String given = giver.getEditor().getText() == null ? "" : giver.getEditor().getText();
        FigureEntry typed = new FigureEntry(kind, value.getText(), given, operator.getValue(), upper.getText(),
                term.getText(), status.getValue(), text.getText(), asOf.getValue(), reportedOn.getValue(), from,
                page.getText(), note.getText());
        List.of(valueBox, upperBox, termBox).forEach(box -> box.setError(""));
        model.save(typed).ifPresent(
                wrong -> box(wrong.field()).setError(wrong.problem().sentence(desk.messages())));
    }

    private FieldBox box(Field field) {
        return switch (field) {
            case VALUE -> valueBox;
            case UPPER -> upperBox;
            case TERM -> termBox;
        };
    }

    @FXML
    void remove() {
        model.remove();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
