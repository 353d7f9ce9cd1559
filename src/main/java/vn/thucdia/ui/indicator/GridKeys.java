package vn.thucdia.ui.indicator;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the table, as in a spreadsheet: one set while the cursor rests on a cell, one while a cell is edited. */
final class GridKeys {

    private final TableView<GridRow> table;
    private final Grid grid;
    private final GridClipboard clipboard;

    GridKeys(TableView<GridRow> table, Grid grid, GridClipboard clipboard) {
        this.table = table;
        this.grid = grid;
        this.clipboard = clipboard;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (grid.addingProperty().get()) {
            return;
        }
        boolean rests = grid.editing().cellProperty().get() == null;
        if (event.isShortcutDown()) {
            boolean all = rests && event.getCode() == KeyCode.PERIOD;
            if (all) {
                grid.all();
            }
            if (all || rests && !event.isShiftDown() && clipboard.pressed(event)) {
                event.consume();
            }
            return;
        }
        if (rests && !event.isAltDown() && offered(event.getCode())) {
            event.consume();
            return;
        }
        boolean taken = event.isAltDown() ? choose(event.getCode()) : rests ? resting(event) : editing(event);
        if (taken) {
            event.consume();
        }
    }

    /** A block on offer is answered first. */
    private boolean offered(KeyCode code) {
        if (grid.pasting().offeredProperty().get() == null) {
            return false;
        }
        if (code == KeyCode.ENTER) {
            grid.pasting().take();
        } else if (code == KeyCode.ESCAPE) {
            grid.pasting().drop();
        }
        return code == KeyCode.ENTER || code == KeyCode.ESCAPE;
    }

    private boolean choose(KeyCode code) {
        if (!code.isDigitKey()) {
            return false;
        }
        int digit = Character.digit(code.getName().charAt(code.getName().length() - 1), 10);
        return grid.choose(digit);
    }

    private boolean editing(KeyEvent event) {
        int step = event.isShiftDown() ? -1 : 1;
        return switch (event.getCode()) {
            case ENTER -> grid.isComposing() || accept(() -> grid.model().cursor().moveRow(step));
            case TAB -> accept(() -> grid.model().cursor().moveEditable(step));
            case UP -> accept(() -> grid.model().cursor().moveRow(-1));
            case DOWN -> accept(() -> grid.model().cursor().moveRow(1));
            case ESCAPE -> {
                grid.editing().cancel();
                table.requestFocus();
                yield true;
            }
            default -> false;
        };
    }

    /** Takes what was typed and goes on; otherwise the caret stays where it is, below it the reason. */
    private boolean accept(Runnable then) {
        if (grid.editing().accept()) {
            table.requestFocus();
            then.run();
        }
        return true;
    }

    private boolean resting(KeyEvent event) {
        IndicatorModel model = grid.model();
        CellRef at = model.cursorProperty().get();
        if (at == null) {
            return false;
        }
        return switch (event.getCode()) {
            case UP, DOWN -> {
                // An arrow at the edge of the table stays in the table.
                model.cursor().moveRow(event.getCode() == KeyCode.UP ? -1 : 1);
                yield true;
            }
            case LEFT -> to(at.in(at.column().beside(-1, grid.columns())));
            case RIGHT -> to(at.in(at.column().beside(1, grid.columns())));
            case TAB -> model.cursor().moveEditable(event.isShiftDown() ? -1 : 1);
            case HOME -> to(at.in(GridColumn.NAME));
            case END -> to(at.in(GridColumn.CHANGE));
            case F2 -> grid.edit(null);
            case ENTER, SPACE -> act(at);
            case DELETE, BACK_SPACE -> {
                grid.editing().clear();
                yield true;
            }
            case F -> {
                model.line(at).ifPresent(grid::flag);
                yield true;
            }
            default -> false;
        };
    }

    /** Enter does what the column is for. */
    private boolean act(CellRef at) {
        GridRow.Line line = grid.model().line(at).orElse(null);
        if (line == null) {
            grid.startAdding(null);
        } else if (at.column() == GridColumn.FLAG) {
            grid.flag(line);
        } else if (at.column() == GridColumn.SOURCE && line.row().source() != null) {
            grid.open(line.row().source());
        } else {
            grid.edit(null);
        }
        return true;
    }

    private boolean to(CellRef cell) {
        grid.model().cursorProperty().set(cell);
        return true;
    }

    /** Typing starts to edit. F is the flag; no figure begins with it. */
    private void typed(KeyEvent event) {
        boolean resting = grid.editing().cellProperty().get() == null && !grid.addingProperty().get();
        String typed = event.getCharacter();
        boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (!resting || command || typed.isBlank() || typed.codePointAt(0) < ' ' || typed.codePointAt(0) == 127) {
            return;
        }
        CellRef at = grid.model().cursorProperty().get();
        if (at != null && at.row() == null) {
            grid.startAdding(typed);
            event.consume();
        } else if (!typed.equalsIgnoreCase("f") && grid.edit(typed)) {
            event.consume();
        }
    }
}
