package vn.thucdia.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Language;

/**
 * What a sheet means: where its header stands, what each column is for, what holds for all of it. One figure a row and tables with
 * indicators, units, kinds or periods across are the same to it: what a column does not say comes from the row, what the row does not
 * say comes from {@code given}.
 *
 * @param sheet name of the sheet it was made for
 * @param headerRow first row of the header, from 1
 * @param headerRows how many rows it has; the row that numbers the columns counts
 * @param columns in the order of the sheet
 * @param given what holds for all figures
 * @param indicators codes of the catalogue for names that it does not know, by the name in the sheet
 * @param numbers whose decimal mark numbers written as text have: a comma in Vietnamese, a point in English
 */
public record Mapping(String sheet, int headerRow, int headerRows, List<Column> columns, FigureKey given,
        Map<String, String> indicators, Language numbers) {

    public Mapping {
        columns = List.copyOf(columns);
        indicators = Map.copyOf(indicators);
    }

    /**
     * One column.
     *
     * @param index from 0
     * @param header all levels of it, joined with {@code ›}
     * @param key what its figures have in common
     */
    public record Column(int index, String header, Role role, FigureKey key) {

        public Column as(Role newRole, FigureKey newKey) {
            return new Column(index, header, newRole, newKey);
        }
    }

    /** The last row of the header. */
    public int lastHeaderRow() {
        return headerRow + headerRows - 1;
    }

    /** The first column with a role. */
    public Optional<Column> column(Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    public Mapping with(Column changed) {
        List<Column> all = new ArrayList<>(columns);
        all.replaceAll(column -> column.index() == changed.index() ? changed : column);
        return new Mapping(sheet, headerRow, headerRows, all, given, indicators, numbers);
    }

    public Mapping withGiven(FigureKey newGiven) {
        return new Mapping(sheet, headerRow, headerRows, columns, newGiven, indicators, numbers);
    }

    /** Takes a name of the sheet as an indicator of the catalogue; {@code null} forgets it. */
    public Mapping withIndicator(String name, @Nullable String code) {
        Map<String, String> all = new LinkedHashMap<>(indicators);
        if (code == null) {
            all.remove(name);
        } else {
            all.put(name, code);
        }
        return new Mapping(sheet, headerRow, headerRows, columns, given, all, numbers);
    }
}
