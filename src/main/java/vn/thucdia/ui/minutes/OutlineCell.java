package vn.thucdia.ui.minutes;

import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.document.Source;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.control.TwoLines;

/**
 * A row of the outline: a part with its count, or a line with its code and, when something is blank, an amber mark. Words take
 * up to two lines, for which every row has room: rows of one height cost nothing in an outline of thousands.
 */
final class OutlineCell extends TreeCell<OutlineRow> {

    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    /** What the tree keeps for indent, arrow, paddings and its scroll bar, for a part and for the lines below it. */
    private static final double AROUND_PART = 46;
    private static final double AROUND_LINE = 62;
    /** Room for two lines of 13 px. */
    static final double HEIGHT = 42;

    private final Messages messages;
    private final Consumer<Source> open;
    private final CodeTag tag = new CodeTag();
    private final Label name = new Label();
    private final Label count = new Label();
    private final FontIcon blank = FontIcon.of(Feather.ALERT_CIRCLE);
    private String whole = "";
    private final HBox box = new HBox(8, tag, name, count, blank);

    OutlineCell(Messages messages, Consumer<Source> open) {
        this.messages = messages;
        this.open = open;
        getStyleClass().add("outline-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // The width of the pane decides, so that long lines wrap instead of asking for a scroll bar.
        setPrefWidth(0);
        box.setAlignment(Pos.CENTER_LEFT);
        box.maxWidthProperty().bind(box.prefWidthProperty());
        tag.setFocusTraversable(false);
        name.getStyleClass().add("outline-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.widthProperty().subscribe(this::fit);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("outline-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        blank.getStyleClass().add("blank-icon");
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(PART, false);
            return;
        }
        switch (row) {
            case OutlineRow.PartRow part -> show(part.title(), part.note(), List.of(), part.blank());
            case OutlineRow.LineRow line -> show(line.line().text(), "",
                    Codes.coded(line.line().origin().sources()), line.line().origin().blank());
        }
        pseudoClassStateChanged(PART, row instanceof OutlineRow.PartRow);
        pseudoClassStateChanged(HEADING, row instanceof OutlineRow.LineRow line && line.line().heading());
        box.prefWidthProperty().bind(getTreeView().widthProperty()
                .subtract(row instanceof OutlineRow.PartRow ? AROUND_PART : AROUND_LINE));
        setGraphic(box);
        setAccessibleText(row.spoken(messages));
    }

    private void show(String words, String note, List<Source> coded, boolean isBlank) {
        whole = words;
        name.setText(words);
        fit();
        count.setText(note);
        put(count, !note.isEmpty());
        put(blank, isBlank);
        put(tag, !coded.isEmpty());
        tag.setText(Codes.brief(coded));
        tag.setWarning(isBlank);
        tag.setOnAction(event -> open.accept(coded.getFirst()));
    }

    private void fit() {
        if (name.getWidth() > 0) {
            name.setText(TwoLines.of(whole, name.getFont(), name.getWidth()));
        }
    }

    private static void put(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
