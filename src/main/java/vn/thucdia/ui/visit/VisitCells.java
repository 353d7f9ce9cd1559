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
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

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
    private static final double CELL_PADDING = 28;

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
        show(unit, row -> wrapped(row.unit() == null ? "—" : VisitOverview.shortName(row.unit()), "name-cell", unit));
        show(date, this::date);
        show(subject, row -> row.visit() == null
                ? null
                : wrapped(sentence(row.visit().subject()), "subject-cell", subject));
        show(entries, row -> row.visit() == null ? null : text(desk.formats().number(row.entries()), "figure"));
        show(items, row -> row.visit() == null ? null : text(items(row), "figure"));
        show(minutes, row -> row.visit() == null ? null : text(minutes(row, row.visit()), "plain"));
        show(state, this::state);
    }

    private Node date(VisitRow row) {
        Visit visit = row.visit();
        if (visit == null) {
            return text(desk.messages().get("visit.none"), "text-blank");
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

    private Node state(VisitRow row) {
        Visit visit = row.visit();
        if (visit != null) {
            return new Chip(visit.state() == VisitState.DONE ? ChipKind.DONE : ChipKind.COMPILING, desk.messages());
        }
        Hyperlink link = new Hyperlink(desk.messages().get("visit.create"));
        link.setFocusTraversable(false);
        link.setOnAction(event -> create.accept(row.unit()));
        return link;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Text as wide as its column and as high as it needs: a label in a cell would be cut to one line. */
    private static Node wrapped(String words, String styleClass, TableColumn<VisitRow, VisitRow> column) {
        Text text = new Text(words);
        text.getStyleClass().addAll("cell-text", styleClass);
        text.wrappingWidthProperty().bind(column.widthProperty().subtract(CELL_PADDING));
        // Room above and below stands here and not in the cell, which would not centre what lies in it.
        StackPane cell = new StackPane(text);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("cell-words");
        return cell;
    }

    /** A subject is recorded as it stands inside a sentence; alone it begins with a capital. */
    private static String sentence(String subject) {
        return subject.isEmpty() ? "" : subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
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
