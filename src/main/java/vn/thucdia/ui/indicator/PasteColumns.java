package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.input.CopiedBlock;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.NumberInput;

/**
 * Which columns of the table the columns of a pasted block are. A block that begins with names, or with numbers of lines and then
 * names, is laid out from the names, wherever the cursor stands: figures are never shifted by it.
 *
 * @param columns by place in the block; {@code null} where there is none for it
 * @param name the column that says which indicator a row is; -1 when none does
 * @param first the first row with figures: 1 below a header
 */
record PasteColumns(List<@Nullable GridColumn> columns, int name, int first) {

    /** Names stand in one of the first columns; before them there are only numbers of lines. */
    private static final int NAMES_WITHIN = 3;
    /** Rows that a header may have. */
    private static final int HEADER_WITHIN = 3;

    static PasteColumns of(CopiedBlock block, RowNames names, @Nullable GridColumn cursor, Messages messages) {
        for (int rows = 1; rows <= Math.min(HEADER_WITHIN, block.rows().size()); rows++) {
            List<@Nullable GridColumn> header = header(block, rows, messages);
            int titled = header.indexOf(GridColumn.NAME);
            if (titled >= 0 && header.stream().anyMatch(column -> column != null && column.isEditable())) {
                return new PasteColumns(once(header), titled, rows);
            }
        }
        Language language = messages.language();
        int name = nameColumn(block, names, language);
        List<@Nullable GridColumn> columns = new ArrayList<>();
        for (int at = 0; at < name; at++) {
            columns.add(null);
        }
        if (name >= 0) {
            columns.add(GridColumn.NAME);
            if (isMeasure(block, columns.size(), language)) {
                columns.add(GridColumn.UNIT);
            }
        }
        boolean hinted = cursor != null && cursor.isEditable();
        boolean single = block.width() - columns.size() == 1;
        GridColumn next = name < 0 || single
                ? hinted ? cursor : single && name >= 0 ? GridColumn.RESULT : GridColumn.PLAN
                : GridColumn.PLAN;
        while (columns.size() < block.width()) {
            columns.add(next);
            next = next == null ? null : next.nextEditable(1);
        }
        return new PasteColumns(columns, name, 0);
    }

    boolean named() {
        return name >= 0;
    }

    /** The first column in which an indicator is named; else a first column of nothing but words beside others. */
    private static int nameColumn(CopiedBlock block, RowNames names, Language language) {
        for (int column = 0; column < Math.min(NAMES_WITHIN, block.width()); column++) {
            int at = column;
            boolean found = block.rows().stream().map(row -> cell(row, at))
                    .anyMatch(cell -> !cell.isEmpty() && !names.find(cell).isEmpty());
            if (found) {
                return column;
            }
        }
        boolean words = block.width() > 1
                && block.rows().stream().map(row -> cell(row, 0)).filter(cell -> !cell.isEmpty())
                        .allMatch(cell -> isWords(cell, language))
                && block.rows().stream().anyMatch(row -> !cell(row, 0).isEmpty());
        return words ? 0 : -1;
    }

    /** A column of words between the names and the figures. */
    private static boolean isMeasure(CopiedBlock block, int column, Language language) {
        List<String> cells = block.rows().stream().map(row -> cell(row, column)).filter(cell -> !cell.isEmpty())
                .toList();
        return block.width() > column + 1 && !cells.isEmpty()
                && cells.stream().allMatch(cell -> isWords(cell, language) || cell.equals("%"));
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static boolean isWords(String cell, Language language) {
        return cell.codePoints().anyMatch(Character::isLetter)
                && NumberInput.read(cell, language) instanceof NumberInput.Wrong;
    }

    /** Titles may stand in several rows, with merged cells above: the lowest that is known counts. */
    private static List<@Nullable GridColumn> header(CopiedBlock block, int rows, Messages messages) {
        List<@Nullable GridColumn> columns = new ArrayList<>();
        for (int at = 0; at < block.width(); at++) {
            GridColumn known = null;
            for (int row = 0; row < rows; row++) {
                GridColumn title = titled(words(block.cell(row, at)), messages);
                known = title == null ? known : title;
            }
            columns.add(known);
        }
        return columns;
    }

    /** Of two columns with figures of one title nobody knows which is meant: neither is taken. */
    private static List<@Nullable GridColumn> once(List<@Nullable GridColumn> header) {
        List<@Nullable GridColumn> columns = new ArrayList<>();
        for (GridColumn column : header) {
            boolean twice = column != null && column.isEditable() && header.stream().filter(column::equals).count() > 1;
            columns.add(twice ? null : column);
        }
        return columns;
    }

    private static @Nullable GridColumn titled(String words, Messages messages) {
        for (GridColumn column : GridColumn.values()) {
            String key = "indicator.paste.titles." + column.name().toLowerCase(java.util.Locale.ROOT);
            if (words.equals(words(messages.get(column.titleKey())))
                    || messages.has(key) && List.of(messages.get(key).split("\\|", -1)).contains(words)) {
                return column;
            }
        }
        return null;
    }

    /** A sign tells two titles apart. */
    private static String words(String title) {
        return Folding.words(title.replace("%", " percent "));
    }
}
