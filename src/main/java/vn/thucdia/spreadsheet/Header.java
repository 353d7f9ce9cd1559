package vn.thucdia.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thucdia.language.Folding;

/**
 * The header of a sheet: which rows it takes, and the words over each column, those of merged cells over all columns they span.
 *
 * @param row first row, from 1
 * @param rows how many
 * @param levels for each column its words from top to bottom, each once; none over an empty column
 */
record Header(int row, int rows, List<List<String>> levels) {

    static final String LEVEL = " › ";
    /** Rows looked at to find it; letterheads and titles stand above. */
    private static final int SEARCHED = 40;
    private static final int TALLEST = 6;
    /** Signs over columns that only number them: {@code A}, {@code (1)}, {@code 4=3/2}. */
    private static final Pattern NUMBERING = Pattern
            .compile("\\(?(?:[A-Za-z]|\\d{1,2})\\)?(?:\\s*=\\s*[\\d\\s()+/*x:%-]+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** The header that stands in given rows. */
    static Header at(Sheet sheet, int row, int rows) {
        List<List<String>> levels = new ArrayList<>();
        for (int column = 0; column < sheet.width(); column++) {
            List<String> words = new ArrayList<>();
            for (int level = row; level < row + rows; level++) {
                String text = sheet.shown(level, column).text().replaceAll("\\s+", " ").strip();
                if (!text.isEmpty() && !words.contains(text) && !(level > row && NUMBERING.matcher(text).matches())) {
                    words.add(text);
                }
            }
            levels.add(List.copyOf(words));
        }
        return new Header(row, rows, List.copyOf(levels));
    }

    /**
     * Looks for a header: the first row in which most columns, and at least two, say what they are for, with the rows it spans.
     *
     * @param words whether a text says what a column is for
     */
    static Optional<Header> find(Sheet sheet, Predicate<String> words) {
        int best = 0;
        int most = 1;
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() > SEARCHED) {
                break;
            }
            int known = (int) row.cells().stream().filter(cell -> words.test(cell.text())).count();
            if (known > most) {
                most = known;
                best = row.number();
            }
        }
        if (best == 0) {
            return Optional.empty();
        }
        int first = firstOf(sheet, best);
        return Optional.of(at(sheet, first, height(sheet, first, best, words)));
    }

    /** A group of columns over the row belongs to it, and so does what a merged cell began higher up. */
    private static int firstOf(Sheet sheet, int row) {
        int first = row;
        for (Merge merge : sheet.merges()) {
            boolean spans = merge.firstRow() < row && merge.lastRow() >= row && merge.firstRow() > row - TALLEST;
            first = spans ? Math.min(first, merge.firstRow()) : first;
        }
        return first;
    }

    private static int height(Sheet sheet, int first, int known, Predicate<String> words) {
        int last = known;
        for (Merge merge : sheet.merges()) {
            if (merge.firstRow() >= first && merge.firstRow() <= known && merge.lastRow() < first + TALLEST) {
                // What is merged across has its parts below.
                boolean group = merge.lastColumn() > merge.firstColumn() && merge.lastRow() == known
                        && below(sheet, merge, words);
                last = Math.max(last, group ? merge.lastRow() + 1 : merge.lastRow());
            }
        }
        return (isNumbering(sheet, last + 1) ? last + 1 : last) - first + 1;
    }

    private static boolean below(Sheet sheet, Merge merge, Predicate<String> words) {
        return sheet.row(merge.lastRow() + 1).stream()
                .flatMap(row -> row.cells().stream().skip(merge.firstColumn())
                        .limit(merge.lastColumn() - merge.firstColumn() + 1L))
                .anyMatch(cell -> words.test(cell.text()));
    }

    private static boolean isNumbering(Sheet sheet, int number) {
        return sheet.row(number).map(row -> row.cells().stream().filter(cell -> !cell.isBlank()).toList())
                .filter(cells -> cells.size() > 2)
                .filter(cells -> cells.stream().allMatch(cell -> NUMBERING.matcher(cell.text()).matches()))
                .isPresent();
    }

    /** All levels of a column in one line; empty over an empty column. */
    String title(int column) {
        return String.join(LEVEL, levels.get(column));
    }

    /** The same for every sheet of this shape, whatever year it is of. */
    String layout() {
        String shape = levels.stream().map(words -> words.stream()
                .map(word -> YEAR.matcher(Folding.words(word)).replaceAll("#")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(shape.stripTrailing().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
