package vn.thucdia.ui.spreadsheet;

import java.util.List;
import java.util.Optional;

import vn.thucdia.spreadsheet.ImportPreview.Entry;
import vn.thucdia.spreadsheet.ImportPreview.Refusal;
import vn.thucdia.spreadsheet.ImportPreview.State;
import vn.thucdia.spreadsheet.Sheet;

/** A row of the sheet with what would become of it. */
record PreviewRow(Sheet.Row row, List<Entry> entries, List<Refusal> refusals) {

    /** What becomes of the whole row. */
    enum Fate {
        REFUSED, ADDED, CHANGED, UNCHANGED, EMPTY
    }

    Fate fate() {
        if (!refusals.isEmpty()) {
            return Fate.REFUSED;
        }
        if (entries.isEmpty()) {
            return Fate.EMPTY;
        }
        return holds(State.CHANGED) ? Fate.CHANGED : holds(State.ADDED) ? Fate.ADDED : Fate.UNCHANGED;
    }

    private boolean holds(State state) {
        return entries.stream().anyMatch(entry -> entry.state() == state);
    }

    /** What is wrong with a cell. */
    Optional<Refusal> refusal(int column) {
        return refusals.stream().filter(refusal -> refusal.column() == column).findFirst();
    }
}
