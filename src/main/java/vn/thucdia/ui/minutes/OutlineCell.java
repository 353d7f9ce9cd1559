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

/** A row of the outline: a part with its count, or a line with its code and, when something is blank, an amber mark. */
final class OutlineCell extends TreeCell<OutlineRow> {

    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");
    /** What the tree keeps for indent, arrow, paddings and its scroll bar, for a part and for the lines below it. */
    private static final double AROUND_PART = 46;
    private static final double AROUND_LINE = 62;
    private static final double TWO_LINES = 38;

    private final Messages messages;
    private final Consumer<Source> open;
    private final Row box = new Row();

    /** As high as its words need at the width it is given. */
    private static final class Row extends HBox {

        Row() {
            super(8);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }

    OutlineCell(Messages messages, Consumer<Source> open) {
        this.messages = messages;
        this.open = open;
        getStyleClass().add("outline-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.setAlignment(Pos.CENTER_LEFT);
        box.maxWidthProperty().bind(box.prefWidthProperty());
        // The width of the pane decides, so that long lines wrap instead of asking for a scroll bar.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(PART, row instanceof OutlineRow.PartRow);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        box.prefWidthProperty().bind(getTreeView().widthProperty()
                .subtract(row instanceof OutlineRow.PartRow ? AROUND_PART : AROUND_LINE));
        switch (row) {
            case OutlineRow.PartRow part ->
                box.getChildren().setAll(name(part.title()), gap(), count(part.note()), blank(part.blank()));
            case OutlineRow.LineRow line -> box.getChildren().setAll(line(line.line()));
        }
        setGraphic(box);
        setAccessibleText(row.spoken(messages));
    }

    private List<Node> line(Outline.Line line) {
        List<Source> coded = Codes.coded(line.origin().sources());
        Label text = name(line.text());
        text.getStyleClass().add(line.heading() ? "outline-heading" : "outline-line");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        text.setMaxHeight(TWO_LINES);
        if (coded.isEmpty()) {
            return List.of(text, blank(line.origin().blank()));
        }
        CodeTag tag = new CodeTag(Codes.brief(coded), () -> open.accept(coded.getFirst()));
        tag.setWarning(line.origin().blank());
        tag.setFocusTraversable(false);
        return List.of(tag, text, blank(line.origin().blank()));
    }

    private static FontIcon blank(boolean shown) {
        FontIcon icon = FontIcon.of(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("blank-icon");
        icon.setVisible(shown);
        icon.setManaged(shown);
        return icon;
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("name");
        label.setMinWidth(0);
        return label;
    }

    private static Label count(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("outline-count");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
