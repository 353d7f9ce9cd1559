package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitState;

/** How a row of the list of visits looks, column by column. */
final class VisitCells {

    /** What the style sheet puts at the sides of a cell's text, in pixels. */
    private static final double CELL_PADDING = 22;

    /** How much farther from the edge the last column ends, in pixels. */
    private static final double EDGE = 6;

    /** Height of two lines: a row is as high with a long content as with a short one, selected or not. */
    private static final double TWO_LINES = 40;

    private final Desk desk;
    private final Consumer<@Nullable AdminUnit> create;

    VisitCells(Desk desk, Consumer<@Nullable AdminUnit> create) {
        this.desk = desk;
        this.create = create;
    }

    void into(TableColumn<VisitRow, VisitRow> unit, TableColumn<VisitRow, VisitRow> date,
            TableColumn<VisitRow, VisitRow> subject, TableColumn<VisitRow, VisitRow> entries,
            TableColumn<VisitRow, VisitRow> items, TableColumn<VisitRow, VisitRow> minutes,
            TableColumn<VisitRow, VisitRow> state) {
        show(unit, row -> text(row.unit() == null ? "—" : VisitOverview.shortName(row.unit()), "name-cell"));
        show(date, this::date);
        show(subject, row -> row.visit() == null
                ? null
                : twoLines(row.subject(desk.messages().language()), subject));
        show(entries, row -> row.visit() == null ? null : text(desk.formats().number(row.entries()), "figure"));
        show(items, row -> row.visit() == null ? null : text(items(row), "figure"));
        show(minutes, row -> row.visit() == null ? null : text(minutes(row, row.visit()), "plain"));
        show(state, row -> state(row, state));
    }

    private Node date(VisitRow row) {
        Visit visit = row.visit();
        if (visit == null) {
            return text(desk.messages().get("visit.none.here"), "text-blank");
        }
        LocalDate day = visit.date();
        PartOfDay part = visit.partOfDay();
        VBox cell = new VBox(text(day == null ? "—" : desk.formats().date(day), "plain"));
        if (part != null) {
            cell.getChildren().add(text(desk.messages().get("visit.part.long." + lower(part)), "text-meta"));
        }
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }

    private String items(VisitRow row) {
        return row.items() == 0 ? "—" : desk.messages().get("visit.settled", row.settled(), row.items());
    }

    private String minutes(VisitRow row, Visit visit) {
        if (visit.state() == VisitState.DONE) {
            return visit.minutesNumber().isEmpty()
                    ? desk.messages().get("visit.minutes.issued")
                    : visit.minutesNumber();
        }
        return row.entries() == 0 ? "—" : desk.messages().get("visit.minutes.draft");
    }

    private Node state(VisitRow row, TableColumn<VisitRow, VisitRow> column) {
        Visit visit = row.visit();
        if (visit != null) {
            return new Chip(visit.state() == VisitState.DONE ? ChipKind.DONE : ChipKind.COMPILING, desk.messages());
        }
        Hyperlink link = new Hyperlink(desk.messages().get("visit.create"));
        link.setFocusTraversable(false);
        link.setOnAction(event -> create.accept(row.unit()));
        // At the right edge, where the eye looks for what can be done.
        StackPane cell = new StackPane(link);
        cell.setAlignment(Pos.CENTER_RIGHT);
        cell.prefWidthProperty().bind(column.widthProperty().subtract(CELL_PADDING + EDGE));
        return cell;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Text as wide as its column on at most two lines; what does not fit ends at a word and is whole in the tooltip. */
    private static Node twoLines(String words, TableColumn<VisitRow, VisitRow> column) {
        Label label = text(words, "subject-cell");
        label.setWrapText(true);
        label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        label.setMinHeight(TWO_LINES);
        label.setMaxHeight(TWO_LINES);
        label.prefWidthProperty().bind(column.widthProperty().subtract(CELL_PADDING));
        label.setTooltip(words.isEmpty() ? null : new Tooltip(words));
        return label;
    }

    private static void show(TableColumn<VisitRow, VisitRow> column, Function<VisitRow, @Nullable Node> look) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(its -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable VisitRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : look.apply(row));
            }
        });
    }

    /** A row that opens at a double click. */
    static TableRow<VisitRow> row(Consumer<@Nullable VisitRow> open) {
        TableRow<VisitRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    static ListCell<Integer> yearCell(Messages messages) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Integer year, boolean empty) {
                super.updateItem(year, empty);
                setText(empty || year == null ? null : messages.get("visit.year", year.toString()));
            }
        };
    }
}
