package vn.thucdia.spreadsheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Figure;
import vn.thucdia.language.Problem;

/**
 * What an import would do. Rows with something wrong are left out whole and listed; the others go in.
 *
 * @param entries the figures of the rows that go in, in the order of the sheet
 * @param refusals what is wrong, by row; a row may have several
 * @param empty rows without a number: headings and blanks
 */
public record ImportPreview(Sheet sheet, Mapping mapping, List<Entry> entries, List<Refusal> refusals, int empty) {

    /** What becomes of a figure. */
    public enum State {
        ADDED, CHANGED, UNCHANGED
    }

    /**
     * One figure.
     *
     * @param before what is recorded under its key now
     */
    public record Entry(int row, int column, Figure figure, @Nullable Figure before) {

        public State state() {
            return before == null ? State.ADDED : same(figure, before) ? State.UNCHANGED : State.CHANGED;
        }

        /** Whether the file says nothing new. Where a number was taken from does not count. */
        private static boolean same(Figure one, Figure other) {
            boolean value = one.value() == null
                    ? other.value() == null
                    : other.value() != null && one.value().compareTo(other.value()) == 0;
            return value && one.text().equals(other.text()) && one.qualifier() == other.qualifier()
                    && one.derived() == other.derived()
                    && (one.outOf() == null || one.outOf().equals(other.outOf()));
        }
    }

    /**
     * Something wrong.
     *
     * @param column from 0, or -1 when it is not about one column
     * @param text what stands there
     * @param suggestions what may have been meant: codes and names, best first
     */
    public record Refusal(int row, int column, String text, Problem problem, List<Suggestion> suggestions) {}

    /** Something that may have been meant. */
    public record Suggestion(String code, String name) {}

    public long count(State state) {
        return entries.stream().filter(entry -> entry.state() == state).count();
    }

    /** How many rows are left out. */
    public long refusedRows() {
        return refusals.stream().mapToInt(Refusal::row).distinct().count();
    }
}
