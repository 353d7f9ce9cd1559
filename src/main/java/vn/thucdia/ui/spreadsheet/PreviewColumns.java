package vn.thucdia.ui.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.spreadsheet.Cell;
import vn.thucdia.spreadsheet.CellName;
import vn.thucdia.spreadsheet.ImportPreview.Refusal;
import vn.thucdia.spreadsheet.Mapping;
import vn.thucdia.spreadsheet.Role;

/** The columns of the preview: the number of the row, what becomes of it, and the cells as they stand in the sheet. */
final class PreviewColumns {

    /** Columns before those of the sheet. */
    static final int BEFORE = 2;

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final int MOST = 40;
    private static final int SHORT = 4;
    private static final double NUMBER = 64;
    private static final double FATE = 118;
    private static final double NAME = 290;
    private static final double FIGURE = 172;

    private final Messages messages;
    private final KeyWords words;

    PreviewColumns(Messages messages, KeyWords words) {
        this.messages = messages;
        this.words = words;
    }

    List<TableColumn<PreviewRow, PreviewRow>> of(Mapping mapping) {
        List<TableColumn<PreviewRow, PreviewRow>> columns = new ArrayList<>();
        columns.add(column(messages.get("spreadsheet.import.row"), NUMBER, new RowNumber()));
        columns.add(column(messages.get("spreadsheet.import.fate"), FATE, new FateWords()));
        for (Mapping.Column each : mapping.columns().stream().limit(MOST).toList()) {
            boolean figure = each.role() == Role.FIGURE;
            double width = each.role() == Role.INDICATOR
                    ? NAME
                    : each.header().length() < SHORT ? NUMBER : figure ? FIGURE : FATE;
            TableColumn<PreviewRow, PreviewRow> shown = column(
                    CellName.column(each.index()) + "  " + (figure ? understood(each) : last(each.header())), width,
                    new SheetCells(each.index(), each.role() == Role.IGNORE));
            if (figure) {
                shown.getStyleClass().add("number");
            }
            columns.add(shown);
        }
        return columns;
    }

    /** What the figures of a column are taken for: the header is too long to stand here. */
    private String understood(Mapping.Column column) {
        String kind = messages.get(Meaning.of(column).key());
        return column.key().period() == null ? kind : kind + "\n" + words.period(column.key().period());
    }

    private static String last(String header) {
        int level = header.lastIndexOf(" › ");
        return level < 0 ? header : header.substring(level + 3);
    }

    private interface Filling {
        void fill(TableCell<PreviewRow, PreviewRow> cell, PreviewRow row);
    }

    private static final class RowNumber implements Filling {
        @Override
        public void fill(TableCell<PreviewRow, PreviewRow> cell, PreviewRow row) {
            cell.setText(Integer.toString(row.row().number()));
        }
    }

    private final class FateWords implements Filling {
        @Override
        public void fill(TableCell<PreviewRow, PreviewRow> cell, PreviewRow row) {
            cell.setText(messages.get("spreadsheet.import.fate." + row.fate().name().toLowerCase(Locale.ROOT)));
            cell.pseudoClassStateChanged(WRONG, row.fate() == PreviewRow.Fate.REFUSED);
            cell.pseudoClassStateChanged(LEFT_OUT, row.fate() == PreviewRow.Fate.EMPTY);
        }
    }

    private final class SheetCells implements Filling {

        private final int column;
        private final boolean ignored;

        SheetCells(int column, boolean ignored) {
            this.column = column;
            this.ignored = ignored;
        }

        @Override
        public void fill(TableCell<PreviewRow, PreviewRow> cell, PreviewRow row) {
            Cell value = row.row().cell(column);
            Refusal refusal = row.refusal(column).orElse(null);
            cell.setText(value.text().replace('\n', ' '));
            cell.pseudoClassStateChanged(WRONG, refusal != null);
            cell.pseudoClassStateChanged(LEFT_OUT, ignored || row.fate() == PreviewRow.Fate.EMPTY);
            cell.setTooltip(refusal == null ? null : new Tooltip(refusal.problem().sentence(messages)));
        }
    }

    private static TableColumn<PreviewRow, PreviewRow> column(String title, double width, Filling filling) {
        TableColumn<PreviewRow, PreviewRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(view -> new TableCell<>() {
            {
                getStyleClass().add("import-cell");
            }

            @Override
            protected void updateItem(@Nullable PreviewRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(WRONG, false);
                pseudoClassStateChanged(LEFT_OUT, false);
                setTooltip(null);
                setText(null);
                if (row != null && !empty) {
                    filling.fill(this, row);
                }
            }
        });
        return column;
    }
}
