package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.CopiedBlock;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.NumberInput;

/**
 * Which columns of the table the columns of a pasted block are.
 *
 * @param columns by place in the block; {@code null} where there is none for it
 * @param named whether the first column says which indicator a row is
 * @param first the first row with figures: 1 below a header
 */
record PasteColumns(List<@Nullable GridColumn> columns, boolean named, int first) {

    static PasteColumns of(CopiedBlock block, RowNames names, @Nullable GridColumn cursor, Messages messages) {
        List<@Nullable GridColumn> header = header(block.rows().getFirst(), messages);
        if (header.contains(GridColumn.NAME) && header.indexOf(GridColumn.NAME) == 0
                && header.stream().anyMatch(column -> column != null && column.isEditable())) {
            return new PasteColumns(header, true, 1);
        }
        boolean named = named(block, names, messages.language());
        List<@Nullable GridColumn> columns = new ArrayList<>();
        int at = 0;
        if (named) {
            columns.add(GridColumn.NAME);
            at = 1;
            if (block.width() > 2 && block.rows().stream().noneMatch(row -> isNumber(row, 1, messages.language()))) {
                columns.add(GridColumn.UNIT);
                at = 2;
            }
        }
        GridColumn next = cursor != null && cursor.isEditable() ? cursor : GridColumn.PLAN;
        for (; at < block.width(); at++) {
            columns.add(next);
            next = next == null ? null : next.nextEditable(1);
        }
        return new PasteColumns(columns, named, 0);
    }

    /** A first column of words in which at least one is an indicator. */
    private static boolean named(CopiedBlock block, RowNames names, Language language) {
        return block.width() > 1 && block.rows().stream().noneMatch(row -> isNumber(row, 0, language))
                && block.rows().stream().anyMatch(row -> !names.find(row.getFirst()).isEmpty());
    }

    private static boolean isNumber(List<String> row, int column, Language language) {
        return column < row.size() && !row.get(column).isEmpty()
                && !(NumberInput.read(row.get(column), language) instanceof NumberInput.Wrong);
    }

    private static List<@Nullable GridColumn> header(List<String> cells, Messages messages) {
        List<@Nullable GridColumn> columns = new ArrayList<>();
        for (String cell : cells) {
            columns.add(titled(words(cell), messages));
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
