package vn.thucdia.ui.spreadsheet;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.spreadsheet.CellName;
import vn.thucdia.spreadsheet.Mapping.Column;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.Leaving;

/** A column of the sheet: its letter and header, what it is for, and of which period its figures are. */
final class ColumnPane extends VBox {

    private final KeyWords words;
    private final Consumer<Column> changed;
    private final Label letter = new Label();
    private final Label header = new Label();
    private final ChoiceField<Meaning> meaning = new ChoiceField<>();
    private final TextField period = new TextField();
    private @Nullable Column shown;
    private boolean filling;

    ColumnPane(Messages messages, KeyWords words, Consumer<Column> changed) {
        this.words = words;
        this.changed = changed;
        letter.getStyleClass().add("column-letter");
        header.getStyleClass().add("column-header-words");
        meaning.getItems().setAll(Meaning.values());
        meaning.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Meaning value) {
                return value == null ? "" : messages.get(value.key());
            }

            @Override
            public Meaning fromString(String text) {
                throw new UnsupportedOperationException("only picked");
            }
        });
        meaning.setMaxWidth(Double.MAX_VALUE);
        meaning.setVisibleRowCount(Meaning.values().length);
        period.setPromptText(messages.get("spreadsheet.import.period.prompt"));
        header.setWrapText(true);
        HBox head = new HBox(8, letter, header);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().setAll(head, meaning, period);
        getStyleClass().add("import-column");
        meaning.valueProperty().subscribe((was, is) -> {
            if (!filling && shown != null && is != null) {
                changed.accept(is.on(shown));
            }
        });
        period.setOnAction(event -> takePeriod());
        Leaving.of(period, this::takePeriod);
    }

    private void takePeriod() {
        Column column = shown;
        String typed = period.getText().strip();
        String now = typed.isEmpty() ? null : words.key(typed);
        if (column != null && !java.util.Objects.equals(now, column.key().period())) {
            changed.accept(column.as(column.role(), column.key().withPeriod(now)));
        }
    }

    /** Shows a column; the controls stay, so that the focus does. */
    void fill(Column column) {
        shown = column;
        filling = true;
        String said = column.header().isEmpty() ? "—" : column.header();
        letter.setText(CellName.column(column.index()));
        header.setText(said);
        header.setLabelFor(period);
        header.setTooltip(new Tooltip(said));
        Meaning of = Meaning.of(column);
        meaning.setValue(of);
        meaning.setId("meaning-" + CellName.column(column.index()));
        meaning.setAccessibleText(said);
        period.setVisible(of.isFigure());
        period.setManaged(of.isFigure());
        String own = column.key().period();
        period.setText(own == null ? "" : words.period(own));
        filling = false;
    }
}
